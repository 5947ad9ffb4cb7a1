//! The draft: the text and where it is written.

use serde::{Deserialize, Serialize};
#[cfg(feature = "typescript")]
use tsify::Tsify;

/// A language in which posts are judged and messages are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(Tsify))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Language {
    /// Dutch.
    Nl,
    /// Norwegian bokmål.
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// English.
    #[default]
    En,
}

impl Language {
    /// All languages, in the order in which tables list them.
    pub const ALL: [Language; 4] = [Language::Nl, Language::Nb, Language::Nn, Language::En];

    /// The ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Language::Nl => "nl",
            Language::Nb => "nb",
            Language::Nn => "nn",
            Language::En => "en",
        }
    }
}

/// The network on which a draft is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub enum Site {
    /// X, formerly Twitter.
    X,
    /// Facebook, with Messenger.
    Facebook,
    /// LinkedIn.
    Linkedin,
    /// Instagram.
    Instagram,
}

/// What the draft will be once it is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub enum Kind {
    /// A post of its own.
    #[default]
    Post,
    /// An answer or comment under somebody's post.
    Reply,
    /// A private message.
    Dm,
}

/// Who will be able to read the post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub enum Audience {
    /// Everybody.
    Public,
    /// Friends or followers only.
    Friends,
    /// The members of a group.
    Group,
    /// One or a few named people.
    Private,
}

/// What is attached to the draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub enum Media {
    /// One or more pictures.
    Image,
    /// A film.
    Video,
}

/// A text that somebody is about to post.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub struct Draft {
    /// The text as the site would publish it.
    pub text: String,
    /// The language, where the caller knows it; otherwise it is recognised sentence by sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<Language>,
    /// The network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<Site>,
    /// Post, reply or private message.
    pub kind: Kind,
    /// Who will read it, where the composer shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<Audience>,
    /// An attached picture or film.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media: Option<Media>,
    /// The text of the post that this draft answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers: Option<String>,
}

impl Draft {
    /// A public post with this text and nothing else known.
    pub fn post(text: impl Into<String>) -> Draft {
        Draft { text: text.into(), ..Draft::default() }
    }
}
