//! The age of one person.
//!
//! An age is a number with a unit ("54-jarige", "92 år gammel", "54 y/o"), or a
//! bare number where ages stand ("(84)", "van 84", "m/84", "she is fifty-four").
//! Durations ("al 10 jaar", "for 20 years") and the ages of groups ("65-plussers",
//! "fra 12 år") are none.

mod bare;
mod decade;
mod gestation;
mod unit;

use std::ops::Range;

use super::candidates::{Candidates, Ground};
use super::digits::Digits;
use super::{MentionKind, number_word};
use crate::document::Document;
use crate::lexicon::{Class, ClassSet};
use crate::text::TokenKind;

/// The oldest age that anybody reaches.
const OLDEST: u32 = 117;

/// Finds ages. The value of the mention is in years.
pub fn find(document: &Document, digits: &Digits, out: &mut Candidates) {
    for &token in &digits.numbers {
        let raw = document.raw(token);
        if raw.len() <= 3
            && let Ok(value) = raw.parse()
            && !inside_longer(document, token)
        {
            judge(document, &Figure { value, tokens: token..token + 1, written: false }, out);
        }
    }
    let mut done = 0;
    for token in 0..document.tokens.len() {
        if token < done || document.tokens[token].kind != TokenKind::Word {
            continue;
        }
        if decade::find(document, token, out) {
            continue;
        }
        if let Some((value, count)) = number_word::read(document, token) {
            done = token + count;
            judge(document, &Figure { value, tokens: token..token + count, written: true }, out);
        }
    }
    for &token in &digits.codes {
        sex_and_age(document, token, out);
    }
}

/// A number that may be an age.
struct Figure {
    value: u32,
    tokens: Range<usize>,
    /// Written out in letters.
    written: bool,
}

/// What speaks for an age.
struct Sign {
    /// One past the last token of the mention.
    end: usize,
    ground: Ground,
    years: f64,
}

fn judge(document: &Document, figure: &Figure, out: &mut Candidates) {
    if of_a_group(document, figure) {
        return;
    }
    let sign = gestation::sign(document, figure.value, figure.tokens.end)
        .or_else(|| unit::sign(document, figure))
        .or_else(|| {
            // Small numbers in letters are articles and counts far more often than ages.
            let plausible = figure.value <= OLDEST && (!figure.written || figure.value >= 13);
            if plausible { bare::sign(document, figure) } else { bare::child(document, figure) }
        });
    if let Some(sign) = sign {
        let start = start(document, figure.tokens.start);
        out.add_value(document, MentionKind::Age, start..sign.end, sign.ground, sign.years);
    }
}

/// "m/84", "♂54": the sex before the figure belongs to the mention.
fn start(document: &Document, first: usize) -> usize {
    if bare::sex_sign(document, first) { first - 1 } else { first }
}

/// "F72": letter and figure in one word, as in handovers, alone between marks.
fn sex_and_age(document: &Document, token: usize, out: &mut Candidates) {
    let raw = document.raw(token);
    let Some(figure) = raw.strip_prefix(['M', 'F', 'V', 'K', 'm', 'f', 'v']) else { return };
    let Ok(value) = figure.parse::<u32>() else { return };
    let bounded = |at: Option<usize>| {
        at.and_then(|at| document.tokens.get(at))
            .is_none_or(|t| matches!(t.kind, TokenKind::Punctuation | TokenKind::Emoji))
    };
    let before = token.checked_sub(1).filter(|_| !document.tokens[token].new_line);
    // With nothing around it this is a code of ICD-10 or a motorway.
    let after = document.tokens.get(token + 1);
    let follows = after.is_some_and(|t| t.kind == TokenKind::Punctuation && document.raw_or_empty(token + 1) == ",");
    if (16..=OLDEST).contains(&value) && figure.len() >= 2 && bounded(before) && follows {
        out.add_value(document, MentionKind::Age, token..token + 1, Ground::Shape, f64::from(value));
    }
}

/// Part of a date, a time, a fraction, a score or a longer number.
fn inside_longer(document: &Document, token: usize) -> bool {
    let number = |at: usize| document.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Number);
    let tight = |at: usize| document.tokens.get(at).is_some_and(|t| !t.spaced);
    let mark = |at: usize| matches!(document.raw_or_empty(at), "." | "," | ":" | "/" | "-" | "–" | "'" | "’");
    let behind = token >= 2 && tight(token) && mark(token - 1) && tight(token - 1) && number(token - 2);
    let ahead = tight(token + 1) && mark(token + 1) && tight(token + 2) && number(token + 2);
    let money = token > 0 && matches!(document.raw_or_empty(token - 1), "€" | "£" | "$" | "#" | "+") && tight(token);
    behind || ahead || money
}

/// The age of many: "over 65", "vanaf 60 jaar", "fra 12 år", "50 tot 74", "65-plussers".
fn of_a_group(document: &Document, figure: &Figure) -> bool {
    let Range { start, end } = figure.tokens.clone();
    let before = start.checked_sub(1).map_or("", |at| document.folded(at));
    let limit = matches!(
        before,
        "over"
            | "under"
            | "onder"
            | "boven"
            | "dan"
            | "enn"
            | "than"
            | "vanaf"
            | "fra"
            | "frå"
            | "from"
            | "tussen"
            | "mellom"
            | "between"
            | "above"
            | "below"
            | "til"
            | "to"
            | "tot"
            | "t/m"
            | "m"
            | "ages"
            | "minst"
            | "minimaal"
            | "minimum"
            | "maximaal"
            | "innen"
            | "before"
            | "<"
            | ">"
            | "≥"
            | "≤"
            | "opp"
            | "ongeveer"
            | "circa"
            | "gemiddeld"
            | "snittalder"
            | "omtrent"
    ) && before != "m";
    // "Haar 84 tot 90": a range, or a limit of which one end follows.
    let after = document.folded(end);
    let range = matches!(after, "-" | "–" | "tot" | "til" | "to" | "t/m" | "à" | "a")
        && document.tokens.get(end + 1).is_some_and(|t| t.kind == TokenKind::Number);
    let beginning = before == "-" || before == "–";
    let range_end =
        beginning && start >= 2 && document.tokens.get(start - 2).is_some_and(|t| t.kind == TokenKind::Number);
    let plus = after == "+" && document.tokens.get(end + 1).is_none_or(|t| t.spaced || t.kind != TokenKind::Number)
        || after.starts_with("plus")
        || after == "-" && document.folded(end + 1).starts_with("plus")
        || after == "s" && document.tokens.get(end).is_some_and(|t| !t.spaced) && limit;
    limit || range || range_end || plus
}

/// Words for those who may have an age.
const PERSON: ClassSet = ClassSet::of(&[
    Class::PatientRole,
    Class::Person,
    Class::Kin,
    Class::Occupation,
    Class::CareRole,
    Class::Colleague,
    Class::Group,
]);

const NAME: ClassSet = ClassSet::of(&[Class::GivenName, Class::Surname]);

/// Whether a token is a word for a person or, with its capital, a name.
fn person(document: &Document, token: usize) -> bool {
    document.tokens.get(token).is_some_and(|t| {
        t.kind == TokenKind::Word
            && !document.is(token, Class::Grammar)
            && (document.classes[token].meets(PERSON) || t.capital && document.classes[token].meets(NAME))
    })
}

/// Whether the words before a limit ("tot je 18e", "until your 18th") speak to everybody.
fn limited(document: &Document, start: usize) -> bool {
    (start.saturating_sub(2)..start).any(|at| {
        matches!(document.folded(at), "tot" | "til" | "until" | "till" | "before" | "vanaf" | "na" | "etter" | "after")
    })
}

#[cfg(test)]
mod tests;
