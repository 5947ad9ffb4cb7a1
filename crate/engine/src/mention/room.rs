//! Rooms, beds, bays and wards: where in the house a patient lies.
//!
//! A label of `data/any/room-label.txt` with its number or letter ("kamer 12",
//! "bay C", "ward 4B", "afd. C3"), and a bare number of three digits where a
//! patient lies "in 218" or "op 311". Some words are a room only with their number:
//! `data/wording/numbered-room.txt`.

use crate::text::{TokenKind, in_file, listed};
use std::ops::Range;

use super::candidates::{Candidates, Ground};
use super::digits::Digits;
use super::{MentionKind, label, number_word};
use crate::document::Document;
use crate::lexicon::{Class, ClassSet, flag};

/// Finds rooms.
pub fn find(document: &Document, digits: &Digits, out: &mut Candidates) {
    for token in 0..document.tokens.len() {
        if document.classes[token].contains(Class::RoomLabel) {
            labelled(document, token, out);
        }
    }
    for &token in &digits.numbers {
        numbered(document, token, out);
        bare(document, token, out);
        somebody_in(document, token, out);
        operating_room(document, token, out);
        behind_name(document, token, out);
    }
    for &token in &digits.codes {
        ward_code(document, token, out);
    }
}

/// "chair 11", "cel B-14": words that are a room only with a number behind them.
fn numbered(document: &Document, token: usize, out: &mut Candidates) {
    let label = label::word_before(document, token)
        .filter(|&label| in_file!(document.folded(label), "wording/numbered-room.txt"));
    if let Some(label) = label {
        labelled(document, label, out);
    }
}

/// A label whose last word stands at a token.
fn labelled(document: &Document, label: usize, out: &mut Candidates) {
    let before = label.checked_sub(1).map_or("", |at| document.folded(at));
    // The Dutch House of Representatives, a changing room, a lecture theatre.
    if listed!(before, "tweede eerste kleed lecture court") {
        return;
    }
    let mut at = label + 1;
    let short = listed!(document.folded(label), "afd avd app rm kmr nr no");
    if short && document.folded(at) == "." || document.folded(at) == ":" {
        at += 1;
    }
    if listed!(document.folded(at), "nr nummer no number nr. #") {
        at += 1 + usize::from(document.folded(at + 1) == ".");
    }
    if let Some(end) = place(document, at, document.folded(label)) {
        let start = name(document, label);
        out.add(document, MentionKind::Room, start..end, Ground::Label);
    }
}

/// The end of a room's number or letter that begins at a token.
fn place(document: &Document, at: usize, label: &str) -> Option<usize> {
    let token = document.tokens.get(at).filter(|t| !t.new_line)?;
    let raw = document.raw_or_empty(at);
    let mut end = match token.kind {
        TokenKind::Number if raw.len() <= 4 && !year(raw, label) => at + 1,
        // "C4", "B2.07", "12b" is read as two tokens.
        TokenKind::Word if raw.len() <= 4 && token.capital && raw.bytes().any(|b| b.is_ascii_digit()) => at + 1,
        // "bay C", "gang B": a single capital that is not the English pronoun.
        TokenKind::Word if raw.len() == 1 && token.capital && raw != "I" => at + 1,
        TokenKind::Word if token.spaced => {
            let (value, count) = number_word::read(document, at)?;
            // "bed to", "room one" of many: small words are other words too often.
            if value < 2 || listed!(document.folded(at), "to en ti ni tre a") {
                return None;
            }
            at + count
        }
        _ => return None,
    };
    let decimal = matches!(document.folded(end), ".")
        && document.tokens.get(end + 1).is_some_and(|t| !t.spaced && t.kind == TokenKind::Number)
        && document.tokens.get(end).is_some_and(|t| !t.spaced);
    if token.kind == TokenKind::Word && raw.len() > 1 && decimal {
        end += 2;
    }
    // "B-14"
    if token.kind == TokenKind::Word
        && raw.len() == 1
        && document.raw_or_empty(end) == "-"
        && document.tokens.get(end + 1).is_some_and(|t| !t.spaced && t.kind == TokenKind::Number)
    {
        end += 2;
    }
    if token.kind == TokenKind::Number {
        let next = document.tokens.get(end);
        let glued = next.is_some_and(|t| !t.spaced && t.kind == TokenKind::Word && t.end - t.start == 1);
        let apart = next.is_some_and(|t| t.spaced && t.capital && t.end - t.start == 1) && document.raw(end) != "I";
        if glued || apart {
            end += 1;
        } else if decimal {
            end += 2;
        }
        if unit(document.folded(end)) || document.folded(end) == "%" {
            return None;
        }
        // "afdeling 3 west"
        let wing = listed!(document.folded(end), "west oost noord zuid vest øst nord sør east north south");
        end += usize::from(wing);
    }
    Some(end)
}

/// "post 2024", "unit 1998"
fn year(raw: &str, label: &str) -> bool {
    raw.len() == 4 && (raw.starts_with("19") || raw.starts_with("20")) && !matches!(label, "kamer" | "rom" | "room")
}

/// What makes the number before it an amount.
fn unit(word: &str) -> bool {
    listed!(
        word,
        "uur uren minuten dagen weken maanden jaar keer x bedden timer timar dager dagar uker veker \
        år ganger hours minutes days weeks months years times kr euro am pm mg kilo kg personer \
        personen people",
    )
}

/// Where the label's name begins: "delivery room", "Rainbow Ward bed 4" keeps to the label.
fn name(document: &Document, label: usize) -> usize {
    let mut start = label;
    while start > 0
        && document.classes[start - 1].contains(Class::RoomLabel)
        && document.tokens[start - 1].kind == TokenKind::Word
        && !document.tokens[start].new_line
    {
        start -= 1;
    }
    start
}

/// Words for somebody who may lie in a room.
const LYING: ClassSet = ClassSet::of(&[Class::PatientRole, Class::Person]);

/// Words that show that a patient is talked about.
const PATIENT: ClassSet =
    ClassSet::of(&[Class::PatientRole, Class::Person, Class::Kin, Class::CareEvent, Class::GivenName, Class::Surname]);

/// "in 218", "op 311", "utanfor 312"
fn bare(document: &Document, token: usize, out: &mut Candidates) {
    let raw = document.raw(token);
    let Some(before) = token.checked_sub(1) else { return };
    let word = document.folded(before);
    let asks = listed!(word, "in op på on utanfor utenfor from fra frå");
    if !asks || raw.len() != 3 || raw.starts_with('0') || document.tokens[token].new_line {
        return;
    }
    // 112 and the like are called, and "in 100 days" goes on.
    if listed!(raw, "112 113 110 111 999 911 100 200 300 400 500") {
        return;
    }
    let end = token + 1;
    let closed = document.tokens.get(end).is_none_or(|t| {
        t.new_line
            || t.kind == TokenKind::Emoji
            || t.kind == TokenKind::Punctuation
                && !listed!(document.raw_or_empty(end), "% / - – ° €")
                && document.tokens.get(end + 1).is_none_or(|t| t.spaced || t.kind != TokenKind::Number)
            || listed!(document.folded(end), "is er og en and has heeft har was som die who")
    });
    // "hun på 214 ringer": who lies there stands right before it.
    let lies = before.checked_sub(1).is_some_and(|at| {
        let word = document.folded(at);
        document.classes[at].meets(LYING)
            || listed!(word, "hun han ho hij zij ze mevrouw meneer man lady gentleman mannen dama damen")
    }) && !unit(document.folded(end))
        && document.folded(end) != "%";
    if lies || closed && near(document, token, PATIENT) {
        out.add(document, MentionKind::Room, before..end, Ground::Shape);
    }
}

/// "the man in 2", "Barry in 12", "mevrouw op 4": whoever is told of by a small number.
fn somebody_in(document: &Document, token: usize, out: &mut Candidates) {
    let Some(before) = token.checked_sub(2).map(|at| at + 1) else { return };
    let asks = matches!(document.folded(before), "in" | "op") && !document.tokens[token].new_line;
    if !asks || document.raw(token).len() > 2 || document.raw(token).starts_with('0') {
        return;
    }
    let who = before - 1;
    // "one man in 4", "patients in 2 groups"
    let counted = |at: usize| {
        document.tokens[at].kind == TokenKind::Number
            || number_word::read(document, at).is_some()
            || document.folded(at) == "every"
    };
    let one = |class: Class| {
        document.hits_at(who).iter().any(|hit| hit.class == class && hit.length == 1 && !hit.has(flag::PLURAL))
    };
    let named = document.tokens[who].capital && one(Class::GivenName) && !document.is(who, Class::AmbiguousName);
    let article = |at: usize| listed!(document.folded(at), "the our my that de die onze mijn");
    let somebody = (one(Class::Person) || one(Class::PatientRole) || one(Class::Title))
        && (who.saturating_sub(2)..who).any(article)
        && !(who.saturating_sub(2)..who).any(counted);
    // "patient in 4, 5 and 6", "the man in 2 and a half"
    let end = token + 1;
    let number = document.tokens.get(end + 1).is_some_and(|t| t.kind == TokenKind::Number);
    let closed =
        document.tokens.get(end).is_none_or(|t| {
            t.new_line || t.kind == TokenKind::Emoji || listed!(document.raw(end), ". , ! ? )") && !number
        }) || listed!(
            document.folded(end),
            "is has who was if wants get gets says needs again heeft wil die belt ligt with met",
        );
    if (named || somebody) && closed {
        out.add(document, MentionKind::Room, before..end, Ground::Shape);
    }
}

/// "OK 6": an operating room, where "OK" agrees with nothing.
fn operating_room(document: &Document, token: usize, out: &mut Candidates) {
    let Some(before) = token.checked_sub(1) else { return };
    let small = document.raw(token).len() <= 2 && !document.tokens[token].new_line && document.tokens[token].spaced;
    let closed = document.tokens.get(token + 1).is_none_or(|t| {
        t.new_line
            || matches!(t.kind, TokenKind::Punctuation | TokenKind::Emoji)
                && t.spaced | (document.raw(token + 1) != ":")
    });
    if small && closed && document.raw(before) == "OK" {
        out.add(document, MentionKind::Room, before..token + 1, Ground::Shape);
    }
}

/// "meneer Haasnoot 2.12": floor and door behind a titled name.
fn behind_name(document: &Document, token: usize, out: &mut Candidates) {
    let Some(title) = token.checked_sub(2) else { return };
    let tight = |at: usize| document.tokens.get(at).is_some_and(|t| !t.spaced);
    let door = document.raw(token).len() == 1
        && document.raw_or_empty(token + 1) == "."
        && tight(token + 1)
        && tight(token + 2)
        && document.tokens[token + 2].kind == TokenKind::Number
        && document.raw(token + 2).len() == 2;
    let named = document.tokens[token - 1].capital
        && (document.is(title, Class::Title)
            || document.raw(title) == "." && title > 0 && document.is(title - 1, Class::Title));
    if door && named && !document.tokens[token].new_line {
        out.add(document, MentionKind::Room, token..token + 3, Ground::Shape);
    }
}

/// "ligt bij mij op C4"
fn ward_code(document: &Document, token: usize, out: &mut Candidates) {
    let raw = document.raw(token).as_bytes();
    let ([letter, b'0'..=b'9'] | [letter, b'0'..=b'9', b'0'..=b'9']) = raw else { return };
    let Some(before) = token.checked_sub(1) else { return };
    let lies = listed!(document.folded(before), "op på on van");
    // Paper, vitamins, levels of language and parts of the spine.
    let other =
        matches!(raw, b"A4" | b"B6" | b"D3" | b"D2" | b"K2" | b"A1" | b"A2" | b"B1" | b"B2" | b"C1" | b"C2" | b"B12");
    // "op de N34", "på E6": roads, unless somebody lies there.
    let road = matches!(letter, b'A' | b'E' | b'M' | b'N')
        && !(token.saturating_sub(6)..token)
            .any(|at| listed!(document.folded(at), "ligt lag ligger ligg lå låg lies lying"));
    if lies && letter.is_ascii_uppercase() && !other && !road && near(document, token, PATIENT) {
        out.add(document, MentionKind::Room, token..token + 1, Ground::Shape);
    }
}

/// Whether a word of these classes stands in the same sentence, close by.
fn near(document: &Document, token: usize, classes: ClassSet) -> bool {
    let sentence: Range<usize> = document.sentences[document.sentence_of(token)].tokens.clone();
    let from = sentence.start.max(token.saturating_sub(12));
    let to = sentence.end.min(token + 10);
    (from..to).any(|at| document.classes[at].meets(classes))
}

#[cfg(test)]
mod tests {
    use super::super::testing::texts;

    #[test]
    fn finds_rooms_beds_and_wards() {
        for (text, room) in [
            ("Mevrouw van kamer 12 zingt", "kamer 12"),
            ("Haar zoon ligt op kamer 614, zwaar", "kamer 614"),
            ("de monitor van bed 3 die piept", "bed 3"),
            ("Rom 214 på kirurgisk synger", "Rom 214"),
            ("ligger på rom nr. 9 i dag", "rom nr. 9"),
            ("our Edith in room 14!!", "room 14"),
            ("the man in bay C again", "bay C"),
            ("room 12b had a fall", "room 12b"),
            ("he is inside here, ward 4B, they", "ward 4B"),
            ("afd. C3 heeft weer", "afd. C3"),
            ("pasienten på post 4 sover", "post 4"),
        ] {
            assert_eq!(texts(text, "room"), [room], "{text}");
        }
    }

    #[test]
    fn somebody_may_be_told_of_by_a_number_alone() {
        for (text, room) in [
            ("promised a bouncy castle by the man in 2 if we get him home", "in 2"),
            ("why does Barry in 12 get two?", "in 12"),
            ("helder hoornvlies vandaag op OK 6", "OK 6"),
            ("de gretne gubben i stol 2 river ut nåla", "stol 2"),
            ("drop it to chair 11", "chair 11"),
            ("voor mij staat meneer van cel B-14, vrij", "cel B-14"),
        ] {
            assert_eq!(texts(text, "room"), [room], "{text}");
        }
        for text in [
            "one man in 4 has it",
            "the patient in 2 weeks",
            "Linda in 10 minutes",
            "OK, 3 dingen",
            "the man in 4, 5 and 6",
        ] {
            assert!(texts(text, "room").is_empty(), "{text}");
        }
    }

    #[test]
    fn amounts_and_other_rooms_are_none() {
        for text in [
            "3 uur op bed 5 uur gewacht",
            "De Tweede Kamer 150 zetels",
            "room for 2",
            "in bed 3 hours a day",
            "Post 2024",
        ] {
            assert!(texts(text, "room").is_empty(), "{text}");
        }
    }
}
