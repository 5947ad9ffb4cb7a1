//! The review: what the caller gets. Findings with their words, reasons and
//! alternatives, the verdict and the nine-point checklist.

mod build;
mod checklist;
mod fingerprint;
mod join;
mod wishes;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
#[cfg(feature = "typescript")]
use tsify::Tsify;

use crate::concern::{Concern, Severity};
use crate::draft::Language;

pub use build::build;
pub use join::{Found, Judged, Scope, join};

/// The highest severity among the findings, or none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub enum Verdict {
    /// Nothing found.
    #[default]
    None,
    /// Hints only.
    Hint,
    /// At least one warning.
    Warning,
    /// At least one error.
    Error,
}

impl From<Severity> for Verdict {
    fn from(severity: Severity) -> Verdict {
        match severity {
            Severity::Hint => Verdict::Hint,
            Severity::Warning => Verdict::Warning,
            Severity::Error => Verdict::Error,
        }
    }
}

/// A stretch of the draft, in UTF-16 code units, end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub struct Span {
    /// First code unit.
    pub start: usize,
    /// One past the last code unit.
    pub end: usize,
}

/// A better wording for a stretch of the draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub struct Suggestion {
    /// Start of the text to replace, in UTF-16 code units.
    pub start: usize,
    /// End of the text to replace, exclusive.
    pub end: usize,
    /// What to write instead; empty to leave the words out.
    pub replacement: Cow<'static, str>,
}

/// A passage of a guideline on which a rule stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub struct Source {
    /// Short name with its section, such as `KNMG 2.1`.
    pub code: Cow<'static, str>,
    /// The guideline's title in its own language.
    pub title: Cow<'static, str>,
}

/// Something in the draft that deserves a second look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub struct Finding {
    /// The rule's kebab-case name; an employer's own term is `house:<term id>`.
    pub rule: Cow<'static, str>,
    /// What it is about.
    pub concern: Concern,
    /// How much it weighs.
    pub severity: Severity,
    /// Start of the words, in UTF-16 code units.
    pub start: usize,
    /// End of the words, exclusive.
    pub end: usize,
    /// The words.
    pub text: String,
    /// Further words that made the finding or say the same: marked too.
    pub also: Vec<Span>,
    /// One line: what.
    pub message: Cow<'static, str>,
    /// One line: why.
    pub why: Cow<'static, str>,
    /// What to do instead, where no wording can be offered.
    pub instead: Cow<'static, str>,
    /// The guidelines behind it.
    pub sources: Vec<Source>,
    /// Better wordings, best first. Each replaces its own span.
    pub suggestions: Vec<Suggestion>,
    /// Salted hash of the words and their neighbours, for "ignore here" without keeping text.
    pub fingerprint: String,
    /// The employer asks for it: the user can neither mute nor ignore it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
}

/// How one of the nine recommendations fares for this draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub enum CheckState {
    /// Nothing stands against it.
    Ok,
    /// Have a look.
    Look,
    /// A problem.
    Problem,
    /// Only the writer can answer.
    Ask,
}

/// A question that only the writer can answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub enum Question {
    /// Did the patient consent, knowing the reach?
    Consent,
    /// Do the people in the picture allow it?
    PhotoPermission,
    /// Would you say it at the coffee machine, or on the evening news?
    CoffeeMachine,
}

/// One of the nine recommendations of the checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub struct ChecklistItem {
    /// 1 to 9, the number of the recommendation.
    pub number: u8,
    /// How it fares.
    pub state: CheckState,
    /// Indexes into the review's findings that stand behind the state.
    pub findings: Vec<usize>,
    /// Questions to the writer under this item.
    pub questions: Vec<Question>,
}

/// How many people fit what is told of one patient.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub struct Estimate {
    /// Low end of the number of people who fit, rounded.
    pub low: u32,
    /// High end.
    pub high: u32,
    /// The place that they live in, where one is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The words that narrow most, strongest first.
    pub details: Vec<String>,
}

/// The engine's whole answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub struct Review {
    /// The highest severity found.
    pub verdict: Verdict,
    /// The language most of the draft is written in.
    pub language: Language,
    /// What was found, in the order of the text.
    pub findings: Vec<Finding>,
    /// The nine recommendations, in order.
    pub checklist: Vec<ChecklistItem>,
    /// How many people could be meant, where privacy is touched and the number is small enough to tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimate: Option<Estimate>,
}

/// The guideline behind a section code such as `KNMG 2.1`.
pub fn source(code: impl Into<Cow<'static, str>>) -> Source {
    let code = code.into();
    let title = match code.split_whitespace().next() {
        Some("KNMG") => "Artsen en social media (KNMG)",
        Some("EM") => "Handreiking sociale media (Emergis)",
        Some("NS") => "Social media richtlijnen (Nij Smellinghe)",
        Some("HF") => "Bruk av sosiale medier – veiledning for ansatte",
        Some("MF") => "Waarom zou een ziekenhuismedewerker twitteren? (Marketingfacts)",
        _ => "",
    };
    Source { code, title: title.into() }
}

#[cfg(test)]
mod tests {
    use super::source;
    use crate::rule::RULES;

    #[test]
    fn every_guideline_that_a_rule_names_has_its_title() {
        for rule in RULES {
            for code in rule.sources {
                assert!(!source(*code).title.is_empty(), "{}: {code} has no title in `source`", rule.name);
            }
        }
    }
}
