//! Judges drafts while they are written: only what changed is judged again.

use std::collections::VecDeque;

use crate::checker::{Checker, Kept, Passage};
use crate::draft::Draft;
use crate::passage::passages;
use crate::review::Review;

/// So many long drafts are remembered: one in each of a few composers.
const MOST_DRAFTS: usize = 4;

/// A checker that remembers the passages of the last long drafts, in memory only. Its reviews
/// are those of its [`Checker`].
#[derive(Debug, Default)]
pub struct Rechecker {
    checker: Checker,
    /// The last draft first.
    drafts: VecDeque<Remembered>,
}

/// A draft of several passages.
#[derive(Debug)]
struct Remembered {
    /// Where it is written: the draft without its text.
    place: Draft,
    passages: Vec<Passage>,
}

impl Rechecker {
    /// Remembers what this checker judges.
    pub fn new(checker: Checker) -> Rechecker {
        Rechecker { checker, drafts: VecDeque::new() }
    }

    /// The checker whose reviews these are.
    pub fn checker(&self) -> &Checker {
        &self.checker
    }

    /// Judges a draft.
    ///
    /// ```
    /// use second_opinion_engine::{Checker, Draft, Rechecker};
    ///
    /// let mut rechecker = Rechecker::default();
    /// let mut draft = Draft::post("Vandaag was het weer een lange dag, maar een mooie. ".repeat(100));
    /// rechecker.check(&draft);
    /// draft.text.push_str("BSN 111222333");
    /// assert_eq!(rechecker.check(&draft), Checker::default().check(&draft));
    /// ```
    pub fn check(&mut self, draft: &Draft) -> Review {
        let texts = passages(&draft.text);
        // What is short is judged as a whole in any case.
        if texts.len() == 1 {
            return self.checker.check(draft);
        }
        let place = without_text(draft);
        let mut kept = self.forget(&place, &texts);
        let passages = self.checker.judge(draft, &texts, &mut kept);
        let judged = passages.iter().map(|passage| (passage.surroundings.language, passage.judged.clone()));
        let review = self.checker.review(draft, judged);
        self.drafts.push_front(Remembered { place, passages });
        self.drafts.truncate(MOST_DRAFTS);
        review
    }

    /// Takes out the earlier state of a draft: one in the same place with a passage in common.
    fn forget(&mut self, place: &Draft, texts: &[&str]) -> Kept {
        let same = |remembered: &Remembered| {
            remembered.place == *place && remembered.passages.iter().any(|passage| texts.contains(&&*passage.text))
        };
        let found = self.drafts.iter().position(same).and_then(|at| self.drafts.remove(at));
        found.map(|remembered| Kept::new(remembered.passages)).unwrap_or_default()
    }
}

/// Where a draft is written.
fn without_text(draft: &Draft) -> Draft {
    let Draft { text: _, lang, site, kind, audience, media, ref answers } = *draft;
    Draft { text: String::new(), lang, site, kind, audience, media, answers: answers.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Kind;

    const LINE: &str = "Handen wassen helpt altijd en kost bijna niets, dus doe het vaak en goed.\n";

    /// Where the passages of the last draft lie in memory: those that are kept stay where they are.
    fn places(rechecker: &Rechecker) -> Vec<*const u8> {
        rechecker.drafts[0].passages.iter().map(|passage| passage.text.as_ptr()).collect()
    }

    #[test]
    fn a_change_at_the_end_leaves_all_other_passages_as_they_are() {
        let mut rechecker = Rechecker::default();
        let mut draft = Draft::post(LINE.repeat(100));
        rechecker.check(&draft);
        let before = places(&rechecker);
        draft.text.push('x');
        rechecker.check(&draft);
        let after = places(&rechecker);
        assert!(before.len() > 3);
        assert_eq!(before[..before.len() - 1], after[..before.len() - 1]);
    }

    #[test]
    fn several_composers_do_not_disturb_each_other() {
        let mut rechecker = Rechecker::default();
        let long = Draft::post(LINE.repeat(100));
        rechecker.check(&long);
        let before = places(&rechecker);
        rechecker.check(&Draft::post("Fijne avond!"));
        rechecker.check(&Draft { kind: Kind::Reply, ..long.clone() });
        assert_ne!(places(&rechecker), before);
        rechecker.check(&long);
        assert_eq!(places(&rechecker), before);
    }

    #[test]
    fn only_the_last_drafts_are_remembered() {
        let mut rechecker = Rechecker::default();
        for number in 0..10 {
            rechecker.check(&Draft::post(format!("Dag {number}. {LINE}").repeat(100)));
        }
        assert_eq!(rechecker.drafts.len(), MOST_DRAFTS);
    }
}
