//! The Social Security number of the United States, and the ITIN.
//!
//! `aaa-gg-ssss`: area not 000 or 666, group not 00, serial not 0000; areas from
//! 900 are ITINs (Social Security Administration, SSN randomization). There is no
//! check digit, so the hyphens or the label decide.

use super::candidates::{Candidates, Ground};
use super::digits::{Digits, Gap, Number};
use super::label::Label;
use super::{MentionKind, languages_at};
use crate::document::Document;
use crate::text::Languages;

/// Finds Social Security numbers.
pub fn find(document: &Document, digits: &Digits, out: &mut Candidates) {
    for number in digits.long().filter(|n| n.digits.len() == 9 && n.grouped(&[3, 2, 4])) {
        let english = languages_at(document, number.groups[0].token).read(Languages::ENGLISH);
        let ground = match number.label {
            Some(Label::National) => Ground::Proof,
            Some(Label::Other | Label::Registration) => continue,
            _ if !valid(&number) || !number.alone => continue,
            _ if number.parted_by(&[Gap::Hyphen]) => Ground::Form,
            _ if english && number.parted_by(&[Gap::Space]) => Ground::Shape,
            _ => continue,
        };
        out.add(document, MentionKind::NationalId, number.tokens(), ground);
    }
}

fn valid(number: &Number) -> bool {
    let area = &number.digits[..3];
    area != [0, 0, 0] && area != [6, 6, 6] && number.digits[3..5] != [0, 0] && number.digits[5..] != [0, 0, 0, 0]
}

#[cfg(test)]
mod tests {
    use super::super::testing::{certain, kinds};

    #[test]
    fn the_hyphens_or_the_label_decide() {
        assert_eq!(certain("reads it off like a phone number 742-18-3906, Marcus", "national-id"), ["742-18-3906"]);
        assert_eq!(certain("SSN 078051120", "national-id"), ["078051120"]);
        assert!(kinds("part 000-12-3456 and 123-00-4567 are in stock").is_empty());
    }
}
