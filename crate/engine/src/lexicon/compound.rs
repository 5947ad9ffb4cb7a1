//! Compounds: Dutch and Norwegian glue words together, hashtags in every
//! language do.
//!
//! A word that no list knows is read as what its last part says: an
//! `oncologieverpleegkundige` is a `verpleegkundige`. Terms listed with a star
//! (`kut*`, `*patiënt`) match the beginning or the end of any longer word.

use super::hash::{Endings, Hash, LONGEST_WORD};
use super::{Class, ClassSet, Hit, Match, TERMS, look_up, push, word};
use crate::text::{Token, TokenKind};

/// Classes whose words may be the last part of a compound.
const HEADS: ClassSet = ClassSet::of(&[
    Class::PatientRole,
    Class::Person,
    Class::Kin,
    Class::Occupation,
    Class::CareRole,
    Class::ManagerRole,
    Class::Colleague,
    Class::Condition,
    Class::Symptom,
    Class::Treatment,
    Class::Medicine,
    Class::CareSetting,
    Class::LifeEvent,
    Class::Local,
    Class::Shift,
    Class::Insult,
    Class::Slur,
    Class::Photo,
    Class::Event,
    Class::Policy,
    Class::Leisure,
    Class::Internal,
    Class::Partner,
]);

/// A shorter last part is too often something else.
const SHORTEST_HEAD: usize = 4;

/// Looks for parts of an unknown word.
pub fn search(first: usize, tokens: &[Token], folded: &str, hits: &mut Vec<Hit>) {
    let token = &tokens[first];
    let hashtag = token.kind == TokenKind::Hashtag;
    let whole = word(token, folded);
    let text = whole.strip_prefix('#').unwrap_or(whole);
    if hashtag && let Some(number) = look_up(text) {
        push(number, first, 1, Match::Whole, tokens, hits);
        return;
    }
    if text.len() < 5 {
        return;
    }
    starred_beginning(text, first, tokens, hits);
    let endings = Endings::of(text);
    // The longest known ending is the head.
    for (at, _) in text.char_indices().skip(2) {
        let length = text.len() - at;
        if length < SHORTEST_HEAD {
            break;
        }
        let Some(ending) = endings.last(length) else { continue };
        if let Some(number) = TERMS.whole.get(ending).term() {
            let begin = hits.len();
            push(number, first, 1, Match::Part, tokens, hits);
            let mut at = begin;
            while at < hits.len() {
                // English writes its compounds apart, but not in hashtags.
                let glued = hits[at].languages.0 & 3 != 0 || hashtag;
                if HEADS.contains(hits[at].class) && glued {
                    at += 1
                } else {
                    hits.remove(at);
                }
            }
            if hits.len() > begin {
                break;
            }
        }
        if let Some(number) = TERMS.starred.get(ending).term() {
            push(number, first, 1, Match::Part, tokens, hits);
        }
    }
}

/// What the last part of a longer word is: of a `draaideurpatiënt` a patient.
pub fn head(whole: &str) -> ClassSet {
    let endings = Endings::of(whole);
    let lengths =
        whole.char_indices().skip(2).map(|(at, _)| whole.len() - at).take_while(|rest| *rest >= SHORTEST_HEAD);
    let mut terms = lengths.filter_map(|length| TERMS.whole.get(endings.last(length)?).term());
    let senses = terms.next().map_or(&[][..], |number| TERMS.senses(number));
    senses.iter().map(|sense| ClassSet::of(&[sense.class])).collect()
}

/// Looks for listed beginnings of a word that is known, in the languages in which it is not: Dutch lists know
/// `fucking`, English ones `fuck*`.
pub fn begins_in_other_languages(first: usize, known: u8, tokens: &[Token], folded: &str, hits: &mut Vec<Hit>) {
    let mut at = hits.len();
    starred_beginning(word(&tokens[first], folded), first, tokens, hits);
    while at < hits.len() {
        if hits[at].languages.0 & !known != 0 {
            at += 1
        } else {
            hits.remove(at);
        }
    }
}

/// Terms listed as `kut*`.
fn starred_beginning(text: &str, first: usize, tokens: &[Token], hits: &mut Vec<Hit>) {
    let mut beginning = Hash::default();
    for byte in text.bytes().take(LONGEST_WORD) {
        beginning = beginning.and(byte);
        if let Some(number) = TERMS.starred.get(beginning).term() {
            push(number, first, 1, Match::Part, tokens, hits);
        }
    }
}
