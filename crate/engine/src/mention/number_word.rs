//! Numbers written out: "vierentachtig", "åttifire", "fireogåtti", "eighty-four".

use crate::document::Document;
use crate::text::{TokenKind, listed};

/// A number of at most 119 that begins at a token, and how many tokens it covers.
pub fn read(document: &Document, token: usize) -> Option<(u32, usize)> {
    let found = document.tokens.get(token)?;
    if found.kind != TokenKind::Word {
        return None;
    }
    let first = document.folded(token);
    if !may_begin(first.as_bytes()) {
        return None;
    }
    // "a hundred and two", "one hundred", "honderd en een", "hundre og to"
    let hundred = |at: usize| matches!(document.folded(at), "hundred" | "honderd" | "hundre");
    let start = if listed!(first, "one a ett eitt") && hundred(token + 1) { token + 1 } else { token };
    if hundred(start) {
        let mut end = start + 1;
        if matches!(document.folded(end), "and" | "en" | "og")
            && let Some((rest, count)) = below_hundred(document, end + 1)
        {
            end += 1 + count;
            return Some((100 + rest, end - token)).filter(|(value, _)| *value < 120);
        }
        return Some((100, end - token));
    }
    below_hundred(document, token)
}

/// Whether a word may begin a number, by its first two bytes: spares most words the closer look.
fn may_begin(word: &[u8]) -> bool {
    matches!(
        word,
        [b't', b'w' | b'r' | b'i' | b'e' | b'j' | b'h' | b'o' | b'a' | b'u' | b'y', ..]
            | [b'd', b'r' | b'e', ..]
            | [b'v', b'i' | b'e', ..]
            | [b'z', b'e', ..]
            | [b'n', b'e' | b'i', ..]
            | [b'e', b'e' | b'l' | b'i' | b'n' | b't', ..]
            | [b'a', b'c', ..]
            | [b'a']
            | [b's', b'e' | b'j' | b'y' | b'i', ..]
            | [b'f', b'e' | b'i' | b'o' | 0xC3, ..]
            | [b'o', b'n', ..]
            | [b'h', b'o' | b'u', ..]
            | [0xC3, ..]
    )
}

fn below_hundred(document: &Document, token: usize) -> Option<(u32, usize)> {
    if document.tokens.get(token)?.kind != TokenKind::Word {
        return None;
    }
    let word = document.folded(token);
    if let Some(value) = whole(word) {
        // "eighty-four", "eighty four", "åtti fire"
        if value >= 20 && value % 10 == 0 {
            let hyphen = usize::from(matches!(document.raw_or_empty(token + 1), "-" | "‑" | "–"));
            let next = token + 1 + hyphen;
            let same_line = document.tokens.get(next).is_some_and(|t| !t.new_line && (hyphen == 0) == t.spaced);
            if same_line && let Some(unit) = unit(document.folded(next)) {
                return Some((value + unit, 2 + hyphen));
            }
        }
        return Some((value, 1));
    }
    None
}

/// A number in one word.
pub fn whole(word: &str) -> Option<u32> {
    if word.len() < 2 || !may_begin(word.as_bytes()) {
        return None;
    }
    if let Some(value) = unit(word).or_else(|| teen(word)) {
        return Some(value);
    }
    if let Some(rest) = word.strip_prefix("honderd").or_else(|| word.strip_prefix("hundre")) {
        let rest = rest.strip_prefix("en").or_else(|| rest.strip_prefix("og")).unwrap_or(rest);
        return if rest.is_empty() { Some(100) } else { unit(rest).or_else(|| teen(rest)).map(|value| 100 + value) };
    }
    let (first, last) = (word.as_bytes()[0], word.as_bytes()[word.len() - 1]);
    for (name, value) in TENS {
        // One byte tells most of them apart.
        let (begins, ends) = (name.as_bytes()[0] == first, name.as_bytes()[name.len() - 1] == last);
        if ends && let Some(before) = word.strip_suffix(name) {
            if before.is_empty() {
                return Some(value);
            }
            // "vierentachtig", "fireogåtti"
            let unit_word = before.strip_suffix("en").or_else(|| before.strip_suffix("og"))?;
            return unit(unit_word).map(|unit| value + unit);
        }
        // "åttifire", "eightyfour"
        if begins && let Some(after) = word.strip_prefix(name) {
            return unit(after).map(|unit| value + unit);
        }
    }
    None
}

/// Twenty to ninety. The bare stem of a decade: "åtti" in "åttiårene".
const TENS: [(&str, u32); 27] = [
    ("twintig", 20),
    ("dertig", 30),
    ("veertig", 40),
    ("vijftig", 50),
    ("zestig", 60),
    ("zeventig", 70),
    ("tachtig", 80),
    ("negentig", 90),
    ("tjue", 20),
    ("tyve", 20),
    ("tretti", 30),
    ("tredve", 30),
    ("førti", 40),
    ("femti", 50),
    ("seksti", 60),
    ("sytti", 70),
    ("åtti", 80),
    ("nitti", 90),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fourty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

/// One to nine.
pub fn unit(word: &str) -> Option<u32> {
    Some(match word {
        "een" | "en" | "ein" | "ett" | "eitt" | "one" => 1,
        "twee" | "to" | "two" => 2,
        "drie" | "tre" | "three" => 3,
        "vier" | "fire" | "four" => 4,
        "vijf" | "fem" | "five" => 5,
        "zes" | "seks" | "six" => 6,
        "zeven" | "sju" | "syv" | "seven" => 7,
        "acht" | "åtte" | "eight" => 8,
        "negen" | "ni" | "nine" => 9,
        _ => return None,
    })
}

fn teen(word: &str) -> Option<u32> {
    Some(match word {
        "tien" | "ti" | "ten" => 10,
        "elf" | "elleve" | "eleven" => 11,
        "twaalf" | "tolv" | "twelve" => 12,
        "dertien" | "tretten" | "thirteen" => 13,
        "veertien" | "fjorten" | "fourteen" => 14,
        "vijftien" | "femten" | "fifteen" => 15,
        "zestien" | "seksten" | "sixteen" => 16,
        "zeventien" | "sytten" | "seventeen" => 17,
        "achttien" | "atten" | "eighteen" => 18,
        "negentien" | "nitten" | "nineteen" => 19,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Draft;

    #[test]
    fn reads_all_three_languages() {
        for (text, value) in [
            ("vierentachtig", 84),
            ("tweeënnegentig", 92),
            ("drieëntwintig", 23),
            ("honderdtwee", 102),
            ("honderd en een", 101),
            ("åttifire", 84),
            ("fireogåtti", 84),
            ("nittito", 92),
            ("hundreogtre", 103),
            ("eighty-four", 84),
            ("ninety six", 96),
            ("one hundred and two", 102),
            ("fifteen", 15),
            ("tien", 10),
        ] {
            let draft = Draft::post(text);
            let document = Document::read(&draft);
            let (found, tokens) = read(&document, 0).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((found, tokens), (value, document.tokens.len()), "{text}");
        }
    }

    #[test]
    fn other_words_are_none() {
        for word in ["eten", "tegen", "hundreds", "sixpence", "vierkant", "tent", "fireman", "en"] {
            let number = whole(word).filter(|value| *value > 12);
            assert_eq!(number, None, "{word}");
        }
    }
}
