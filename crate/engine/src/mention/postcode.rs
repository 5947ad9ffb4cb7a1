//! Postcodes: Dutch, Belgian, Norwegian, British, Irish, American, Australian.
//!
//! Dutch: four digits, the first not 0, and two capitals, not SA SD SS (PostNL).
//! British and Irish: by shape (Royal Mail; Eircode). The others are bare
//! numbers and need the place or the state beside them.

use super::candidates::{Candidates, Ground};
use super::digits::Digits;
use super::{MentionKind, languages_at};
use crate::document::Document;
use crate::lexicon::{Class, flag};
use crate::text::{Languages, TokenKind, listed};

/// Finds postcodes.
pub fn find(document: &Document, digits: &Digits, out: &mut Candidates) {
    for &token in &digits.numbers {
        match document.raw(token).len() {
            4 => {
                dutch(document, token, out);
                with_place(document, token, out);
                with_state(document, token, out);
            }
            5 => with_state(document, token, out),
            _ => {}
        }
    }
    for &token in &digits.codes {
        british_or_irish(document, token, out);
    }
}

fn is_year(raw: &str) -> bool {
    raw.starts_with("19") || raw.starts_with("20")
}

/// A house number or a street stands right before it, or a word for it.
fn behind_address(document: &Document, token: usize) -> bool {
    (token.saturating_sub(4)..token).any(|at| {
        document.tokens[at].kind == TokenKind::Number
            || listed!(document.folded(at), "postcode pc postnummer postnr postkode")
    })
}

fn dutch(document: &Document, token: usize, out: &mut Candidates) {
    let (digits, letters) = (document.raw(token), document.raw_or_empty(token + 1));
    let Some(next) = document.tokens.get(token + 1) else { return };
    let shape = !digits.starts_with('0')
        && letters.len() == 2
        && letters.bytes().all(|b| b.is_ascii_uppercase())
        && !next.new_line;
    // Doses, units and departments in capitals are written the same.
    let other = listed!(letters, "SA SD SS MG ML IE IU GR KM CC MM CM NM KB MB GB PK");
    if !shape || other {
        return;
    }
    let place = document.hit(token + 2, Class::Place).is_some_and(|_| document.tokens[token + 2].capital);
    let address =
        behind_address(document, token) || document.tokens.get(token + 2).is_some_and(|t| t.kind == TokenKind::Number);
    let dutch = languages_at(document, token).read(Languages::DUTCH);
    let ground = match (place || address, is_year(digits)) {
        (true, _) => Ground::Form,
        (false, true) => return,
        (false, false) if !next.spaced => Ground::Form,
        (false, false) if dutch => Ground::Shape,
        _ => return,
    };
    out.add(document, MentionKind::Postcode, token..token + 2, ground);
}

/// "5003 Bergen", "9000 Gent"
fn with_place(document: &Document, token: usize, out: &mut Candidates) {
    let next = token + 1;
    if !document.tokens.get(next).is_some_and(|t| t.capital && !t.new_line)
        || document.tokens[token].end - document.tokens[token].start != 4
    {
        return;
    }
    let Some(place) = document.hit(next, Class::Place) else { return };
    let languages = languages_at(document, token);
    let raw = document.raw(token);
    let fits = place.has(flag::NORWAY) && languages.read(Languages::NORWEGIAN)
        || place.has(flag::BELGIUM) && languages.read(Languages::DUTCH) && !raw.starts_with('0');
    let address = behind_address(document, token);
    if fits && (address || !is_year(raw)) && !place.has(flag::REGION) {
        let ground = if address { Ground::Form } else { Ground::Shape };
        out.add(document, MentionKind::Postcode, token..token + 1, ground);
    }
}

/// "Austin, TX 75001", "Newtown NSW 2042"
fn with_state(document: &Document, token: usize, out: &mut Candidates) {
    let Some(before) = token.checked_sub(1) else { return };
    let state = document.raw(before);
    if document.tokens[token].new_line || !languages_at(document, token).read(Languages::ENGLISH) {
        return;
    }
    let fits = match document.raw(token).len() {
        5 => AMERICAN.contains(&state),
        _ => listed!(state, "NSW VIC QLD TAS ACT") && !is_year(document.raw(token)),
    };
    if fits {
        // ZIP+4
        let longer = document.raw_or_empty(token + 1) == "-"
            && document
                .tokens
                .get(token + 2)
                .is_some_and(|t| !t.spaced && t.kind == TokenKind::Number && t.end - t.start == 4);
        let end = token + 1 + if longer { 2 } else { 0 };
        out.add(document, MentionKind::Postcode, token..end, Ground::Form);
    }
}

const AMERICAN: [&str; 51] = [
    "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA",
    "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR",
    "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY",
];

/// "LA1 4ZZ", "SW1A 1AA", "M11AE", "D02 X285"
fn british_or_irish(document: &Document, token: usize, out: &mut Candidates) {
    let mut written = [0u8; 8];
    let mut length = 0;
    let mut end = token;
    // Outward and inward code: at most three tokens, "LA1" + "4" + "ZZ".
    while end < document.tokens.len() && end < token + 3 {
        let next = &document.tokens[end];
        let raw = document.raw_or_empty(end).as_bytes();
        let fits = matches!(next.kind, TokenKind::Word | TokenKind::Number)
            && raw.iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
            && (end == token || !next.new_line)
            && length + raw.len() <= written.len();
        if !fits {
            break;
        }
        written[length..length + raw.len()].copy_from_slice(raw);
        length += raw.len();
        end += 1;
        if outward_and_inward(&written[..length]) {
            out.add(document, MentionKind::Postcode, token..end, Ground::Form);
            return;
        }
        if length == 7 && eircode(&written[..7]) {
            let ground = if end > token + 1 { Ground::Form } else { Ground::Shape };
            if languages_at(document, token).read(Languages::ENGLISH) {
                out.add(document, MentionKind::Postcode, token..end, ground);
            }
            return;
        }
    }
}

fn outward_and_inward(code: &[u8]) -> bool {
    if !(5..=7).contains(&code.len()) {
        return false;
    }
    let (outward, inward) = code.split_at(code.len() - 3);
    let letter = |b: &u8| b.is_ascii_uppercase();
    let figure = |b: &u8| b.is_ascii_digit();
    let inward_fits = figure(&inward[0])
        && inward[1..].iter().all(|b| letter(b) && !matches!(b, b'C' | b'I' | b'K' | b'M' | b'O' | b'V'));
    let outward_fits = match outward {
        [a, b] => letter(a) && figure(b),
        [a, b, c] => letter(a) && (figure(b) && (figure(c) || letter(c)) || letter(b) && figure(c)),
        [a, b, c, d] => letter(a) && letter(b) && figure(c) && (figure(d) || letter(d)),
        _ => false,
    };
    inward_fits && outward_fits
}

/// A letter and two digits (or D6W), then four letters and digits of a reduced set.
fn eircode(code: &[u8]) -> bool {
    let routing =
        code[0].is_ascii_uppercase() && code[1].is_ascii_digit() && (code[2].is_ascii_digit() || code[2] == b'W');
    let unique = &code[3..];
    routing
        && unique.iter().all(
            |b| matches!(b, b'0'..=b'9' | b'A' | b'C'..=b'F' | b'H' | b'K' | b'N' | b'P' | b'R' | b'T' | b'V'..=b'Y'),
        )
        && unique.iter().any(u8::is_ascii_digit)
        && unique.iter().any(u8::is_ascii_uppercase)
}

#[cfg(test)]
mod tests {
    use super::super::testing::texts;

    #[test]
    fn finds_postcodes() {
        assert_eq!(texts("Dr. Schaepmanstraat 21, 7543 BV, tel 0623904417", "postcode"), ["7543 BV"]);
        assert_eq!(texts("Ze woont op 9711AA nummer 4", "postcode"), ["9711AA"]);
        assert_eq!(texts("by the bakery, postcode LA1 4ZZ for the satnav", "postcode"), ["LA1 4ZZ"]);
        assert_eq!(texts("She lives at SW1A 1AA now", "postcode"), ["SW1A 1AA"]);
        assert_eq!(texts("his house in Austin, TX 75001-1234 burned", "postcode"), ["75001-1234"]);
        assert_eq!(texts("the eircode is D02 X285 for the driver", "postcode"), ["D02 X285"]);
    }

    #[test]
    fn doses_years_and_units_are_none() {
        for text in ["Paracetamol 1000 MG en 2000 IE vitamine", "In 2024 IC gesloten", "1500 ml per dag", "In 1998 UK"]
        {
            assert!(texts(text, "postcode").is_empty(), "{text}");
        }
    }
}
