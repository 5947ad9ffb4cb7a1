//! Norwegian national numbers: fødselsnummer, D-, H- and FH-number.
//!
//! `ddmmyy` + three digits + two check digits with weights 3 7 6 1 8 9 4 5 2 (1)
//! and 5 4 3 2 7 6 5 4 3 2 (1), both sums divisible by 11 (Skatteetaten,
//! Folkeregisteret). A D-number adds 40 to the day; months carry 40 (H-number),
//! 65 (test) or 80 (synthetic). For numbers issued from 2032 on the first sum
//! may leave 0 to 3 (Skatteetaten, nytt fødselsnummer 2032). An FH-number begins
//! with 8 or 9 and holds no date (Norsk helsenett).
//!
//! Numbers in real posts are mistyped or masked: six and five digits with a
//! possible date are told although the check digits fail.

use super::candidates::{Candidates, Ground};
use super::digits::{Digits, Gap, Number};
use super::label::Label;
use super::{MentionKind, languages_at};
use crate::document::Document;
use crate::text::Languages;

const FIRST: [i32; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND: [i32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/// Finds Norwegian national numbers.
pub fn find(document: &Document, digits: &Digits, out: &mut Candidates) {
    for number in digits.long().filter(|n| n.digits.len() == 11) {
        if let Some(ground) = ground(&number, document) {
            out.add(document, MentionKind::NationalId, number.tokens(), ground);
        }
    }
}

fn ground(number: &Number, document: &Document) -> Option<Ground> {
    let split = number.grouped(&[6, 5]) && number.parted_by(&[Gap::Space, Gap::Hyphen]);
    // "ddmmyy iii kk" and "dd mm yy iiiii" are written too.
    let shaped =
        split || number.grouped(&[6, 3, 2]) || number.grouped(&[2, 2, 2, 5]) || number.grouped(&[2, 2, 2, 3, 2]);
    if !(shaped || number.solid()) {
        return None;
    }
    let dated = dated(number);
    let check = check(number);
    match number.label {
        Some(Label::National) => return Some(if check != Check::Fails { Ground::Proof } else { Ground::Label }),
        Some(Label::Other | Label::Registration | Label::Bank | Label::Record) => return None,
        _ => {}
    }
    if dated && check == Check::Today && number.alone {
        return Some(Ground::Form);
    }
    let norwegian = languages_at(document, number.groups[0].token).read(Languages::NORWEGIAN);
    // A telephone number behind a country code is no date: 0047 … has month 47.
    let held_by_health_network = number.digits[0] >= 8 && check == Check::Today;
    let telling = if dated { split || norwegian } else { norwegian && held_by_health_network };
    (telling && number.alone).then_some(Ground::Shape)
}

/// Whether the first six digits can be a date, with the additions in use.
fn dated(number: &Number) -> bool {
    let day = number.pair(0) % 40;
    let month = match number.pair(2) {
        month @ 1..=12 => month,
        month @ 41..=52 => month - 40,
        month @ 66..=77 => month - 65,
        month @ 81..=92 => month - 80,
        _ => return false,
    };
    (1..=[31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month as usize - 1]).contains(&day) && number.pair(0) <= 71
}

/// What the check digits say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Check {
    /// Right by today's rule.
    Today,
    /// Right for a number issued from 2032 on.
    From2032,
    /// Wrong.
    Fails,
}

fn check(number: &Number) -> Check {
    if number.weighted(&SECOND) % 11 != 0 {
        return Check::Fails;
    }
    match number.weighted(&FIRST) % 11 {
        0 => Check::Today,
        1..=3 => Check::From2032,
        _ => Check::Fails,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{certain, kinds, texts};

    #[test]
    fn finds_synthetic_numbers() {
        // Month + 80: synthetic, and can never belong to anybody.
        for text in ["Kan du sjekke 23816650941 før visitten?", "fnr 238166 50941", "fødselsnr. 238166-50941 takk"] {
            assert_eq!(texts(text, "national-id").len(), 1, "{text}");
        }
    }

    #[test]
    fn six_and_five_digits_with_a_date_warn_though_the_check_fails() {
        assert_eq!(texts("Har du svar på 040962-63361?", "national-id"), ["040962-63361"]);
        assert_eq!(texts("D-nummer 440962 63361", "national-id"), ["440962 63361"]);
        assert!(kinds("Lot 999962-63361 er trukket tilbake").is_empty());
    }

    #[test]
    fn accepts_the_rule_of_2032_behind_a_label() {
        for text in ["fnr 02013299997", "fnr 30108299920", "personnr 30108299939"] {
            assert_eq!(certain(text, "national-id").len(), 1, "{text}");
        }
    }

    #[test]
    fn a_telephone_is_none() {
        assert_eq!(kinds("ring 0031612345678 eller 0047 412 34 567"), ["phone", "phone"]);
    }
}
