//! The Dutch burgerservicenummer (BSN).
//!
//! Eight or nine digits, `123456782`, `1234.56.782` or `123 456 782`, that pass
//! the eleven test with weights 9 8 7 6 5 4 3 2 -1 (Logisch ontwerp BSN,
//! Rijksdienst voor Identiteitsgegevens; BRP-API: eight digits exist). Nine per
//! cent of all numbers of nine digits pass, so a bare pass is only likely.

use super::candidates::{Candidates, Ground};
use super::digits::{Digits, Gap, Number};
use super::label::Label;
use super::{MentionKind, languages_at};
use crate::document::Document;
use crate::text::Languages;

const WEIGHTS: [i32; 9] = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/// Finds BSNs.
pub fn find(document: &Document, digits: &Digits, out: &mut Candidates) {
    for number in digits.long().filter(|n| matches!(n.digits.len(), 8 | 9)) {
        if let Some(ground) = ground(&number, document) {
            out.add(document, MentionKind::NationalId, number.tokens(), ground);
        }
    }
}

fn ground(number: &Number, document: &Document) -> Option<Ground> {
    if !passes(number.digits) {
        return None;
    }
    match number.label {
        Some(Label::National) => Some(Ground::Proof),
        Some(Label::Patient | Label::Birth) => Some(Ground::Shape),
        Some(_) => None,
        None => {
            let shaped = number.solid()
                || (number.grouped(&[4, 2, 3]) || number.grouped(&[3, 3, 3]))
                    && (number.parted_by(&[Gap::Dot]) || number.parted_by(&[Gap::Space]));
            let dutch = languages_at(document, number.groups[0].token).read(Languages::DUTCH);
            (number.digits.len() == 9 && number.alone && shaped && dutch).then_some(Ground::Shape)
        }
    }
}

/// The eleven test; a number of eight digits has lost its leading zero.
fn passes(digits: &[u8]) -> bool {
    let weights = &WEIGHTS[9 - digits.len()..];
    let sum: i32 = digits.iter().zip(weights).map(|(&digit, weight)| i32::from(digit) * weight).sum();
    sum % 11 == 0 && digits.iter().any(|&digit| digit != digits[0])
}

#[cfg(test)]
mod tests {
    use super::super::testing::{certain, kinds};

    #[test]
    fn finds_a_labelled_number_in_every_spelling() {
        for text in ["BSN 123456782", "bsn: 1234.56.782", "Zijn bsn is 123 456 782.", "burgerservicenummer 12345672"] {
            assert_eq!(certain(text, "national-id").len(), 1, "{text}");
        }
    }

    #[test]
    fn a_bare_number_is_likely_only_when_it_passes() {
        assert_eq!(kinds("Kan iemand 123456782 even opzoeken voor mij?"), ["national-id"]);
        assert!(kinds("Kan iemand 123456783 even opzoeken voor mij?").is_empty());
        assert!(kinds("Waar blijft mijn ordernummer 123456782 toch?").is_empty());
    }

    #[test]
    fn a_label_warns_without_the_check() {
        assert_eq!(certain("zijn bsn 123456783 klopt niet", "national-id"), ["123456783"]);
    }
}
