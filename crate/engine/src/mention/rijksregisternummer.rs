//! The Belgian national number (rijksregisternummer).
//!
//! Eleven digits, written `yy.mm.dd-sss.cc`: date of birth, serial number and 97
//! minus the first nine digits modulo 97, with a 2 before them for those born
//! from 2000 on (Koninklijk besluit van 3 april 1984).

use super::candidates::{Candidates, Ground};
use super::digits::{Digits, Number};
use super::label::Label;
use super::{MentionKind, languages_at};
use crate::document::Document;
use crate::text::Languages;

/// Finds Belgian national numbers.
pub fn find(document: &Document, digits: &Digits, out: &mut Candidates) {
    for number in digits.long().filter(|n| n.digits.len() == 11) {
        let shaped = number.grouped(&[2, 2, 2, 3, 2]) || number.grouped(&[6, 3, 2]);
        let ground = match (number.label, passes(&number)) {
            (Some(Label::National), true) => Ground::Proof,
            (Some(Label::Other | Label::Registration | Label::Bank), _) => continue,
            (_, true) if shaped => Ground::Form,
            (_, false) if shaped && dated(&number) && number.alone => Ground::Shape,
            (_, true) if number.solid() && dated(&number) && dutch(document, &number) => Ground::Shape,
            _ => continue,
        };
        out.add(document, MentionKind::NationalId, number.tokens(), ground);
    }
}

fn dutch(document: &Document, number: &Number) -> bool {
    languages_at(document, number.groups[0].token).read(Languages::DUTCH)
}

/// Month and day may be unknown (00).
fn dated(number: &Number) -> bool {
    number.pair(2) <= 12 && number.pair(4) <= 31
}

fn passes(number: &Number) -> bool {
    let nine = number.digits[..9].iter().fold(0u64, |sum, &digit| sum * 10 + u64::from(digit));
    let check = u64::from(number.pair(9));
    [nine, 2_000_000_000 + nine].into_iter().any(|nine| 97 - nine % 97 == check)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{certain, kinds};

    #[test]
    fn finds_the_written_form_and_the_label() {
        assert_eq!(certain("Florent, RR 41.03.17-214.61. Ik zag hem", "national-id"), ["41.03.17-214.61"]);
        assert_eq!(certain("rijksregisternummer 41031721461", "national-id"), ["41031721461"]);
        assert!(kinds("Het meetbereik loopt tot 41931721461 of hoger").is_empty());
    }
}
