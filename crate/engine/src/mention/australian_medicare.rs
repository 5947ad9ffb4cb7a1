//! The Australian Medicare card number.
//!
//! Ten digits and perhaps the person's place on the card, written 4-5-1; the
//! first is 2 to 6, the ninth the sum with weights 1 3 7 9 1 3 7 9 modulo 10
//! (Services Australia, validation of Medicare numbers).

use super::candidates::{Candidates, Ground};
use super::digits::{Digits, Number};
use super::label::Label;
use super::{MentionKind, languages_at};
use crate::document::Document;
use crate::text::Languages;

const WEIGHTS: [i32; 8] = [1, 3, 7, 9, 1, 3, 7, 9];

/// Finds Medicare numbers.
pub fn find(document: &Document, digits: &Digits, out: &mut Candidates) {
    for number in digits.long().filter(|n| matches!(n.digits.len(), 10 | 11)) {
        if let Some(ground) = ground(&number, document) {
            out.add(document, MentionKind::NationalId, number.tokens(), ground);
        }
    }
}

fn ground(number: &Number, document: &Document) -> Option<Ground> {
    if !(2..=6).contains(&number.digits[0]) || number.weighted(&WEIGHTS) % 10 != i32::from(number.digits[8]) {
        return None;
    }
    let shaped = number.grouped(&[4, 5, 1]) || number.grouped(&[4, 5, 1, 1]);
    match number.label {
        Some(Label::National) => Some(Ground::Proof),
        None | Some(Label::Patient) if shaped && number.alone => {
            languages_at(document, number.groups[0].token).read(Languages::ENGLISH).then_some(Ground::Form)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{certain, kinds};

    #[test]
    fn the_label_or_the_shape_decides() {
        assert_eq!(certain("the system keeps rejecting 2951 64700 1 for her", "national-id"), ["2951 64700 1"]);
        assert_eq!(certain("Medicare card 2951647001", "national-id"), ["2951647001"]);
        assert!(kinds("the meter read 2951647001 and then stopped").is_empty());
    }
}
