//! Whether a draft speaks of one person in care, rather than of people in general.

use std::ops::Range;

use crate::document::Document;
use crate::lexicon::{Class, ClassSet, Match, Part, flag};

/// Words for somebody.
const SOMEBODY: ClassSet =
    ClassSet::of(&[Class::PatientRole, Class::Person, Class::Kin, Class::Occupation, Class::Insult, Class::Unusual]);

/// Words that put a sentence in care.
const CARE: ClassSet = ClassSet::of(&[Class::CareEvent, Class::CareSetting, Class::PatientRole, Class::Outcome]);

/// Words that make a sentence one about people in general or not real.
const GENERAL: ClassSet = ClassSet::of(&[
    Class::TimeGeneral,
    Class::Hypothetical,
    Class::Fiction,
    Class::Education,
    Class::Statistics,
    Class::Event,
    Class::Policy,
    Class::History,
]);

/// The bytes of the words that speak of one person in care.
pub fn in_care(document: &Document) -> Option<Range<usize>> {
    document.sentences.iter().find_map(|sentence| {
        let words = sentence.tokens.clone();
        if !sentence.classes.meets(CARE) || sentence.classes.meets(GENERAL) {
            return None;
        }
        document
            .hits_in(words.clone())
            .iter()
            .filter(|hit| SOMEBODY.contains(hit.class))
            .filter(|hit| !hit.has(flag::PLURAL) && hit.how != Match::Disguised)
            .find(|hit| singled_out(document, hit.first as usize, words.start))
            .map(|hit| document.bytes(hit.tokens()))
    })
}

/// An article or `one of my` stands before the word: somebody in particular, not the kind.
fn singled_out(document: &Document, at: usize, start: usize) -> bool {
    (at.saturating_sub(4).max(start)..=at).any(|before| {
        document.hits_at(before).iter().any(|hit| {
            matches!(hit.part(), Some(Part::A | Part::The | Part::Some | Part::My | Part::Our))
                || hit.class == Class::Unusual
        })
    })
}
