//! A rule's page in the manual: what it is for, and posts that show it.
//!
//! Pages stand apart from the rules, so that the browser's engine, which never
//! opens the manual, does not carry it.

use super::Rule;
use crate::draft::{Draft, Kind, Language, Media};

/// What the manual tells about a rule.
pub struct Page {
    /// The rule.
    pub rule: &'static Rule,
    /// What it finds, why that matters, what it leaves alone, what helps, where it fails. English, Markdown.
    pub documentation: &'static str,
    /// Posts that it marks.
    pub bad: &'static [Example],
    /// Posts that no rule may mark, each with what the rule looks for, harmlessly.
    pub good: &'static [Example],
}

/// An example post.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The language in which it is written.
    pub language: Language,
    /// Its words.
    pub text: &'static str,
    /// Post, reply or private message.
    pub kind: Kind,
    /// An attached picture or film.
    pub media: Option<Media>,
}

impl Example {
    const fn of(language: Language, text: &'static str) -> Example {
        Example { language, text, kind: Kind::Post, media: None }
    }

    /// An answer under somebody's post.
    pub const fn reply(self) -> Example {
        Example { kind: Kind::Reply, ..self }
    }

    /// A private message.
    pub const fn dm(self) -> Example {
        Example { kind: Kind::Dm, ..self }
    }

    /// With a picture attached.
    pub const fn with_picture(self) -> Example {
        Example { media: Some(Media::Image), ..self }
    }

    /// The draft as the browser would hand it over: nobody tells its language.
    pub fn draft(&self) -> Draft {
        Draft { kind: self.kind, media: self.media, ..Draft::post(self.text) }
    }
}

/// An example in Dutch.
pub const fn nl(text: &'static str) -> Example {
    Example::of(Language::Nl, text)
}

/// An example in Norwegian bokmål.
pub const fn nb(text: &'static str) -> Example {
    Example::of(Language::Nb, text)
}

/// An example in Norwegian nynorsk.
pub const fn nn(text: &'static str) -> Example {
    Example::of(Language::Nn, text)
}

/// An example in English.
pub const fn en(text: &'static str) -> Example {
    Example::of(Language::En, text)
}
