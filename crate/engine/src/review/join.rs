//! From the findings of the passages to the review of the draft.

use std::cmp::Reverse;

use super::{Estimate, Finding, Review, Verdict, checklist, wishes};
use crate::draft::{Draft, Language};
use crate::settings::Settings;
use crate::text::order;

/// What was found in a passage. Offsets count from its beginning.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The findings, as the rules raised them.
    pub findings: Vec<Found>,
    /// A patient's privacy is touched by more than a hint.
    pub private: bool,
    /// How many people could be meant.
    pub estimate: Option<Estimate>,
    /// The length of the passage in UTF-16 code units.
    pub units: usize,
}

/// A finding, with what the review of the draft has to know of it.
#[derive(Clone, Debug)]
pub struct Found {
    /// The finding.
    pub finding: Finding,
    /// Whom its words stand for: one finding for all passages, or one for each.
    pub scope: Scope,
}

/// What a finding speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Its passage.
    Passage,
    /// The draft as a whole.
    Draft,
    /// The draft as a whole, where a patient's privacy is touched anywhere in it.
    Reach,
}

/// The review of a draft, from its passages in their order.
pub fn join(draft: &Draft, language: Language, settings: &Settings, passages: impl Iterator<Item = Judged>) -> Review {
    let mut all: Vec<Found> = Vec::new();
    // The findings of the draft as a whole, by rule.
    let mut of_draft: Vec<usize> = Vec::new();
    let mut start = 0;
    let mut private = false;
    // That of the fewest people.
    let mut estimate: Option<Estimate> = None;
    for passage in passages {
        private |= passage.private;
        if let Some(found) = passage.estimate
            && estimate.as_ref().is_none_or(|fewest| (found.high, found.low) < (fewest.high, fewest.low))
        {
            estimate = Some(found);
        }
        for mut found in passage.findings {
            found.finding.shift(start);
            if found.scope == Scope::Passage {
                all.push(found);
                continue;
            }
            match of_draft.binary_search_by(|&at| all[at].finding.rule.cmp(&found.finding.rule)) {
                Ok(at) => all[of_draft[at]].finding.absorb(found.finding),
                Err(at) => {
                    of_draft.insert(at, all.len());
                    all.push(found);
                }
            }
        }
        start += passage.units;
    }
    let wanted = |found: &Found| match found.scope {
        Scope::Passage => true,
        Scope::Draft => !wishes::is_unwanted(settings, &found.finding),
        Scope::Reach => private && !wishes::is_unwanted(settings, &found.finding),
    };
    let mut findings: Vec<Finding> = all.into_iter().filter(wanted).map(|found| found.finding).collect();
    order::sort_by_key(&mut findings, |finding| (finding.start, Reverse(finding.severity), finding.end));
    let verdict = findings.iter().map(|finding| Verdict::from(finding.severity)).max().unwrap_or_default();
    let checklist = checklist::of(draft, &findings);
    Review { verdict, language, findings, checklist, estimate }
}

impl Finding {
    /// Moves it behind so many code units.
    fn shift(&mut self, units: usize) {
        if units == 0 {
            return;
        }
        self.start += units;
        self.end += units;
        for span in &mut self.also {
            span.start += units;
            span.end += units;
        }
        for suggestion in &mut self.suggestions {
            suggestion.start += units;
            suggestion.end += units;
        }
    }

    /// Takes over the words of another that says the same.
    fn absorb(&mut self, other: Finding) {
        self.severity = self.severity.max(other.severity);
        self.required |= other.required;
        self.also.push(super::Span { start: other.start, end: other.end });
        self.also.extend(other.also);
        self.suggestions.extend(other.suggestions);
    }
}
