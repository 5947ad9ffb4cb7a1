//! What the host decides: the language of the messages and the rules in force.

use serde::{Deserialize, Serialize};
#[cfg(feature = "typescript")]
use tsify::Tsify;

use crate::draft::Language;
use crate::house::HouseRules;

/// The settings of a [`Checker`](crate::Checker).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub struct Settings {
    /// The language of messages; each draft's own language where absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Language>,
    /// Mixed into fingerprints, so that they tell nothing outside this browser.
    pub salt: String,
    /// Names of rules that the user has switched off.
    pub muted: Vec<String>,
    /// Words of the user's own list that are never marked.
    pub ignored_words: Vec<String>,
    /// Fingerprints of findings that the user has put aside.
    pub ignored: Vec<String>,
    /// The employer's rules.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub house: Option<HouseRules>,
}

/// Why settings were refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsError {
    /// Where in the settings, as a path such as `terms[3].pattern`.
    pub place: String,
    /// Why, as a sentence.
    pub reason: String,
}

impl std::fmt::Display for SettingsError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}: {}", self.place, self.reason)
    }
}

impl std::error::Error for SettingsError {}
