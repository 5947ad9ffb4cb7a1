//! The house rules: what an employer asks of posts, as one declarative document.
//!
//! The options page edits it, IT rolls it out by policy, the command line takes
//! it with `--rules`. Nothing in it is executed.

mod allowed;
mod examine;
mod in_force;
mod literal;
mod ordinary;
mod problem;
#[cfg(test)]
mod published;
mod terms;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
#[cfg(feature = "typescript")]
use tsify::Tsify;

use crate::concern::Severity;
use crate::draft::Language;

pub use examine::{LARGEST, examine};
pub use in_force::House;
pub use terms::Sighting;

/// The version of the document that this engine reads.
pub const VERSION: u32 = 1;

/// A text in each language in which the employer wrote it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(Tsify))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Texts {
    /// Dutch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nl: Option<String>,
    /// Bokmål.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nb: Option<String>,
    /// Nynorsk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nn: Option<String>,
    /// English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
}

/// The organisation and the names by which people call it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(Tsify))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Organisation {
    /// The official name.
    pub name: String,
    /// Other names: short names, nicknames, old names.
    pub aliases: Vec<String>,
    /// Buildings and places.
    pub sites: Vec<String>,
    /// Departments and the nicknames of wards.
    pub departments: Vec<String>,
    /// Accounts on social media, such as `@ziekenhuis`.
    pub accounts: Vec<String>,
    /// Hashtags of the organisation.
    pub hashtags: Vec<String>,
}

/// The communication department.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(Tsify))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Contact {
    /// Name of the department or person.
    pub name: String,
    /// Telephone number.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// When to turn to them.
    pub when: Texts,
}

/// What may be posted although a rule would mark it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(Tsify))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Allowed {
    /// Public telephone numbers.
    pub phones: Vec<String>,
    /// Public e-mail addresses.
    pub emails: Vec<String>,
    /// Public postal addresses.
    pub addresses: Vec<String>,
    /// People who may be named, such as spokespersons.
    pub people: Vec<String>,
    /// Words and phrases that are never marked.
    pub terms: Vec<String>,
}

/// A term that the employer forbids or discourages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(Tsify))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Term {
    /// A name of its own among the terms: kebab-case.
    #[cfg_attr(test, schemars(regex(pattern = "^[a-z0-9-]{1,64}$")))]
    pub id: String,
    /// Words and phrases; regular inflections are found too.
    #[serde(default)]
    pub words: Vec<String>,
    /// Or a regular expression, in Rust's syntax: no look-around, no back-references.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(length(min = 1, max = 1000)))]
    pub pattern: Option<String>,
    /// How much it weighs.
    pub severity: Severity,
    /// What the card says.
    #[serde(default)]
    pub message: Texts,
    /// What to write instead.
    #[serde(default)]
    pub instead: Texts,
    /// Posts that the term must flag; tried whenever the document is loaded.
    #[serde(default)]
    pub must_flag: Vec<String>,
    /// Posts that the term must let pass.
    #[serde(default)]
    pub must_pass: Vec<String>,
}

/// How a rule of the engine weighs at this employer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(Tsify))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Level {
    /// Switched off.
    Off,
    /// A hint at most.
    Hint,
    /// A warning.
    Warning,
    /// An error.
    Error,
}

impl Level {
    /// The severity of its findings; none where the rule is off.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Level::Off => None,
            Level::Hint => Some(Severity::Hint),
            Level::Warning => Some(Severity::Warning),
            Level::Error => Some(Severity::Error),
        }
    }
}

/// What happens when a post with an error is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(Tsify))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum AtError {
    /// Mark it, do not hold it.
    Advise,
    /// Hold it for one more look; the writer may post it anyway.
    #[default]
    Hold,
    /// Hold it; it cannot be posted like this.
    Forbid,
}

/// Hours in which a post is held for a pause, local time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(Tsify))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct QuietHours {
    /// Begin, `HH:MM`.
    #[cfg_attr(test, schemars(regex(pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$")))]
    pub from: String,
    /// End, `HH:MM`; may lie on the next day.
    #[cfg_attr(test, schemars(regex(pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$")))]
    pub to: String,
}

/// The whole document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(Tsify))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct HouseRules {
    /// The document's version: 1.
    #[cfg_attr(test, schemars(range(min = 1, max = 1)))]
    pub version: u32,
    /// Who asks this, and under which names it is known.
    pub organisation: Organisation,
    /// Whom to turn to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub communication: Option<Contact>,
    /// What is always allowed.
    pub allowed: Allowed,
    /// Forbidden and discouraged terms.
    pub terms: Vec<Term>,
    /// Severity per rule, by the rule's name.
    #[cfg_attr(feature = "typescript", tsify(type = "Record<string, Level>"))]
    pub rules: BTreeMap<String, Level>,
    /// What happens at an error.
    pub at_error: AtError,
    /// Whether an opinion that touches the employer needs a disclaimer.
    pub require_disclaimer: bool,
    /// Hours of rest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiet_hours: Option<QuietHours>,
    /// The languages that are checked; all where empty.
    pub languages: Vec<Language>,
    /// Minutes of the offered cool-down; none where absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(range(min = 1, max = 1440)))]
    pub cool_down_minutes: Option<u32>,
    /// The employer's own guideline.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(regex(pattern = "^https://[^/\\s]")))]
    pub policy_url: Option<String>,
    /// Where these rules come from, for presets: the guideline and its sections.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

impl Default for HouseRules {
    fn default() -> HouseRules {
        HouseRules {
            version: VERSION,
            organisation: Organisation::default(),
            communication: None,
            allowed: Allowed::default(),
            terms: Vec::new(),
            rules: BTreeMap::new(),
            at_error: AtError::default(),
            require_disclaimer: false,
            quiet_hours: None,
            languages: Vec::new(),
            cool_down_minutes: None,
            policy_url: None,
            sources: Vec::new(),
        }
    }
}

/// Something wrong, or doubtful, in a rules document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub struct Problem {
    /// Where, as a path such as `terms[3].pattern`.
    pub place: String,
    /// Which problem: the key of its words in the interface's languages.
    pub code: String,
    /// Details that the words may name, such as the failing example.
    pub detail: String,
    /// A doubt, not a fault: the document works with it.
    pub mild: bool,
}
