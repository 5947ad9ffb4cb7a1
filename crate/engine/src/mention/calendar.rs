//! The words of the calendar: days of the week and months, in every language and short.

use super::languages_at;
use crate::document::Document;
use crate::draft::Language;
use crate::text::{Languages, TokenKind, listed};

/// Whether a word names a day of the week.
pub fn weekday(word: &str) -> bool {
    // Most words end otherwise.
    (word.ends_with("dag") || word.ends_with("day"))
        && listed!(
            word,
            "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mandag tirsdag onsdag torsdag \
        fredag lørdag søndag måndag tysdag laurdag sundag monday tuesday wednesday thursday friday \
        saturday sunday",
        )
}

/// Days of the week as English shortens them; some are other words too.
fn short_weekday(word: &str) -> bool {
    word.len() <= 5 && listed!(word, "mon tue tues wed weds thu thur thurs fri sat sun")
}

/// The languages in which a token names a month.
pub fn month(document: &Document, token: usize) -> Option<Languages> {
    const NL: u8 = 1;
    const NO: u8 = 2;
    const EN: u8 = 4;
    let found = document.tokens.get(token).filter(|t| t.kind == TokenKind::Word && !t.new_line)?;
    let languages = match document.folded(token) {
        "januari" | "februari" | "maart" | "augustus" | "mei" | "mrt" | "febr" => NL,
        "januar" | "februar" | "mai" | "desember" | "des" => NO,
        "january" | "february" | "june" | "july" | "october" | "oct" => EN,
        "juni" | "juli" | "oktober" | "okt" => NL | NO,
        "august" => NO | EN,
        "december" | "dec" => NL | EN,
        "jan" | "feb" | "apr" | "april" | "jun" | "jul" | "aug" | "sep" | "sept" | "september" | "nov" | "november" => {
            7
        }
        // "may", "march" and "mars" are other words too; a chocolate bar has a capital in every language.
        "may" | "march" | "mar" if found.capital => EN | NO,
        "mars" if !found.capital => NO,
        _ => return None,
    };
    Some(Languages(languages))
}

/// Whether a word with a capital is a day of the week.
pub fn capital_day(document: &Document, token: usize) -> bool {
    let word = document.folded(token);
    weekday(word.strip_suffix('s').unwrap_or(word)) || short_weekday(word) && in_english(document, token)
}

/// Whether a word with a capital is a month. English alone gives them one: `Mai` inside a Norwegian
/// sentence is somebody, and so is `Jan`, unless a word for time stands before it.
pub fn capital_month(document: &Document, token: usize) -> bool {
    in_english(document, token)
        && month(document, token).is_some_and(|languages| languages.read(Languages::ENGLISH))
        && (document.folded(token) != "jan" || token > 0 && leads_to_time(document.folded(token - 1)))
}

/// Words that a month follows.
fn leads_to_time(word: &str) -> bool {
    listed!(word, "in since until till til by last next early late mid of to from")
}

fn in_english(document: &Document, token: usize) -> bool {
    let languages = languages_at(document, token);
    languages == Languages::ENGLISH || document.language == Language::En && languages.read(Languages::ENGLISH)
}
