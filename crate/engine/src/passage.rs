//! Passages: a long draft is read and judged piece by piece.
//!
//! A story of many pages is no single scene, and at each keystroke only the passage that
//! changed has to be judged again. Where a passage ends depends on nothing before it, so a
//! change leaves earlier passages as they are; behind it the cuts soon fall where they
//! fell, as they seek the ends of paragraphs.

use std::ops::Range;

use crate::document::{Document, Known};
use crate::mention::Mentions;
use crate::text::TokenKind;

/// A draft of so many characters is one passage: every caption on Instagram, nearly every post elsewhere.
const WHOLE: usize = 2200;
/// From so many bytes on a passage ends where it can.
const FULL: usize = 800;
/// No passage but the last has more bytes.
const LONGEST: usize = 1400;
/// What is left of a draft is the last passage when it has no more bytes than these: more
/// than [`LONGEST`], so that no last passage is a mere word or two.
const REST: usize = 1800;
/// Short forms have fewer letters: the point behind a longer word ends a sentence.
const WORD: usize = 5;
/// So many tokens beside a cut within a sentence belong to no mention.
const APART: usize = 3;

/// The passages of a text, in order; together they are the text.
pub fn passages(text: &str) -> Vec<&str> {
    // No character has more than four bytes, and counting them all takes time.
    if text.len() <= 4 * WHOLE && text.chars().nth(WHOLE).is_none() {
        return vec![text];
    }
    let mut found = Vec::with_capacity(text.len() / FULL + 1);
    let mut rest = text;
    while rest.len() > REST {
        let (passage, behind) = rest.split_at(end(rest));
        found.push(passage);
        rest = behind;
    }
    found.push(rest);
    found
}

/// Where the passage that begins a text ends, in bytes.
fn end(text: &str) -> usize {
    let longest = border(text, LONGEST);
    let window = &text[..longest];
    blank_line(window)
        .or_else(|| line_end(window))
        .or_else(|| sentence_end(window))
        .or_else(|| by_reading(window))
        .unwrap_or(longest)
}

/// The last border of characters that is not behind a byte.
fn border(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn blank_line(text: &str) -> Option<usize> {
    let from = border(text, FULL);
    text[from..].find("\n\n").map(|at| from + at + 2)
}

/// The end of a line that does not announce the next.
fn line_end(text: &str) -> Option<usize> {
    let from = border(text, FULL);
    let mut ends = text[from..].match_indices('\n').map(|(at, _)| from + at);
    ends.find(|&at| !text[..at].trim_end().ends_with(':')).map(|at| at + 1)
}

/// The end of a sentence that is seen at a glance: most are.
fn sentence_end(text: &str) -> Option<usize> {
    let from = border(text, FULL);
    let mut spaces = text[from..].match_indices(' ').map(|(at, _)| from + at);
    spaces.find(|&at| ends_sentence(&text[..at])).map(|at| at + 1)
}

fn ends_sentence(text: &str) -> bool {
    match text.strip_suffix('.') {
        Some(before) => before.chars().rev().take(WORD).filter(|c| c.is_alphabetic()).count() == WORD,
        None => text.ends_with(['!', '?']),
    }
}

/// What takes reading: the end of any sentence, else the last space far from every name and
/// number, else the last that parts none.
fn by_reading(text: &str) -> Option<usize> {
    // Half a word reads as another: `mw.` is a short form, `.` ends a sentence.
    let from = border(text, FULL);
    let from = from + text[from..].find(char::is_whitespace)?;
    let document = Document::read_with(&text[from..], Known::default());
    let start_of = |token: usize| from + document.tokens[token].start;
    if let Some(second) = document.sentences.get(1) {
        return Some(start_of(second.tokens.start));
    }
    let tokens = document.tokens.len();
    let mut free = vec![true; tokens];
    let mut apart = free.clone();
    let mut near = |start: usize, end: usize| apart[start.saturating_sub(APART)..tokens.min(end + APART)].fill(false);
    for (at, token) in document.tokens.iter().enumerate() {
        if token.kind == TokenKind::Number || token.capital {
            free[at] = false;
            near(at, at);
        }
    }
    for mention in Mentions::find(&document).iter() {
        let Range { start, end } = mention.tokens;
        free[start + 1..end].fill(false);
        near(start, end);
    }
    // What the stretch cuts off at its ends may go on there.
    let spaces = || (APART..tokens.saturating_sub(APART)).rev().filter(|&at| document.tokens[at].spaced);
    spaces().find(|&at| apart[at]).or_else(|| spaces().find(|&at| free[at])).map(start_of)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sentences of forty letters.
    const SENTENCE: &str = "Vandaag was het weer een heel lange dag. ";

    fn whole(text: &str) -> Vec<&str> {
        let found = passages(text);
        assert_eq!(found.concat(), text);
        found
    }

    #[test]
    fn a_draft_as_long_as_a_caption_is_one_passage() {
        assert_eq!(whole(&"é".repeat(WHOLE)).len(), 1);
        assert_eq!(whole(&"👍".repeat(WHOLE)).len(), 1);
        assert!(whole(&"é".repeat(WHOLE + 1)).len() > 1);
        assert_eq!(whole(""), [""]);
    }

    #[test]
    fn passages_end_with_paragraphs_else_with_lines_else_with_sentences() {
        let line = SENTENCE.repeat(5);
        for (end, text) in [
            ("\n\n", format!("{line}\n{line}\n\n").repeat(20)),
            ("\n", format!("{line}\n").repeat(20)),
            (". ", SENTENCE.repeat(100)),
        ] {
            let found = whole(&text);
            assert!(found.len() > 2 && found.iter().all(|passage| passage.ends_with(end)), "{found:?}");
        }
    }

    #[test]
    fn no_passage_is_longer_than_it_may_be() {
        for text in ["a", "é", "👩🏽‍⚕️", "a ", "A. ", "7 ", "\n"] {
            let text = text.repeat(9000);
            let found = whole(&text);
            let (last, others) = found.split_last().expect("a passage");
            assert!(last.len() <= REST && others.iter().all(|passage| (1..=LONGEST).contains(&passage.len())));
        }
    }

    #[test]
    fn short_forms_and_announcements_end_nothing() {
        assert!(ends_sentence("Het was vroeg."));
        assert!(!ends_sentence("Bij mevr."));
        assert!(!ends_sentence("Het is 12."));
        let text = format!("{}BSN:\n111222333\n{}", "woorden ".repeat(100), "woorden ".repeat(300));
        assert!(whole(&text)[0].ends_with("111222333\n"));
    }

    #[test]
    fn no_name_or_number_is_parted_in_a_sentence_without_end() {
        for name in ["kari nordmann ", "Kari Nordmann ", "06 12 34 56 78 ", "bsn 111222333 ", "mw. de Vries "] {
            let text = format!("en toen kwam weer {name}").repeat(200);
            for shift in 0..text.len() / 200 {
                let text = format!("{}{text}", "x".repeat(shift));
                let parts: Vec<&str> = name.match_indices(' ').map(|(at, _)| &name[..at + 1]).collect();
                let (_, inside) = parts.split_last().expect("a word");
                for passage in whole(&text) {
                    assert!(inside.iter().all(|part| !passage.ends_with(part)), "{passage:?}");
                }
            }
        }
    }

    #[test]
    fn a_change_moves_no_cut_before_it_and_few_behind() {
        let paragraph = |at: usize| format!("{}\n\n", SENTENCE.repeat(3 + at * 7 % 5));
        let before: String = (0..80).map(paragraph).collect();
        let middle = before.len() / 2;
        let after = format!("{}Nog iets.{}", &before[..middle], &before[middle..]);
        let (before, after) = (whole(&before), whole(&after));
        let same = after.iter().filter(|passage| before.contains(passage)).count();
        assert!(same + 5 > before.len(), "{same} of {}", before.len());
        let mut at = 0;
        for (old, new) in before.iter().zip(&after).take_while(|(old, _)| {
            at += old.len();
            at < middle - LONGEST
        }) {
            assert_eq!(old, new);
        }
    }
}
