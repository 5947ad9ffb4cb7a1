//! The whole draft, reworded so that nobody can be recognised.
//!
//! It is done as a careful editor does it, who always reads the text once more:
//!
//! 1. what each finding offers: a role for a name, "recently" for a date;
//! 2. then less of each detail that speaks for the alarm: "in the region" for a place;
//! 3. then leaving out clauses, then sentences, and taking back in what does no harm;
//! 4. where no text is left, there is no such wording, and that is the answer.

mod cut;
mod detail;
mod edit;
mod patchwork;
mod seam;
mod sentence;

use serde::{Deserialize, Serialize};
#[cfg(feature = "typescript")]
use tsify::Tsify;

use crate::checker::Checker;
use crate::concern::{Family, Severity};
use crate::document::Document;
use crate::draft::{Draft, Language};
use crate::review::{Finding, Review, Suggestion};
use crate::text::{Offsets, TokenKind, order};
use cut::Cut;
use edit::Edit;
use patchwork::Patchwork;

/// How a draft is to be changed so that nobody can be recognised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(Tsify))]
pub struct Anonymised {
    /// Whether there is such a wording. Where too little would be left there is none, and there are no edits.
    pub possible: bool,
    /// What to change, in the order of the text. All spans are those of the draft as it was given.
    pub edits: Vec<Suggestion>,
}

impl Anonymised {
    /// A text with the edits made; nothing where there is no such wording.
    ///
    /// The text is that of the draft.
    pub fn applied(&self, text: &str) -> Option<String> {
        let bytes = Bytes::of(text);
        let mut reworded = text.to_string();
        for edit in self.edits.iter().rev() {
            reworded.replace_range(bytes.at(edit.start)..bytes.at(edit.end), &edit.replacement);
        }
        self.possible.then_some(reworded)
    }
}

/// Findings may hide one another, so their wordings are applied more than once.
const MOST_ROUNDS: usize = 4;
/// With fewer words than these nothing is told any more.
const FEWEST_WORDS: usize = 4;
/// So often the text is read again while something is left out or taken back in.
const MOST_READINGS: usize = 80;

impl Checker {
    /// Rewords a draft so that nobody can be recognised: judged again, the text has no finding about
    /// privacy but hints. A draft without such findings has no edits.
    ///
    /// ```
    /// use second_opinion_engine::{Checker, Draft};
    ///
    /// let text = "Traff Kari Nordmann på venterommet i dag.";
    /// let anonymised = Checker::default().anonymised(&Draft::post(text));
    /// assert_eq!(anonymised.applied(text).as_deref(), Some("Traff en pasient på venterommet i dag."));
    /// ```
    pub fn anonymised(&self, draft: &Draft) -> Anonymised {
        let review = self.check(draft);
        let mut editor = Editor { checker: self, draft, others: worst_of_others(&review), readings: 0 };
        match editor.reword(review.language) {
            Some(patchwork) => {
                let offsets = Offsets::new(&draft.text);
                let suggestion = |Edit { bytes, words }: Edit| Suggestion {
                    start: offsets.utf16(bytes.start),
                    end: offsets.utf16(bytes.end),
                    replacement: words.into(),
                };
                Anonymised { possible: true, edits: patchwork.edits().into_iter().map(suggestion).collect() }
            }
            None => Anonymised { possible: false, edits: Vec::new() },
        }
    }
}

struct Editor<'d> {
    checker: &'d Checker,
    draft: &'d Draft,
    /// How bad the draft is in tone and in conduct.
    others: [Option<Severity>; 2],
    readings: usize,
}

impl<'d> Editor<'d> {
    fn reword(&mut self, language: Language) -> Option<Patchwork<'d>> {
        let mut patchwork = Patchwork::of(&self.draft.text, language);
        for _ in 0..MOST_ROUNDS {
            let review = self.review(&patchwork.text());
            let offered = offered(&patchwork.text(), &review);
            if offered.is_empty() {
                break;
            }
            patchwork.apply(&offered);
        }
        if self.clean(&patchwork) {
            return Some(patchwork);
        }
        let patchwork = match self.tell_less(patchwork, language) {
            Ok(done) => return Some(done),
            Err(left) => left,
        };
        self.leave_out(&patchwork)
    }

    /// Tells less of the details until nothing alarms: first of those that say who it is, and of these
    /// what speaks most for the alarm.
    fn tell_less(&mut self, patchwork: Patchwork<'d>, language: Language) -> Result<Patchwork<'d>, Patchwork<'d>> {
        let weighed = self.checker.look(&self.with(patchwork.text()), |document, mentions, scene| {
            let mut weighed: Vec<(bool, f32, Edit)> = detail::details(document, mentions, language)
                .into_iter()
                .map(|detail| (detail.clinical, scene.judgement.weight(Family::Privacy, detail.tokens), detail.edit))
                .collect();
            order::sort_by(&mut weighed, |a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
            weighed
        });
        let mut chosen: Vec<Edit> = Vec::new();
        for (_, _, edit) in weighed {
            if chosen.iter().all(|other| edit.bytes.end <= other.bytes.start || other.bytes.end <= edit.bytes.start) {
                chosen.push(edit);
            }
        }
        let with = |count: usize| {
            let mut with = patchwork.clone();
            with.apply(&chosen[..count]);
            with
        };
        match counts(chosen.len()).map(with).find(|less| self.clean(less)) {
            Some(done) => Ok(done),
            None => Err(with(chosen.len())),
        }
    }

    /// Leaves out clauses, then sentences, and takes back in what does no harm.
    fn leave_out(&mut self, patchwork: &Patchwork<'d>) -> Option<Patchwork<'d>> {
        let (cuts, sentences) = self.checker.look(&self.with(patchwork.text()), Cut::all);
        let without = |cuts: &[Cut]| {
            let mut without = patchwork.clone();
            without.apply(&cut::edits(cuts, &sentences));
            without
        };
        let enough = counts(cuts.len()).find(|&count| self.clean(&without(&cuts[..count])))?;
        let mut cuts = cuts[..enough].to_vec();
        // The longest first: what is taken back in shall be much.
        let mut longest = cuts.clone();
        order::sort_by_key(&mut longest, |cut| std::cmp::Reverse(cut.bytes.len()));
        for cut in longest {
            if self.readings >= MOST_READINGS {
                break;
            }
            let mut fewer = cuts.clone();
            fewer.retain(|other| *other != cut);
            if self.clean(&without(&fewer)) {
                cuts = fewer;
            }
        }
        Some(without(&cuts)).filter(|left| self.tells(left))
    }

    /// Whether something is told at all.
    fn tells(&self, patchwork: &Patchwork) -> bool {
        let draft = self.with(patchwork.text());
        let words = |document: &Document| document.tokens.iter().filter(|token| token.kind == TokenKind::Word).count();
        self.checker.look(&draft, |document, _, _| words(document)) >= FEWEST_WORDS
    }

    /// Whether nobody can be recognised, and nothing else became worse.
    fn clean(&mut self, patchwork: &Patchwork) -> bool {
        let review = self.review(&patchwork.text());
        let others = worst_of_others(&review);
        !review.findings.iter().any(alarming) && others.iter().zip(&self.others).all(|(now, before)| now <= before)
    }

    fn review(&mut self, text: &str) -> Review {
        self.readings += 1;
        self.checker.check(&self.with(text.to_string()))
    }

    fn with(&self, text: String) -> Draft {
        Draft { text, ..self.draft.clone() }
    }
}

/// From one to all: one by one as long as that is quick, then in larger steps.
fn counts(all: usize) -> impl Iterator<Item = usize> {
    let next = move |&count: &usize| (count < all).then(|| (count + 1 + count / 12).min(all));
    std::iter::successors((all > 0).then_some(1), next)
}

fn alarming(finding: &Finding) -> bool {
    finding.severity >= Severity::Warning && finding.concern.family() == Family::Privacy
}

/// The worst finding of tone, and that of conduct.
fn worst_of_others(review: &Review) -> [Option<Severity>; 2] {
    [Family::Tone, Family::Conduct].map(|family| {
        let others = review.findings.iter().filter(|finding| finding.concern.family() == family);
        others.map(|finding| finding.severity).filter(|severity| *severity >= Severity::Warning).max()
    })
}

/// What the privacy findings of an alarming review offer, the best wording of each stretch.
fn offered(text: &str, review: &Review) -> Vec<Edit> {
    if !review.findings.iter().any(alarming) {
        return Vec::new();
    }
    let bytes = Bytes::of(text);
    let private = review.findings.iter().filter(|finding| finding.concern.family() == Family::Privacy);
    private
        .flat_map(|finding| &finding.suggestions)
        .map(|suggestion| Edit {
            bytes: bytes.at(suggestion.start)..bytes.at(suggestion.end),
            words: suggestion.replacement.clone().into_owned(),
        })
        .collect()
}

/// The byte of each UTF-16 offset of a text.
struct Bytes(Vec<usize>);

impl Bytes {
    fn of(text: &str) -> Bytes {
        let units = text.char_indices().flat_map(|(at, c)| std::iter::repeat_n(at, c.len_utf16()));
        Bytes(units.chain([text.len()]).collect())
    }

    fn at(&self, unit: usize) -> usize {
        self.0[unit.min(self.0.len() - 1)]
    }
}
