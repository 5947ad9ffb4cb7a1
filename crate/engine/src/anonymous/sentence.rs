//! What can be left out of a text by itself: sentences, later clauses of a
//! sentence, hashtags at its end.

use std::ops::Range;

use crate::document::Document;
use crate::lexicon::{Class, ClassSet, Part};
use crate::mention::{MentionKind, Mentions};
use crate::text::TokenKind;

/// Words for somebody to whom "he" or "she" can refer.
const SOMEBODY: ClassSet = ClassSet::of(&[
    Class::PatientRole,
    Class::Person,
    Class::Occupation,
    Class::CareRole,
    Class::Colleague,
    Class::ManagerRole,
]);

/// A sentence, or the few that a quotation holds together.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// The parts that it can do without, each with the mark that joins it.
    pub parts: Vec<Range<usize>>,
    /// It says who is spoken of.
    pub introduces: bool,
    /// It speaks of "him" or "her", or of a relative, whose relative another sentence has to tell.
    pub leans: bool,
}

/// The sentences of a text, in order.
pub fn sentences(document: &Document, mentions: &Mentions) -> Vec<Sentence> {
    let mut sentences: Vec<Sentence> = Vec::with_capacity(document.sentences.len());
    let mut start = 0;
    for sentence in &document.sentences {
        let tokens = start..sentence.tokens.end;
        if sentence.tokens.end < document.tokens.len() && !balanced(document, &tokens) {
            continue;
        }
        start = tokens.end;
        let somebody = tokens.clone().any(|at| document.classes[at].meets(SOMEBODY));
        let named = mentions.of(MentionKind::PersonName).any(|name| tokens.contains(&name.tokens.start));
        let introduces = somebody || named;
        let leans = !introduces && tokens.clone().any(|at| third_person(document, at) || document.is(at, Class::Kin));
        sentences.push(Sentence { parts: parts(document, &tokens), tokens, introduces, leans });
    }
    sentences
}

fn third_person(document: &Document, at: usize) -> bool {
    document.hits_at(at).iter().any(|hit| matches!(hit.part(), Some(Part::He | Part::She | Part::His)))
}

/// The parts of a sentence that it can do without.
fn parts(document: &Document, tokens: &Range<usize>) -> Vec<Range<usize>> {
    let Range { start, end } = tokens.clone();
    let kind = |at: usize| document.tokens[at].kind;
    // What follows "when …," is the sentence itself.
    let leans = document.hits_at(start).iter().any(|hit| matches!(hit.part(), Some(Part::If | Part::When)));
    let words_end = tokens.clone().rev().find(|&at| kind(at) == TokenKind::Word).map_or(start, |at| at + 1);
    let closes = |at: usize| at < end && matches!(document.raw(at), ")" | "]" | "»" | "”");
    let words_end = (words_end..=end).find(|&at| !closes(at)).unwrap_or(end);
    let mut parts = Vec::new();
    let mut at = start + 1;
    while at < words_end && !leans {
        let Some(next) = part_from(document, at, words_end) else {
            at += 1;
            continue;
        };
        if balanced(document, &(at..next)) {
            parts.push(at..next);
        }
        at = next;
    }
    let hashtag = |at: &usize| kind(*at) == TokenKind::Hashtag;
    parts.extend((words_end..end).filter(hashtag).map(|at| at..at + 1));
    parts
}

/// The end of the part that a mark begins, if it begins one.
fn part_from(document: &Document, at: usize, end: usize) -> Option<usize> {
    match document.raw(at) {
        "(" => (at..end + 1).find(|&close| document.raw_or_empty(close) == ")").map(|close| close + 1),
        _ if joins(document, at) => Some((at + 2..end).find(|&next| joins(document, next)).unwrap_or(end)),
        _ => None,
    }
}

/// Whether a mark joins what follows to what stands before it. That of "3,5" does not.
fn joins(document: &Document, at: usize) -> bool {
    let spaced = document.tokens.get(at + 1).is_some_and(|next| next.spaced);
    spaced && matches!(document.raw(at), "," | ";" | "–" | "—" | "-")
}

/// Whether every quotation and parenthesis that begins in some tokens ends there, and the other way round.
fn balanced(document: &Document, tokens: &Range<usize>) -> bool {
    let count = |marks: &[&str]| tokens.clone().filter(|&at| marks.contains(&document.raw(at))).count();
    count(&["«"]) == count(&["»"])
        && count(&["“", "„"]) == count(&["”"])
        && count(&["("]) == count(&[")"])
        && count(&["["]) == count(&["]"])
        && count(&["\""]).is_multiple_of(2)
        && count(&["'", "‘", "’"]).is_multiple_of(2)
}
