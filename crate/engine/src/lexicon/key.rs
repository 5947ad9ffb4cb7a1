//! The key under which a term stands in the lexicon.

use super::fold;

/// Folds a term of a list into its key: folded words joined by one space.
///
/// Hyphens, slashes and points separate words, as they do in the text; `#`
/// before a hashtag and `*` at an end stay.
pub fn key(term: &str) -> String {
    let mut folded = String::with_capacity(term.len());
    fold::fold_into(term, &mut folded);
    let mut key = String::with_capacity(folded.len());
    let mut gap = false;
    for c in folded.chars() {
        if separates(c) {
            gap = !key.is_empty();
        } else {
            if gap {
                key.push(' ');
                gap = false;
            }
            key.push(c);
        }
    }
    key
}

/// Whether a character parts words inside a term.
pub fn separates(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '-' | '–' | '—' | '/' | '.' | ',' | ':' | ';' | '!' | '?' | '(' | ')' | '"' | '“' | '”' | '…' | '+' | '\''
        )
}
