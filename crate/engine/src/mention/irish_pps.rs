//! The Irish Personal Public Service number.
//!
//! Seven digits, a check letter and perhaps a second letter. The check letter is
//! the sum with weights 8 to 2, plus 9 times the second letter, modulo 23, W for
//! 0 (Department of Social Protection).

use super::candidates::{Candidates, Ground};
use super::digits::Digits;
use super::label::{self, Label};
use super::{MentionKind, languages_at};
use crate::document::Document;
use crate::text::Languages;

/// Finds PPS numbers.
pub fn find(document: &Document, digits: &Digits, out: &mut Candidates) {
    for &token in &digits.numbers {
        let figures = document.raw(token).as_bytes();
        let Some(next) = document.tokens.get(token + 1) else { continue };
        if figures.len() != 7 || next.new_line {
            continue;
        }
        let letters = document.raw_or_empty(token + 1).as_bytes();
        if letters.is_empty() || letters.len() > 2 || !letters.iter().all(u8::is_ascii_uppercase) {
            continue;
        }
        let ground = match (label::before(document, token), passes(figures, letters)) {
            (Some(Label::National), true) => Ground::Proof,
            (Some(Label::National), false) => Ground::Label,
            (None | Some(Label::Patient), true)
                if !next.spaced && languages_at(document, token).read(Languages::ENGLISH) =>
            {
                Ground::Shape
            }
            _ => continue,
        };
        out.add(document, MentionKind::NationalId, token..token + 2, ground);
    }
}

fn passes(figures: &[u8], letters: &[u8]) -> bool {
    let sum: u32 = figures.iter().zip((2..=8).rev()).map(|(&figure, weight)| u32::from(figure - b'0') * weight).sum();
    let second = letters.get(1).map_or(0, |&letter| if letter == b'W' { 0 } else { u32::from(letter - b'A') + 1 });
    let check = (sum + 9 * second) % 23;
    let letter = if check == 0 { b'W' } else { b'A' + (check - 1) as u8 };
    letters[0] == letter
}

#[cfg(test)]
mod tests {
    use super::super::testing::{certain, kinds, texts};

    #[test]
    fn finds_pps_numbers() {
        assert_eq!(certain("Bernadette, PPSN 6482913R, waiting 9 weeks", "national-id"), ["6482913R"]);
        assert_eq!(texts("her card 1234567T came back today", "national-id"), ["1234567T"]);
        assert!(kinds("part 1234567A came back today").is_empty());
    }
}
