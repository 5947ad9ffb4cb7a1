//! How far a pregnancy was at birth: "24 weken en 3 dagen", "23 weeks and 1 day", "23+4".

use super::Sign;
use super::unit::{DAY, week};
use crate::document::Document;
use crate::lexicon::flag;
use crate::mention::candidates::Ground;
use crate::text::{TokenKind, listed};

/// The weeks in which babies are born.
const WEEKS: std::ops::RangeInclusive<u32> = 22..=42;

/// The age that a baby was born at; in years it has just been born.
pub fn sign(document: &Document, weeks: u32, end: usize) -> Option<Sign> {
    if !WEEKS.contains(&weeks) {
        return None;
    }
    let days = |at: usize| {
        let figure = document.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Number && !t.new_line);
        figure && listed!(document.raw(at), "0 1 2 3 4 5 6")
    };
    let tight = |at: usize| document.tokens.get(at).is_some_and(|t| !t.spaced);
    let sure = |end: usize, ground: Ground| Some(Sign { end, ground, years: DAY });
    if week(document.folded(end)) {
        let joined = listed!(document.folded(end + 1), "en and og +");
        let unit = listed!(document.folded(end + 3), "dag dagen day days dager dagar");
        return if joined && days(end + 2) && unit { sure(end + 4, Ground::Form) } else { None };
    }
    let plus = document.raw_or_empty(end) == "+" && tight(end) && tight(end + 1) && days(end + 1);
    let bounded = document.tokens.get(end + 2).is_none_or(|t| t.spaced || t.kind == TokenKind::Punctuation);
    if plus && bounded && born(document, end) { sure(end + 2, Ground::Shape) } else { None }
}

/// Whether a baby or a birth is told of in the sentence.
fn born(document: &Document, at: usize) -> bool {
    let sentence = document.sentences[document.sentence_of(at)].tokens.clone();
    sentence.clone().any(|at| {
        document.hits_at(at).iter().any(|hit| hit.has(flag::BABY))
            || listed!(document.folded(at), "born geboren født fødd weken weeks uker veker")
    })
}
