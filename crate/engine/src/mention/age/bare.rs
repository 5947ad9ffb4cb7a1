//! Bare numbers where ages stand: "(84)", "van 84", "m/84", "Ruth, 88, fell".

use super::unit::{ends, measures, pronoun};
use super::{Figure, PERSON, Sign};
use crate::document::{Document, TokenKind};
use crate::lexicon::{Class, ClassSet};
use crate::mention::candidates::Ground;

/// Words before a copula that are measured rather than aged.
const MEASURED: ClassSet =
    ClassSet::of(&[Class::Symptom, Class::Treatment, Class::BodyPart, Class::Medicine, Class::Statistics]);

/// The age that a bare number tells by what stands around it.
pub fn sign(document: &Document, figure: &Figure) -> Option<Sign> {
    let start = figure.tokens.start;
    let end = figure.tokens.end;
    let sure = |ground: Ground| Some(Sign { end, ground, years: f64::from(figure.value) });
    if sex_sign(document, start) {
        return sure(Ground::Form);
    }
    let before = start.checked_sub(1)?;
    if document.tokens[start].new_line {
        return None;
    }
    let word = document.folded(before);
    let person = |at: usize| {
        document.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Word) && document.classes[at].meets(PERSON)
    };
    match word {
        "(" | "[" => return bracketed(document, figure, before, &person).and_then(sure),
        "/" => {
            let sex = before.checked_sub(1).map_or("", |at| document.folded(at));
            return if matches!(sex, "m" | "v" | "f" | "k") && ends(document, end) { sure(Ground::Form) } else { None };
        }
        "aged" | "leeftijd" | "alder" | "age" if ends(document, end) => return sure(Ground::Form),
        "turned" | "turns" | "turning" | "fylte" | "fyller" | "fylt" | "fylle" if ends(document, end) => {
            return sure(Ground::Form);
        }
        "," if apposition(document, before, figure, &person) => return sure(Ground::Shape),
        "van" | "of" | "på" | "av" | "von" => {
            let owner = before
                .checked_sub(1)
                .is_some_and(|at| person(at) || document.is(at, Class::AgeWord) || document.is(at, Class::LifeEvent));
            let counted =
                measures(document.folded(end)) || matches!(document.raw_or_empty(end), "%" | "°" | "-" | "/" | ":");
            return if owner && !counted { sure(Ground::Form) } else { None };
        }
        _ => {}
    }
    if copula(word) && ends(document, end) && !another_count(document, end) {
        return subject(document, before, figure).and_then(sure);
    }
    // "mann 63", "Pappa 70 i dag", "vrouw 72, vannacht"
    let role = document.is(before, Class::Person)
        || document.is(before, Class::Kin)
        || document.is(before, Class::PatientRole);
    if role && figure.value >= 13 && figure.value != 24 && closes(document, end) && !document.is(before, Class::Grammar)
    {
        return sure(Ground::Shape);
    }
    None
}

/// "♂54"
pub fn sex_sign(document: &Document, start: usize) -> bool {
    start > 0
        && !document.tokens[start].new_line
        && document.tokens[start - 1].kind == TokenKind::Emoji
        && matches!(document.raw(start - 1).trim_end_matches('\u{FE0F}'), "♂" | "♀" | "⚥")
}

/// "Ayoub (6)", "Sjaak (81, dementerend)", "(88 jr"
fn bracketed(document: &Document, figure: &Figure, bracket: usize, person: &impl Fn(usize) -> bool) -> Option<Ground> {
    let end = figure.tokens.end;
    let closed = matches!(document.raw_or_empty(end), ")" | "]" | "," | "/" | ";")
        && document.raw_or_empty(end + 1) != "%"
        && !(document.raw_or_empty(end) == "/"
            && document.tokens.get(end + 1).is_some_and(|t| t.kind == TokenKind::Number));
    let owner = bracket.checked_sub(1)?;
    let token = &document.tokens[owner];
    // A capital in the middle of a sentence is a name; an initial's point stands behind one.
    let named = token.capital
        && token.kind == TokenKind::Word
        && document.sentences[document.sentence_of(owner)].tokens.start != owner;
    let initial = document.raw(owner) == "." && owner > 0 && document.tokens[owner - 1].capital;
    if !closed {
        return None;
    }
    if person(owner) || initial {
        Some(Ground::Form)
    } else if named || figure.value >= 18 && document.raw_or_empty(end) == ")" && person_near(document, owner) {
        Some(Ground::Shape)
    } else {
        None
    }
}

/// Whether a person is named in the few words up to a token.
fn person_near(document: &Document, token: usize) -> bool {
    (token.saturating_sub(4)..=token).any(|at| document.classes[at].meets(PERSON))
}

/// "Brenda Haigh, 88, alzheimers", "lasser, 44."
fn apposition(document: &Document, comma: usize, figure: &Figure, person: &impl Fn(usize) -> bool) -> bool {
    let Some(owner) = comma.checked_sub(1) else { return false };
    let token = &document.tokens[owner];
    let sentence = document.sentences[document.sentence_of(owner)].tokens.start;
    let initial = document.raw(owner) == "." && owner > 0 && document.tokens[owner - 1].capital;
    let named =
        token.kind == TokenKind::Word && token.capital && owner > sentence && document.tokens[owner - 1].capital;
    let owns = person(owner) && !document.is(owner, Class::Grammar) || initial || named;
    // A list of numbers and a place in an address go on otherwise.
    owns && closes(document, figure.tokens.end) && figure.value >= 1
}

/// A comma, a point or the end stands behind the figure, and no further figure.
pub fn closes(document: &Document, end: usize) -> bool {
    let Some(token) = document.tokens.get(end) else { return true };
    if token.new_line || token.kind == TokenKind::Emoji {
        return true;
    }
    let next_is_number = document.tokens.get(end + 1).is_some_and(|t| t.kind == TokenKind::Number);
    match document.raw(end) {
        "," | "." | ")" | "!" | "?" | ";" => !next_is_number,
        "i" => document.folded(end + 1) == "dag",
        "-" | "–" | "—" => token.spaced,
        _ => matches!(document.folded(end), "vandaag" | "today"),
    }
}

fn copula(word: &str) -> bool {
    matches!(
        word,
        "is" | "was"
            | "wordt"
            | "werd"
            | "blijft"
            | "pas"
            | "net"
            | "nu"
            | "er"
            | "var"
            | "blir"
            | "ble"
            | "blei"
            | "vart"
            | "hes"
            | "shes"
            | "im"
            | "just"
            | "only"
            | "bare"
            | "nesten"
            | "bijna"
            | "almost"
            | "nearly"
            | "hele"
            | "maar"
            | "hij's"
            | "becomes"
            | "ben"
            | "am"
            | "blaast"
    )
}

/// Who is said to be that old.
fn subject(document: &Document, copula: usize, figure: &Figure) -> Option<Ground> {
    let sentence = document.sentences[document.sentence_of(copula)].tokens.start;
    if matches!(document.folded(copula), "hes" | "shes" | "im" | "ben" | "am") {
        return Some(Ground::Form);
    }
    let last = copula.checked_sub(1).filter(|&at| at >= sentence)?;
    // "de saturatie is 88", "CRP was 188", "nummer is 41"
    if document.classes[last].meets(MEASURED) && !document.classes[last].meets(PERSON) || document.tokens[last].capitals
    {
        return None;
    }
    if pronoun(document.folded(last)) || document.classes[last].meets(PERSON) && !document.is(last, Class::Grammar) {
        return Some(if figure.value >= 13 { Ground::Form } else { Ground::Shape });
    }
    let from = copula.saturating_sub(6).max(sentence);
    let owner = (from..last).any(|at| {
        document.is(at, Class::Person)
            || document.is(at, Class::PatientRole)
            || document.is(at, Class::Kin)
            || document.is(at, Class::AgeWord)
    });
    (owner && figure.value >= 50).then_some(Ground::Shape)
}

/// "is 1 van de vijf", "er 3 av ti", "is 2 op de tien"
fn another_count(document: &Document, end: usize) -> bool {
    matches!(document.folded(end), "van" | "av" | "of" | "op" | "in" | "at" | "on")
        && (matches!(document.folded(end + 1), "de" | "het" | "the" | "alle" | "every" | "dem" | "dei")
            || document.tokens.get(end + 1).is_some_and(|t| t.kind == TokenKind::Number))
}
