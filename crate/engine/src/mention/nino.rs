//! The British National Insurance number.
//!
//! Two letters (not D F I Q U V, the second not O, and no BG GB KN NK NT TN ZZ),
//! six digits and a suffix A to D: `QQ 12 34 56 C` (HMRC, NIM39110).

use super::MentionKind;
use super::candidates::{Candidates, Ground};
use super::digits::Digits;
use crate::document::Document;

/// Finds National Insurance numbers.
pub fn find(document: &Document, digits: &Digits, out: &mut Candidates) {
    for &token in &digits.codes {
        // "AB123456C" is one word.
        if letters_and_digits(document.raw(token).as_bytes()) {
            out.add(document, MentionKind::NationalId, token..token + 1, Ground::Form);
        }
    }
    for number in digits.long().filter(|n| n.digits.len() == 6) {
        let tokens = number.tokens();
        let Some(before) = tokens.start.checked_sub(1) else { continue };
        if tokens.end >= document.tokens.len() || document.tokens[tokens.start].new_line {
            continue;
        }
        let (prefix, suffix) = (document.raw(before).as_bytes(), document.raw_or_empty(tokens.end).as_bytes());
        let written = number.grouped(&[2, 2, 2]) || number.solid();
        if written && is_prefix(prefix) && matches!(suffix, [b'A'..=b'D']) && !document.tokens[tokens.end].new_line {
            out.add(document, MentionKind::NationalId, before..tokens.end + 1, Ground::Form);
        }
    }
}

fn letters_and_digits(word: &[u8]) -> bool {
    word.len() == 9
        && is_prefix(&word[..2])
        && word[2..8].iter().all(u8::is_ascii_digit)
        && matches!(word[8], b'A'..=b'D')
}

fn is_prefix(word: &[u8]) -> bool {
    let [first, second] = word else { return false };
    let letter = |b: &u8| b.is_ascii_uppercase() && !matches!(b, b'D' | b'F' | b'I' | b'Q' | b'U' | b'V');
    letter(first)
        && letter(second)
        && *second != b'O'
        && !matches!(word, b"BG" | b"GB" | b"KN" | b"NK" | b"NT" | b"TN" | b"ZZ")
}

#[cfg(test)]
mod tests {
    use super::super::testing::{certain, kinds};

    #[test]
    fn finds_both_spellings() {
        assert_eq!(certain("her NI is AB 12 34 56 C ok", "national-id"), ["AB 12 34 56 C"]);
        assert_eq!(certain("her NI is AB123456C ok", "national-id"), ["AB123456C"]);
        assert!(kinds("form GB 12 34 56 A and DQ123456C").is_empty());
    }
}
