//! Bank accounts: IBAN and the Norwegian account number.
//!
//! IBAN: country, two check digits and an account, the whole modulo 97 is 1 (ISO
//! 13616, lengths by the SWIFT registry). Norway: eleven digits written 4-2-5,
//! check digit modulo 11 with weights 5 4 3 2 7 6 5 4 3 2; every valid
//! fødselsnummer passes it too, so the way it is written decides.

use super::candidates::{Candidates, Ground};
use super::digits::{Digits, Gap};
use super::label::{self, Label};
use super::{MentionKind, languages_at};
use crate::document::Document;
use crate::text::{Languages, TokenKind};

/// Finds bank accounts.
pub fn find(document: &Document, digits: &Digits, out: &mut Candidates) {
    for &token in &digits.codes {
        iban(document, token, out);
    }
    for number in digits.long().filter(|n| n.digits.len() == 11 && n.grouped(&[4, 2, 5])) {
        let passes = number.weighted(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;
        let norwegian = languages_at(document, number.groups[0].token).read(Languages::NORWEGIAN);
        let ground = match number.label {
            Some(Label::Bank) if passes => Ground::Proof,
            Some(Label::Bank) => Ground::Form,
            Some(Label::National | Label::Registration) => continue,
            _ if passes && (norwegian || number.parted_by(&[Gap::Dot])) => Ground::Form,
            _ if norwegian => Ground::Shape,
            _ => continue,
        };
        out.add(document, MentionKind::BankAccount, number.tokens(), ground);
    }
}

/// Lengths by country.
fn length(country: &[u8]) -> Option<usize> {
    Some(match country {
        b"NO" => 15,
        b"BE" => 16,
        b"NL" | b"DK" | b"FI" => 18,
        b"AT" | b"LT" => 20,
        b"CH" | b"LV" => 21,
        b"GB" | b"IE" | b"DE" | b"BG" => 22,
        b"SE" | b"ES" | b"CZ" | b"RO" | b"SK" => 24,
        b"PT" => 25,
        b"IT" | b"FR" | b"GR" => 27,
        b"PL" | b"HU" => 28,
        b"TR" | b"IS" => 26,
        _ => return None,
    })
}

fn iban(document: &Document, token: usize, out: &mut Candidates) {
    let first = document.raw(token).as_bytes();
    if first.len() < 4 || !first[..2].iter().all(u8::is_ascii_alphabetic) || !first[2..4].iter().all(u8::is_ascii_digit)
    {
        return;
    }
    let Some(length) = length(&[first[0].to_ascii_uppercase(), first[1].to_ascii_uppercase()]) else { return };
    let mut written = Vec::with_capacity(length);
    let mut end = token;
    while written.len() < length && end < document.tokens.len() {
        let next = &document.tokens[end];
        let fits = matches!(next.kind, TokenKind::Word | TokenKind::Number) && (end == token || !next.new_line);
        let raw = document.raw_or_empty(end).as_bytes();
        if !fits || !raw.iter().all(u8::is_ascii_alphanumeric) {
            // Hyphens between the groups are ignored.
            if document.raw_or_empty(end) == "-" {
                end += 1;
                continue;
            }
            return;
        }
        written.extend(raw.iter().map(u8::to_ascii_uppercase));
        end += 1;
    }
    if written.len() != length {
        return;
    }
    let labelled = label::before(document, token) == Some(Label::Bank);
    let ground = match (checks(&written), labelled) {
        (true, true) => Ground::Proof,
        (true, false) => Ground::Form,
        (false, true) => Ground::Label,
        // Country, four letters of a bank, then digits: nothing else is written so.
        (false, false) if written[4..8].iter().all(u8::is_ascii_uppercase) => Ground::Form,
        _ => return,
    };
    out.add(document, MentionKind::BankAccount, token..end, ground);
}

/// The whole, its first four characters moved to the end, is 1 modulo 97.
fn checks(written: &[u8]) -> bool {
    let rest = written[4..].iter().chain(&written[..4]).fold(0u32, |rest, &character| match character {
        b'0'..=b'9' => (rest * 10 + u32::from(character - b'0')) % 97,
        _ => (rest * 100 + u32::from(character - b'A') + 10) % 97,
    });
    rest == 1
}

#[cfg(test)]
mod tests {
    use super::super::testing::{certain, kinds, texts};

    #[test]
    fn finds_accounts_in_their_usual_forms() {
        for account in
            ["NL91 ABNA 0417 1643 00", "NL91ABNA0417164300", "GB29 NWBK 6016 1331 9268 19", "NO93 8601 1117 947"]
        {
            assert_eq!(certain(&format!("Overmaken op {account} graag"), "bank-account"), [account]);
        }
        assert_eq!(texts("Kontoen hans er 9990 12 16408, merk med", "bank-account"), ["9990 12 16408"]);
        assert_eq!(texts("Betal til 8601.11.17947 i dag, er du snill", "bank-account"), ["8601.11.17947"]);
    }

    #[test]
    fn a_wrong_check_needs_a_bank_or_a_label() {
        assert_eq!(texts("NL00 ABNA 0417 1643 00", "bank-account").len(), 1);
        assert!(kinds("DE00 1234 5678 9012 3456 78").is_empty());
    }
}
