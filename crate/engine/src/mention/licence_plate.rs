//! Number plates of vehicles.
//!
//! Dutch: six characters in three groups, letters and digits changing at the
//! hyphens (RDW, sidecodes 1 to 14). Belgian `1-ABC-123`, Irish `191-D-12345`,
//! British `AB12 CDE`, Norwegian two letters and five digits.

use super::candidates::{Candidates, Ground};
use super::digits::Digits;
use super::{MentionKind, languages_at};
use crate::document::Document;
use crate::text::{Languages, TokenKind, listed};

/// Finds number plates.
pub fn find(document: &Document, digits: &Digits, out: &mut Candidates) {
    for &token in &digits.numbers {
        hyphened(document, token, out);
        norwegian(document, token, out);
    }
    for &token in &digits.codes {
        british(document, token, out);
        norwegian_solid(document, token, out);
        named(document, token, out);
    }
}

/// Three groups joined by hyphens, the first number among them at `token`.
fn hyphened(document: &Document, token: usize, out: &mut Candidates) {
    let joined = |at: usize| {
        document.raw_or_empty(at) == "-"
            && !document.tokens[at].spaced
            && document.tokens.get(at + 1).is_some_and(|t| !t.spaced)
    };
    let letters = |at: usize| document.tokens[at].kind == TokenKind::Word;
    let mut first = token;
    // The groups before this number hold letters only, or it would not be the first number.
    while first >= 2 && joined(first - 1) && letters(first - 2) && token - first < 4 {
        first -= 2;
    }
    if first + 4 >= document.tokens.len() || !joined(first + 1) || !joined(first + 3) {
        return;
    }
    if document.tokens.get(first + 5).is_some_and(|t| !t.spaced && document.raw_or_empty(first + 5) == "-") {
        return;
    }
    let mut shape = String::with_capacity(12);
    for at in [first, first + 2, first + 4] {
        let raw = document.raw_or_empty(at).as_bytes();
        if raw.len() > 5 || shape.len() > 10 {
            return;
        }
        for byte in raw {
            shape.push(match byte {
                b'0'..=b'9' => '9',
                b'A'..=b'Z' => 'X',
                _ => return,
            });
        }
        shape.push('-');
    }
    let dutch = listed!(
        shape.as_str(),
        "XX-99-99- 99-99-XX- 99-XX-99- XX-99-XX- XX-XX-99- 99-XX-XX- 99-XXX-9- 9-XXX-99- XX-999-X- \
        X-999-XX- XXX-99-X- X-99-XXX- 9-XX-999- 999-XX-9-",
    );
    let belgian = shape == "9-XXX-999-";
    let irish = listed!(
        shape.as_str(),
        "99-X-9999- 99-X-99999- 999-X-9999- 999-X-99999- 999-XX-9999- 99-XX-9999- 999-XX-99999-",
    );
    if dutch || belgian || irish {
        out.add(document, MentionKind::LicencePlate, first..first + 5, Ground::Form);
    }
}

/// Letters that stand on Norwegian plates.
fn plate_letters(letters: &[u8]) -> bool {
    letters.len() == 2
        && letters.iter().all(|l| l.is_ascii_uppercase() && !matches!(l, b'I' | b'M' | b'O' | b'Q' | b'W' | b'G'))
}

/// "EK 40716"
fn norwegian(document: &Document, token: usize, out: &mut Candidates) {
    let Some(before) = token.checked_sub(1) else { return };
    let figures = document.raw(token);
    let fits = figures.len() == 5
        && !figures.starts_with('0')
        && !document.tokens[token].new_line
        && plate_letters(document.raw(before).as_bytes());
    if fits && languages_at(document, token).read(Languages::NORWEGIAN) {
        out.add(document, MentionKind::LicencePlate, before..token + 1, Ground::Shape);
    }
}

/// "EK40716"
fn norwegian_solid(document: &Document, token: usize, out: &mut Candidates) {
    let raw = document.raw(token).as_bytes();
    let fits = raw.len() == 7 && plate_letters(&raw[..2]) && raw[2] != b'0' && raw[2..].iter().all(u8::is_ascii_digit);
    if fits && languages_at(document, token).read(Languages::NORWEGIAN) {
        out.add(document, MentionKind::LicencePlate, token..token + 1, Ground::Shape);
    }
}

/// "AB12 CDE"
fn british(document: &Document, token: usize, out: &mut Candidates) {
    let raw = document.raw(token).as_bytes();
    let area = |b: &[u8]| b.iter().all(u8::is_ascii_uppercase);
    match raw.len() {
        4 if area(&raw[..2]) && raw[2..].iter().all(u8::is_ascii_digit) => {
            let Some(next) = document.tokens.get(token + 1) else { return };
            let letters = document.raw_or_empty(token + 1).as_bytes();
            let fits = letters.len() == 3 && area(letters) && next.spaced && !next.new_line;
            if fits && languages_at(document, token).read(Languages::ENGLISH) {
                out.add(document, MentionKind::LicencePlate, token..token + 2, Ground::Shape);
            }
        }
        7 if area(&raw[..2]) && raw[2..4].iter().all(u8::is_ascii_digit) && area(&raw[4..]) => {
            out.add(document, MentionKind::LicencePlate, token..token + 1, Ground::Shape);
        }
        _ => {}
    }
}

/// "kenteken XX99XX"
fn named(document: &Document, token: usize, out: &mut Candidates) {
    let raw = document.raw(token);
    let before = token.checked_sub(if token > 1 && document.raw(token - 1) == ":" { 2 } else { 1 });
    let Some(before) = before else { return };
    let label = listed!(
        document.folded(before),
        "kenteken kentekennummer nummerplaat regnr skilt kjennemerke plate reg registration",
    );
    let letters = raw.bytes().filter(u8::is_ascii_alphabetic).count();
    if label && (5..=8).contains(&raw.len()) && letters >= 1 {
        out.add(document, MentionKind::LicencePlate, token..token + 1, Ground::Label);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{kinds, texts};

    #[test]
    fn finds_plates() {
        for plate in ["12-AB-34", "AB-12-CD", "XX-999-X", "9-XXX-99", "1-ABC-123"] {
            assert_eq!(texts(&format!("De auto met {plate} staat in de weg"), "licence-plate"), [plate]);
        }
        assert_eq!(texts("Til eieren av en hvit Tesla, EK 40716: du glemte den", "licence-plate"), ["EK 40716"]);
        assert_eq!(texts("whoever owns AB12 CDE left the lights on", "licence-plate"), ["AB12 CDE"]);
        assert_eq!(texts("kenteken: 12ABC3 staat dubbel", "licence-plate").len(), 0);
        assert_eq!(texts("kenteken AB123C staat dubbel", "licence-plate"), ["AB123C"]);
    }

    #[test]
    fn dates_and_versions_are_none() {
        assert!(kinds("versie 1-2-3 en COVID-19-vaccin en T-12-L").iter().all(|kind| *kind != "licence-plate"));
    }
}
