//! Telephone numbers: Dutch, Belgian, Norwegian, British, Irish, American and
//! Australian ones, and any other behind a plus sign.
//!
//! Formats: the national numbering plans as libphonenumber 9 lists them. Numbers
//! set aside for drama (07700 900123, 555-0132) are told as well. Service and
//! emergency numbers belong to organisations: the long ones are reported as a
//! registration number, so that nothing else claims them, the short ones not at
//! all.

use super::candidates::{Candidates, Ground};
use super::digits::{Digits, Gap, Number};
use super::label::Label;
use super::{MentionKind, date, languages_at};
use crate::document::Document;
use crate::text::Languages;

/// Finds telephone numbers.
pub fn find(document: &Document, digits: &Digits, out: &mut Candidates) {
    for number in digits.long().filter(|n| (6..=15).contains(&n.digits.len())) {
        if !matches!(number.label, None | Some(Label::Phone | Label::Patient | Label::Birth)) && !number.plus {
            continue;
        }
        let tokens = number.tokens();
        if service(&number) {
            out.add(document, MentionKind::RegistrationNumber, tokens, Ground::Form);
            continue;
        }
        let languages = languages_at(document, tokens.start);
        if let Some(ground) = international(&number)
            .or_else(|| dutch(&number, languages))
            .or_else(|| belgian(&number, languages))
            .or_else(|| norwegian(&number, languages))
            .or_else(|| british(&number, languages))
            .or_else(|| irish(&number, languages))
            .or_else(|| australian(&number, languages))
            .or_else(|| american(&number, languages))
            .or_else(|| announced(&number, document))
        {
            let start = tokens.start - usize::from(number.plus);
            let start = opening_bracket(document, start);
            out.add(document, MentionKind::Phone, start..tokens.end, ground);
        }
    }
}

/// "(020) 123 45 67" begins at its bracket.
fn opening_bracket(document: &Document, start: usize) -> usize {
    let opens = start > 0 && document.raw(start - 1) == "(" && document.raw_or_empty(start + 1) == ")";
    if opens { start - 1 } else { start }
}

/// Numbers of help lines, switchboards and companies.
fn service(number: &Number) -> bool {
    let d = number.digits;
    let length = d.len();
    match d {
        // 116 117, 116 123, 116 111: help lines all over Europe.
        [1, 1, 6, _, _, _] => number.grouped(&[3, 3]) || number.label == Some(Label::Phone),
        // nl 0800/0900, gb 0800/0808/0845/03…, be 0800/0900/070/078
        [0, 8, 0, 0 | 8, ..] | [0, 9, 0, 0 | 6 | 9, ..] => (8..=11).contains(&length),
        [0, 3, 0 | 3 | 4 | 7, ..] | [0, 8, 4 | 7, ..] => length == 11,
        // au and us
        [1, 3 | 8, 0, 0, ..] => length == 10,
        [8, 0 | 3 | 4 | 5 | 6 | 7 | 8, 0 | 3 | 4 | 5 | 6 | 7 | 8, ..] if length == 10 => {
            d[1] == d[2] || d[1..3] == [0, 0]
        }
        [1, 8, 0 | 3 | 4 | 5 | 6 | 7 | 8, ..] if length == 11 => d[2] == d[3] || d[2] == 0 && d[3] == 0,
        // no 800 xx xxx, 815 xx xxx, 820 …
        [8, 0..=2, ..] => length == 8 && (number.grouped(&[3, 2, 3]) || number.label == Some(Label::Phone)),
        _ => false,
    }
}

/// Behind a plus sign, or 00 and a country code of where our users live.
fn international(number: &Number) -> Option<Ground> {
    let digits = number.digits;
    let after = if number.plus {
        if number.digits.len() < 8 {
            return None;
        }
        digits
    } else {
        digits.strip_prefix(&[0, 0])?
    };
    let national = |code: &[u8]| {
        let rest = after.strip_prefix(code)?;
        // The bracketed zero of "+31 (0)6".
        Some(rest.len() - usize::from(rest.first() == Some(&0)))
    };
    for (code, lengths) in [
        (&[3, 1][..], 9..=9),
        (&[4, 7], 8..=8),
        (&[3, 2], 8..=9),
        (&[4, 4], 9..=10),
        (&[3, 5, 3], 7..=9),
        (&[6, 1], 9..=9),
        (&[1], 10..=10),
    ] {
        if let Some(length) = national(code) {
            return lengths.contains(&length).then_some(Ground::Form);
        }
    }
    let known = number.plus || matches!(after, [2..=9, ..]) && number.label == Some(Label::Phone);
    (known && (8..=13).contains(&after.len())).then_some(Ground::Form)
}

/// How sure a number is that its numbering plan allows.
fn ground(number: &Number, written: bool, read: bool) -> Option<Ground> {
    if written && read && number.alone {
        return Some(Ground::Form);
    }
    if number.label == Some(Label::Phone) {
        return Some(Ground::Label);
    }
    (number.alone && (written || read && number.solid())).then_some(Ground::Shape)
}

fn dutch(number: &Number, languages: Languages) -> Option<Ground> {
    if number.digits.len() != 10 || number.digits[0] != 0 {
        return None;
    }
    let read = languages.read(Languages::DUTCH);
    match number.digits[1] {
        6 if matches!(number.digits[2], 1..=5 | 8) => {
            // Mobile numbers are written in every grouping, always with 06 first.
            let first = number.grouped(&[10]) || number.groups[1].gap != Gap::None;
            first.then_some(Ground::Form)
        }
        1..=5 | 7 | 8 => {
            let area = [2u32, 3, 4].iter().any(|&size| first_group(number, size)) && number.groups.len() <= 5;
            if area && read { ground(number, true, true) } else { ground(number, false, read) }
        }
        _ => None,
    }
}

fn first_group(number: &Number, size: u32) -> bool {
    number.groups.len() > 1 && number.group_length(0) == size
}

fn belgian(number: &Number, languages: Languages) -> Option<Ground> {
    let read = languages.read(Languages::DUTCH);
    match number.digits {
        [0, 4, 5..=9, ..] if number.digits.len() == 10 => {
            let written = first_group(number, 4) && number.groups.len() >= 3;
            ground(number, written, read)
        }
        [0, 1..=9, ..] if number.digits.len() == 9 => {
            let written = (first_group(number, 2) || first_group(number, 3))
                && (number.groups[1].gap == Gap::Slash || number.groups.len() == 4);
            if written {
                ground(number, true, read)
            } else {
                (number.label == Some(Label::Phone)).then_some(Ground::Label)
            }
        }
        _ => None,
    }
}

fn norwegian(number: &Number, languages: Languages) -> Option<Ground> {
    if number.digits.len() != 8 || !matches!(number.digits[0], 2..=7 | 9) {
        return None;
    }
    let read = languages.read(Languages::NORWEGIAN);
    let spaced = number.parted_by(&[Gap::Space]);
    let written = spaced && (number.grouped(&[3, 2, 3]) || number.grouped(&[2, 2, 2, 2]));
    if written {
        return if read && number.alone {
            Some(Ground::Form)
        } else {
            (number.label == Some(Label::Phone)).then_some(Ground::Label)
        };
    }
    if !number.solid() || date::eight_digits(number.digits) {
        return None;
    }
    if number.label == Some(Label::Phone) {
        return Some(Ground::Label);
    }
    let mobile = matches!(number.digits[0], 4 | 9);
    (mobile && read && number.alone).then_some(Ground::Shape)
}

fn british(number: &Number, languages: Languages) -> Option<Ground> {
    let length = number.digits.len();
    let read = languages.read(Languages::ENGLISH);
    match number.digits {
        [0, 7, 1..=9, ..] if length == 11 => Some(Ground::Form),
        [0, 1 | 2, ..] if length == 11 || length == 10 && first_group(number, 5) => {
            ground(number, number.groups.len() > 1, read)
        }
        _ => None,
    }
}

fn irish(number: &Number, languages: Languages) -> Option<Ground> {
    let read = languages.read(Languages::ENGLISH);
    match number.digits {
        [0, 8, 3..=9, ..] if number.digits.len() == 10 => ground(number, first_group(number, 3), read),
        [0, 1..=9, ..] if matches!(number.digits.len(), 9 | 10) => {
            let written = number.groups.len() > 1 && (2..=3).contains(&number.group_length(0));
            (read && written).then(|| ground(number, true, true)).flatten()
        }
        _ => None,
    }
}

fn australian(number: &Number, languages: Languages) -> Option<Ground> {
    let read = languages.read(Languages::ENGLISH);
    match number.digits {
        [0, 4, ..] if number.digits.len() == 10 => ground(number, number.grouped(&[4, 3, 3]), read),
        [0, 2 | 3 | 7 | 8, ..] if number.digits.len() == 10 => {
            let written = number.grouped(&[2, 4, 4]);
            (written || read).then(|| ground(number, written, read)).flatten()
        }
        _ => None,
    }
}

fn american(number: &Number, languages: Languages) -> Option<Ground> {
    let read = languages.read(Languages::ENGLISH);
    let digits = number.digits;
    match digits.len() {
        10 if digits[0] >= 2 && digits[3] >= 2 => {
            let grouped = number.grouped(&[3, 3, 4]);
            let marked = grouped && !number.parted_by(&[Gap::Space]);
            if marked {
                return Some(Ground::Form);
            }
            if number.label == Some(Label::Phone) && (grouped || number.solid()) {
                return Some(Ground::Label);
            }
            (grouped && read && number.alone).then_some(Ground::Shape)
        }
        11 if digits[0] == 1 && digits[1] >= 2 => number.grouped(&[1, 3, 3, 4]).then_some(Ground::Form),
        7 if number.grouped(&[3, 4]) && digits[0] >= 2 && number.parted_by(&[Gap::Hyphen, Gap::Dot]) => {
            if number.label == Some(Label::Phone) {
                return Some(Ground::Label);
            }
            (read && number.begins(&[5, 5, 5])).then_some(Ground::Shape)
        }
        _ => None,
    }
}

/// Behind "tel" any number of that length is one.
fn announced(number: &Number, document: &Document) -> Option<Ground> {
    // "999/911/000" is a choice of three.
    let fits = number.label == Some(Label::Phone)
        && number.alone
        && !number.groups[1..].iter().any(|group| group.gap == Gap::Slash)
        && (8..=12).contains(&number.digits.len())
        && !date::calendar(document, number.tokens())
        && !date::eight_digits(number.digits);
    fits.then_some(Ground::Label)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{kinds, texts};

    #[test]
    fn finds_numbers_of_every_country() {
        for number in [
            "06-12345678",
            "06 17 55 90 38",
            "0623904417",
            "+31 6 5268 3014",
            "+31(0)612345678",
            "0031612345678",
            "0318-123456",
            "020-1234567",
            "(020) 123 45 67",
            "010-555 01 23",
        ] {
            assert_eq!(texts(&format!("Haar dochter is te bereiken op {number} na zessen"), "phone"), [number]);
        }
        for number in ["0475/12.34.56", "0475 12 34 56", "+32 475 12 34 56", "09/123.45.67"] {
            assert_eq!(texts(&format!("Haar dochter is er na zessen, {number}, dank u"), "phone"), [number]);
        }
        for number in ["412 34 567", "41 23 45 67", "41234567", "22 12 34 56", "+47 412 34 567", "004741234567"] {
            assert_eq!(texts(&format!("Broren hennes har {number} og svarer etter fire"), "phone"), [number]);
        }
        for number in [
            "07700 900461",
            "07700900461",
            "020 7946 0123",
            "01632 960123",
            "+44 7700 900461",
            "(555) 234-0132",
            "555-234-0132",
            "1-555-234-0132",
            "555-0132",
            "087 123 4567",
            "0491 570 156",
            "+61 491 570 156",
        ] {
            assert_eq!(texts(&format!("Her daughter is on {number} after five, thanks"), "phone"), [number]);
        }
    }

    #[test]
    fn leaves_service_and_emergency_numbers_alone() {
        for text in ["Bel 112 of 113, of chat", "Ring 116 117 eller 113", "Dial 999 or 111", "Samaritans 116 123"] {
            assert!(texts(text, "phone").is_empty(), "{text}");
        }
        for text in ["Bel 0900-8844", "call 1800 022 222", "call 0800 917 7650", "ring 815 20 077", "03000 111 999"] {
            assert_eq!(kinds(text), ["registration-number"], "{text}");
        }
    }

    #[test]
    fn dates_sums_and_values_are_none() {
        for text in [
            "Det kostet kr 41 234 567 i fjor",
            "Vi har 1.234.567 innbyggere",
            "Den 12.05.2024 og 2024-05-12 er datoer",
            "Boka kom 12051987 i trykk",
            "ordernummer 0612345678 is zoek",
            "Bloeddruk 120/80, pols 72, sat 98",
            "In 2019 2020 2021 2022 was het raak",
        ] {
            assert!(texts(text, "phone").is_empty(), "{text}: {:?}", texts(text, "phone"));
        }
    }
}
