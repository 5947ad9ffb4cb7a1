//! The NHS number of England, Wales and the Isle of Man, and Scotland's CHI number.
//!
//! Ten digits, written 3-3-4 or solid, the last a check digit: weights 10 to 2,
//! 11 minus the sum modulo 11, 11 for 0, 10 never issued (NHS Data Dictionary). A
//! CHI number begins with the date of birth and passes the same test. Nine per
//! cent of all numbers of ten digits pass.

use super::candidates::{Candidates, Ground};
use super::digits::{Digits, Gap, Number};
use super::label::Label;
use super::{MentionKind, languages_at};
use crate::document::Document;
use crate::text::Languages;

/// Finds NHS and CHI numbers.
pub fn find(document: &Document, digits: &Digits, out: &mut Candidates) {
    for number in digits.long().filter(|n| n.digits.len() == 10) {
        if let Some(ground) = ground(&number, document) {
            out.add(document, MentionKind::NationalId, number.tokens(), ground);
        }
    }
}

fn ground(number: &Number, document: &Document) -> Option<Ground> {
    if number.plus {
        return None;
    }
    let passes = passes(number.digits);
    match number.label {
        Some(Label::National) => return passes.then_some(Ground::Proof),
        Some(Label::Patient) => {}
        Some(_) => return None,
        None => {}
    }
    let english = languages_at(document, number.groups[0].token).read(Languages::ENGLISH);
    if !english || !number.alone {
        return None;
    }
    let shaped = number.grouped(&[3, 3, 4]) && number.parted_by(&[Gap::Space, Gap::Hyphen]);
    match (shaped, passes) {
        (true, true) => Some(Ground::Form),
        (true, false) if number.parted_by(&[Gap::Space]) => Some(Ground::Shape),
        (false, true) if number.solid() && number.digits[0] != 0 => Some(Ground::Shape),
        _ => None,
    }
}

pub fn passes(digits: &[u8]) -> bool {
    let sum: u32 = digits.iter().zip((2..=10).rev()).map(|(&digit, weight)| u32::from(digit) * weight).sum();
    let check = 11 - sum % 11;
    check % 11 == u32::from(digits[9]) && check != 10
}

#[cfg(test)]
mod tests {
    use super::super::testing::{certain, kinds, texts};

    #[test]
    fn finds_labelled_and_grouped_numbers() {
        assert_eq!(certain("MRI on Monday (NHS no. 999 214 3053): 22 mm", "national-id"), ["999 214 3053"]);
        assert_eq!(certain("Why is CHI 060278 5510 on the list?", "national-id"), ["060278 5510"]);
        assert_eq!(certain("The gentleman, 999 026 3108, is still waiting", "national-id"), ["999 026 3108"]);
    }

    #[test]
    fn a_bare_failing_number_is_none() {
        assert!(kinds("We counted 7083345199 cells in the sample").is_empty());
        assert_eq!(texts("We have to look at 7083345198 again today", "national-id"), ["7083345198"]);
    }
}
