//! Dates on the calendar, and dates of birth.
//!
//! `3 mei`, `3-5-'41`, `3. mai`, `03.05.41`, `1941-05-03`, `May 3rd`, `12/25`.
//! Day before month and, as Americans write, month before day. A day and month
//! in figures alone need a word before them ("op 3/5", "den 3.5."): they are
//! fractions, doses and scores more often than dates.

use crate::text::{Languages, TokenKind, listed};
use std::ops::Range;

use super::calendar::{month, weekday};
use super::candidates::{Candidates, Ground};
use super::digits::Digits;
use super::label::{self, Label};
use super::{MentionKind, languages_at};
use crate::document::Document;

/// Finds dates.
pub fn find(document: &Document, digits: &Digits, out: &mut Candidates) {
    let mut done = 0;
    for &token in &digits.numbers {
        if token < done {
            continue;
        }
        let found = figures(document, token)
            .or_else(|| day_before_month(document, token))
            .or_else(|| month_before_day(document, token))
            .or_else(|| day_and_month(document, token))
            .or_else(|| day_alone(document, token))
            .or_else(|| solid(document, token));
        if let Some((tokens, ground)) = found {
            done = tokens.end;
            let birth = announces_birth(document, tokens.start);
            let kind = if birth { MentionKind::BirthDate } else { MentionKind::Date };
            out.add(document, kind, tokens, if birth { ground.max(Ground::Label) } else { ground });
        }
    }
}

/// Whether these tokens are a date in figures.
pub fn calendar(document: &Document, tokens: Range<usize>) -> bool {
    document.tokens.get(tokens.start).is_some_and(|t| t.kind == TokenKind::Number)
        && figures(document, tokens.start).is_some_and(|(date, _)| date.end >= tokens.end)
}

/// Whether eight digits can be `ddmmyyyy` or `yyyymmdd`.
pub fn eight_digits(digits: &[u8]) -> bool {
    if digits.len() != 8 {
        return false;
    }
    let number = |range: Range<usize>| digits[range].iter().fold(0, |n, &digit| n * 10 + u32::from(digit));
    valid(number(0..2), number(2..4)) && year(number(4..8)) || valid(number(6..8), number(4..6)) && year(number(0..4))
}

fn year(year: u32) -> bool {
    (1880..=2100).contains(&year)
}

fn valid(day: u32, month: u32) -> bool {
    (1..=12).contains(&month) && (1..=31).contains(&day)
}

/// Day and month in either order.
fn either(first: u32, second: u32) -> bool {
    valid(first, second) || valid(second, first)
}

/// The value of a number token of at most four digits, with how many it has.
fn number(document: &Document, token: usize) -> Option<(u32, usize)> {
    let found = document.tokens.get(token).filter(|t| t.kind == TokenKind::Number)?;
    let length = found.end - found.start;
    if length > 4 { None } else { Some((document.raw(token).parse().ok()?, length)) }
}

fn spaced(document: &Document, token: usize) -> bool {
    document.tokens.get(token).is_none_or(|t| t.spaced)
}

/// Three numbers with the same mark between them.
fn figures(document: &Document, token: usize) -> Option<(Range<usize>, Ground)> {
    let mark = document.folded(token + 1);
    if !listed!(mark, ". - / –") || spaced(document, token + 1) || document.folded(token + 3) != mark {
        return None;
    }
    // "12. 3. 1985" is written with spaces after the points.
    let airy = mark == "." && spaced(document, token + 2) && spaced(document, token + 4);
    if spaced(document, token + 3) || !airy && spaced(document, token + 2) {
        return None;
    }
    let ((first, first_length), (second, second_length)) = (number(document, token)?, number(document, token + 2)?);
    // "3-5-'41"
    let last = token + 4 + usize::from(matches!(document.raw_or_empty(token + 4), "'" | "’" | "‘"));
    let (third, third_length) = number(document, last)?;
    if !airy && (spaced(document, token + 4) || spaced(document, last)) {
        return None;
    }
    // A version, an address of a machine or a longer number goes on.
    let goes_on = matches!(document.folded(last + 1), "." | "-" | "/")
        && !spaced(document, last + 1)
        && document.tokens.get(last + 2).is_some_and(|t| !t.spaced && t.kind == TokenKind::Number);
    let went_on = token >= 2
        && !spaced(document, token)
        && document.raw(token - 1) == mark
        && document.tokens[token - 2].kind == TokenKind::Number;
    if goes_on || went_on || second_length > 2 {
        return None;
    }
    let tokens = token..last + 1;
    if first_length == 4 {
        return (year(first) && valid(third, second)).then_some((tokens, Ground::Form));
    }
    if first_length > 2 || !either(first, second) {
        return None;
    }
    match third_length {
        4 if year(third) => Some((tokens, Ground::Form)),
        2 => Some((tokens, Ground::Shape)),
        _ => None,
    }
}

/// `3 mei 1941`, `3. mai`, `22e juni`, `the 3rd of May`, `14-feb-2020`
fn day_before_month(document: &Document, token: usize) -> Option<(Range<usize>, Ground)> {
    let (day, length) = number(document, token)?;
    if length > 2 || !(1..=31).contains(&day) {
        return None;
    }
    let mut at = token + 1;
    if listed!(document.folded(at), ". - – /") && !spaced(document, at) {
        at += 1;
    }
    if listed!(document.folded(at), "e ste de st nd rd th") && !spaced(document, at) {
        at += 1;
    }
    if matches!(document.folded(at), "of") {
        at += 1;
    }
    month(document, at)?;
    at += 1;
    if document.folded(at) == "." && !spaced(document, at) && number(document, at + 1).is_some() {
        at += 1;
    }
    Some((token..with_year(document, at), Ground::Form))
}

/// `May 3rd, 2020`: English only.
fn month_before_day(document: &Document, token: usize) -> Option<(Range<usize>, Ground)> {
    let (day, length) = number(document, token)?;
    let mut before = token.checked_sub(1)?;
    if document.folded(before) == "." {
        before = before.checked_sub(1)?;
    }
    if length > 2 || !(1..=31).contains(&day) || document.tokens[token].new_line || !document.tokens[before].capital {
        return None;
    }
    if !month(document, before)?.read(Languages::ENGLISH) || !languages_at(document, token).read(Languages::ENGLISH) {
        return None;
    }
    let mut end = token + 1;
    if listed!(document.folded(end), "st nd rd th") && !spaced(document, end) {
        end += 1;
    } else if listed!(document.folded(end), ": % am pm")
        || !spaced(document, end) && number(document, end + 1).is_some()
    {
        return None;
    }
    Some((before..with_year(document, end), Ground::Form))
}

/// `3/5`, `3.5.`, `3-5` behind a word that asks for a date.
fn day_and_month(document: &Document, token: usize) -> Option<(Range<usize>, Ground)> {
    let mark = document.folded(token + 1);
    if !matches!(mark, "/" | "." | "-") || spaced(document, token + 1) || spaced(document, token + 2) {
        return None;
    }
    let ((first, first_length), (second, second_length)) = (number(document, token)?, number(document, token + 2)?);
    if first_length > 2 || second_length > 2 || !either(first, second) {
        return None;
    }
    let mut before = token.checked_sub(1)?;
    if document.raw(before) == "." {
        before = before.checked_sub(1)?;
    }
    let word = document.folded(before);
    let weekday = weekday(word);
    let asked = match mark {
        "/" => listed!(word, "op on den dd d per since fra frå until by dato vanaf sinds tot"),
        "." => matches!(word, "den" | "dd" | "dato"),
        _ => matches!(word, "dd" | "den" | "d"),
        // "Thursday 6.30" is a time.
    } || weekday && mark != "."
        || mark != "." && announces_birth(document, token);
    let mut end = token + 3;
    // "12/12 tot 14": a fraction of months has a unit behind it.
    if listed!(document.folded(end), "weken maanden weeks months uker jaar % mg x") {
        return None;
    }
    if document.raw_or_empty(end) == "." && mark == "." && !spaced(document, end) {
        end += 1;
    }
    asked.then_some((token..end, Ground::Shape))
}

/// `on the 14th`, `den 14.`
fn day_alone(document: &Document, token: usize) -> Option<(Range<usize>, Ground)> {
    let (day, length) = number(document, token)?;
    if length > 2 || !(1..=31).contains(&day) || token < 1 {
        return None;
    }
    let ending = document.folded(token + 1);
    let before = document.folded(token - 1);
    let earlier = token.checked_sub(2).map_or("", |at| document.folded(at));
    let last = document.tokens.get(token + 2).is_none_or(|t| t.new_line || t.kind == TokenKind::Punctuation);
    // "by the 30th minute"
    let counts = document.tokens.get(token + 2).is_some_and(|t| t.kind == TokenKind::Word && !t.new_line)
        && !listed!(
            document.folded(token + 2),
            "of for and at in but to we he she they i is was with because so or then about",
        );
    let tight = !spaced(document, token + 1);
    let english = listed!(ending, "st nd rd th")
        && before == "the"
        && listed!(earlier, "on by until till since from for before after due booked scheduled")
        && !counts;
    let dutch =
        matches!(ending, "e" | "ste" | "de") && before == "de" && matches!(earlier, "op" | "sinds" | "vanaf") && last;
    (tight && (english || dutch)).then_some((token..token + 2, Ground::Shape))
}

/// `030541` and `03051941` behind a word for birth.
fn solid(document: &Document, token: usize) -> Option<(Range<usize>, Ground)> {
    let raw = document.raw(token).as_bytes();
    let value = |range: Range<usize>| raw[range].iter().fold(0, |n, b| n * 10 + u32::from(b - b'0'));
    let fits = match raw.len() {
        6 => valid(value(0..2), value(2..4)),
        8 => {
            valid(value(0..2), value(2..4)) && year(value(4..8)) || valid(value(6..8), value(4..6)) && year(value(0..4))
        }
        _ => false,
    };
    (fits && announces_birth(document, token)).then_some((token..token + 1, Ground::Label))
}

/// Over a year that follows, also behind a comma or with its century left out.
fn with_year(document: &Document, end: usize) -> usize {
    let mut at = end;
    let hyphen = matches!(document.folded(at), "-" | "/") && !spaced(document, at);
    if document.folded(at) == "," || hyphen {
        at += 1;
    }
    let short = matches!(document.raw_or_empty(at), "'" | "’" | "‘");
    let at = at + usize::from(short);
    match number(document, at) {
        Some((value, 4)) if year(value) && !document.tokens[at].new_line => at + 1,
        Some((_, 2)) if short || hyphen => at + 1,
        // "3 mei 51;", but "3 mei 51 mensen" and "3 mei 20.00 uur"
        Some((value, 2)) if at == end && value > 24 && closes(document, at + 1) => at + 1,
        _ => end,
    }
}

/// A mark that no further figure follows, or the end.
fn closes(document: &Document, at: usize) -> bool {
    document.tokens.get(at).is_none_or(|t| {
        t.new_line
            || listed!(document.raw(at), ", ; ) . ! ?")
                && document.tokens.get(at + 1).is_none_or(|t| t.spaced || t.kind != TokenKind::Number)
    })
}

fn announces_birth(document: &Document, token: usize) -> bool {
    let Some(before) = token.checked_sub(1) else { return false };
    let word = match document.raw(before) {
        "." | ":" => before.checked_sub(1).map_or("", |at| document.folded(at)),
        _ => document.folded(before),
    };
    // Short forms that are too short for a list.
    let short = listed!(word, "f g b * °") && listed!(document.raw(before), ". : * ° f");
    // "gb 2-2-1988", but "GB 2-2"
    let short = short || word == "gb" && document.raw(before) != "GB";
    short || label::before(document, token) == Some(Label::Birth)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{kinds, texts};

    #[test]
    fn finds_dates_in_every_spelling() {
        for date in [
            "3 mei",
            "3 mei 1941",
            "3-5-'41",
            "03/05/41",
            "3.5.1941",
            "12-07-1981",
            "1941-05-03",
            "22e juni",
            "3 okt. 2020",
        ] {
            assert_eq!(texts(&format!("Zij kwam {date} bij ons op de afdeling"), "date"), [date]);
        }
        for date in ["3. mai", "3. mai 1941", "03.05.41", "15/4/2020", "7. mars 2017", "14. februar"] {
            assert_eq!(texts(&format!("Hun kom {date} til oss på avdelinga"), "date"), [date]);
        }
        for date in ["3 May", "May 3rd", "May 3rd, 2020", "5/3/41", "03/05/1941", "the 3rd of May", "Jan 6"] {
            let bare = date.trim_start_matches("the ");
            assert_eq!(texts(&format!("She came in {date} with her daughter"), "date"), [bare]);
        }
    }

    #[test]
    fn a_year_may_stand_without_its_century() {
        assert_eq!(texts("Die CT van v. Hasselt; 3 mei 51; beoordelen", "date"), ["3 mei 51"]);
        assert_eq!(texts("geb. 3 mei 51, wil weten", "date-of-birth"), ["3 mei 51"]);
        for text in ["Op 3 mei 51 mensen gezien", "Kom 3 mei 20.00 uur", "Kom 3 mei 45.50 euro"] {
            assert_eq!(texts(text, "date"), ["3 mei"], "{text}");
        }
        assert_eq!(texts("only kid here, d.o.b. 11/11, party after", "date-of-birth"), ["11/11"]);
        assert_eq!(texts("Booked in for the 9th. She will sing", "date"), ["9th"]);
        assert_eq!(kinds("Live from hall B. 11.02 a man takes off his sock"), [""; 0]);
        assert!(texts("for the 9th time she rang, and after the 3rd ring", "date").is_empty());
    }

    #[test]
    fn a_day_and_month_in_figures_need_a_word() {
        assert_eq!(texts("Opgenomen op 3/5 met koorts", "date"), ["3/5"]);
        assert_eq!(texts("She was admitted on 12/25 and went home", "date"), ["12/25"]);
        assert!(texts("Bloeddruk 12/8, score 3/5, 1/2 tablet, 2.5 mg, uitslag 3-2", "date").is_empty());
    }

    #[test]
    fn finds_dates_of_birth() {
        for text in ["geb. 1-2-66", "A.S.L., f. 02.11.52, Måløy", "DOB 02/11/1958", "født 3. juni 1959", "born 3/9/61"]
        {
            assert_eq!(kinds(text), ["date-of-birth"], "{text}");
        }
        assert_eq!(kinds("geboortedatum: 03051941"), ["date-of-birth"]);
        assert_eq!(kinds("leesbaar (gb 2-2-1988, klantkaart)"), ["date-of-birth"]);
    }

    #[test]
    fn versions_schedules_and_months_that_are_words_are_none() {
        for text in [
            "Versie 1.2.3.4 is uit",
            "1-0-1 bij het eten",
            "You may 3 times say so",
            "2 Mars voor de nacht",
            "10.30 til 12",
        ] {
            assert!(texts(text, "date").is_empty(), "{text}");
        }
    }
}
