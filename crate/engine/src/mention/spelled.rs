//! Numbers dictated in words: "nul zes dubbel vijf drie nul zeven zeven een acht",
//! "oh seven seven hundred, nine hundred, 3-1-8".
//!
//! Words for digits, tens and hundreds are joined with the figures between them.
//! What results has to be shaped like a telephone number of the language, pass the
//! NHS number's check digit or stand behind the label of a national number: words
//! for small numbers are everywhere.

use super::candidates::{Candidates, Ground};
use super::label::{self, Label};
use super::{MentionKind, languages_at, nhs_number, number_word};
use crate::document::Document;
use crate::text::{Languages, TokenKind, listed};

/// Most digits of a number.
const MOST: usize = 12;

/// Digits read so far.
#[derive(Default)]
struct Dictated {
    digits: [u8; MOST],
    length: usize,
    /// How many words they were read from.
    words: usize,
    end: usize,
}

impl Dictated {
    fn push(&mut self, digit: u32) -> bool {
        let fits = self.length < MOST;
        if fits {
            self.digits[self.length] = digit as u8;
            self.length += 1;
        }
        fits
    }

    fn read(&self) -> &[u8] {
        &self.digits[..self.length]
    }
}

/// Finds dictated numbers.
pub fn find(document: &Document, out: &mut Candidates) {
    let mut done = 0;
    // The word or figure before. Two of them close by spare most words the closer look.
    let mut before: Option<usize> = None;
    for at in 0..document.tokens.len() {
        if at < done || !may_be_dictated(document, at) {
            continue;
        }
        let start = before.replace(at).filter(|before| at - before <= 2);
        if let Some(start) = start
            && let Some(number) = dictated(document, start)
        {
            if let Some(kind) = kind(document, start, &number) {
                out.add(document, kind, start..number.end, Ground::Form);
            }
            done = number.end;
            before = None;
        }
    }
}

fn may_be_dictated(document: &Document, at: usize) -> bool {
    document.tokens.get(at).is_some_and(|token| match token.kind {
        TokenKind::Number => true,
        TokenKind::Word => {
            let word = document.folded(at);
            matches!(word, "nul" | "null" | "zero" | "oh" | "nought" | "dubbel" | "double" | "dobbel")
                || number_word::unit(word).is_some()
        }
        _ => false,
    })
}

/// The digits dictated from a token on, of which some are words.
fn dictated(document: &Document, start: usize) -> Option<Dictated> {
    let languages = languages_at(document, start);
    let mut number = Dictated::default();
    let mut at = start;
    let mut times = 1;
    while let Some(token) = document.tokens.get(at) {
        let word = document.folded(at);
        match token.kind {
            TokenKind::Number => {
                if number.length + token.end - token.start > MOST {
                    break;
                }
                document.raw(at).bytes().for_each(|digit| _ = number.push(u32::from(digit - b'0')));
                (at, number.end) = (at + 1, at + 1);
            }
            // Between two groups, never before the first.
            _ if number.length > 0 && listed!(word, ", . - – ‑ dan then så") => at += 1,
            TokenKind::Word => {
                if matches!(word, "dubbel" | "double" | "dobbel") {
                    times = 2;
                    at += 1;
                } else if word == "hundred" && number.length > 0 && number.end == at {
                    if !(number.push(0) && number.push(0)) {
                        break;
                    }
                    (at, number.end) = (at + 1, at + 1);
                } else if let Some((value, count)) = value(document, at, languages) {
                    let fits = if value < 10 {
                        (0..times).all(|_| number.push(value))
                    } else {
                        number.push(value / 10) && number.push(value % 10)
                    };
                    if !fits {
                        break;
                    }
                    number.words += 1;
                    times = 1;
                    (at, number.end) = (at + count, at + count);
                } else {
                    break;
                }
            }
            _ => break,
        }
    }
    (number.words > 0 && number.length >= 6).then_some(number)
}

/// The value of a word for a number below a hundred, and how many tokens it has.
fn value(document: &Document, at: usize, languages: Languages) -> Option<(u32, usize)> {
    match document.folded(at) {
        "nul" if languages.read(Languages::DUTCH) => Some((0, 1)),
        "null" if languages.read(Languages::NORWEGIAN) => Some((0, 1)),
        "zero" | "oh" | "nought" if languages.read(Languages::ENGLISH) => Some((0, 1)),
        // "and", "to" and "a": other words in the other language.
        "en" if !languages.read(Languages::NORWEGIAN) => None,
        "to" if !languages.read(Languages::NORWEGIAN) => None,
        "a" | "hundred" | "honderd" | "hundre" => None,
        _ => number_word::read(document, at).filter(|&(value, _)| value < 100),
    }
}

/// What a dictated number is.
fn kind(document: &Document, start: usize, number: &Dictated) -> Option<MentionKind> {
    let languages = languages_at(document, start);
    let digits = number.read();
    let label = label::before(document, start);
    if label == Some(Label::National) {
        return (9..=11).contains(&digits.len()).then_some(MentionKind::NationalId);
    }
    let phone = match digits {
        [0, 1..=8, ..] if languages.read(Languages::DUTCH) => digits.len() == 10,
        [0, 1 | 2 | 7, ..] if languages.read(Languages::ENGLISH) => digits.len() == 11,
        [0, 8, ..] if languages.read(Languages::ENGLISH) => digits.len() == 10,
        [4 | 9, ..] if languages.read(Languages::NORWEGIAN) => digits.len() == 8,
        _ => false,
    };
    if phone {
        return Some(MentionKind::Phone);
    }
    let nhs = languages.read(Languages::ENGLISH) && digits.len() == 10 && digits[0] != 0 && nhs_number::passes(digits);
    nhs.then_some(MentionKind::NationalId)
}

#[cfg(test)]
mod tests {
    use super::super::testing::texts;

    #[test]
    fn reads_telephone_numbers_in_words() {
        for number in [
            "nul zes dubbel vijf drie nul zeven zeven een acht",
            "0 6 dan vierenzestig, dan 21, dan 7 7, dan 0 9",
            "nul 6 - 24 61 - 83 nul 2",
        ] {
            let text = format!("Noteer even van haar dochter: {number}, dat is het nummer voor vannacht");
            assert_eq!(texts(&text, "phone"), [number]);
        }
        for number in ["oh seven seven hundred, nine hundred, 3-1-8", "07700 900 2-nine-7"] {
            let text = format!("I have only got her number as {number}, and we are here until ten");
            assert_eq!(texts(&text, "phone"), [number]);
        }
        assert_eq!(texts("Broren svarer på ni én to tre fire fem seks sju i kveld", "phone").len(), 1);
    }

    #[test]
    fn reads_national_numbers_in_words() {
        let text = "bsn: één acht zes acht één twee zeven drie vijf. Nee dat is geen grap";
        assert_eq!(texts(text, "national-id"), ["één acht zes acht één twee zeven drie vijf"]);
        let text = "It is nine nine nine, nine oh eight, one double oh two, and that is the whole number";
        assert_eq!(texts(text, "national-id"), ["nine nine nine, nine oh eight, one double oh two"]);
    }

    #[test]
    fn counting_is_no_number() {
        for text in [
            "Een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien: klaar",
            "One two three four five six seven eight nine ten, breathe",
            "En to tre fire fem seks sju åtte ni ti, pust",
            "Om 10 uur twee, om 12 uur drie en om 18 uur nul",
        ] {
            assert!(texts(text, "phone").is_empty() && texts(text, "national-id").is_empty(), "{text}");
        }
    }
}
