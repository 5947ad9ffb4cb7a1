//! What the host decides: the language of the messages and the rules in force.

use serde::{Deserialize, Serialize};
#[cfg(feature = "typescript")]
use tsify::Tsify;

use crate::draft::Language;
use crate::house::{HouseRules, Problem};

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

/// Why settings were refused: what is wrong in the employer's rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsError {
    /// Each fault with its place; never empty.
    pub problems: Vec<Problem>,
}

impl From<Vec<Problem>> for SettingsError {
    fn from(problems: Vec<Problem>) -> SettingsError {
        SettingsError { problems }
    }
}

impl std::fmt::Display for SettingsError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let told: Vec<String> = self.problems.iter().map(Problem::to_string).collect();
        formatter.write_str(&told.join("\n"))
    }
}

impl std::error::Error for SettingsError {}
