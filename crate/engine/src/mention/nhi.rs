//! New Zealand's National Health Index number.
//!
//! Three letters without I and O and four digits, the last a check digit: weights 7
//! to 2 over the letters (A is 1) and digits, 11 minus the sum modulo 11, 0 for 10;
//! a sum without remainder is never issued (Health NZ, HISO 10046). One code in
//! eleven passes, so that the name of the register has to stand in the text.

use super::MentionKind;
use super::candidates::{Candidates, Ground};
use super::digits::Digits;
use crate::document::Document;

/// Finds NHI numbers.
pub fn find(document: &Document, digits: &Digits, out: &mut Candidates) {
    let passing = || digits.codes.iter().filter(|&&token| passes(document.raw(token).as_bytes()));
    if passing().next().is_some() && (0..document.tokens.len()).any(|at| document.folded(at) == "nhi") {
        for &token in passing() {
            out.add(document, MentionKind::NationalId, token..token + 1, Ground::Proof);
        }
    }
}

fn passes(code: &[u8]) -> bool {
    let [a, b, c, digits @ ..] = code else { return false };
    let letter = |letter: u8| match letter {
        b'A'..=b'H' => Some(u32::from(letter - b'A') + 1),
        b'J'..=b'N' => Some(u32::from(letter - b'J') + 9),
        b'P'..=b'Z' => Some(u32::from(letter - b'P') + 14),
        _ => None,
    };
    let (Some(a), Some(b), Some(c)) = (letter(*a), letter(*b), letter(*c)) else { return false };
    if digits.len() != 4 || !digits.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let digit = |at: usize| u32::from(digits[at] - b'0');
    let sum = 7 * a + 6 * b + 5 * c + 4 * digit(0) + 3 * digit(1) + 2 * digit(2);
    sum % 11 != 0 && (11 - sum % 11) % 10 == digit(3)
}

#[cfg(test)]
mod tests {
    use super::super::testing::texts;

    #[test]
    fn the_check_digit_and_the_register_decide() {
        assert_eq!(texts("NHI check please, system lagging: ZAC5361, dob 30.7.88", "national-id"), ["ZAC5361"]);
        assert_eq!(texts("I can see her, NHI ZZZ0032, colonoscopy booked", "national-id"), ["ZZZ0032"]);
        assert!(texts("Booking reference ZAC5361 for the ferry", "national-id").is_empty());
        assert!(texts("Which NHI, was it ZAC5362 or what?", "national-id").is_empty());
    }
}
