//! Words in disguise: letters masked (`k*t`, `f@en`, `sh1t`) or stretched
//! (`neeeee`).

use super::{Class, ClassSet, Hit, Match, Walk, look_up, push, word};
use crate::document::Token;

/// Only these are worth a disguise.
const DISGUISED: ClassSet =
    ClassSet::of(&[Class::Profanity, Class::Insult, Class::Slur, Class::BodyShaming, Class::Threat]);

/// What a masking character may stand for; a star stands for any letter.
fn letters(mask: char) -> &'static [u8] {
    match mask {
        '@' => b"ao",
        '$' => b"s",
        '0' => b"o",
        '1' => b"il",
        '3' => b"e",
        '4' => b"a",
        '5' => b"s",
        _ => b"aeiouyhscktrnldgmpfv",
    }
}

/// So many letters are tried for a masked word: enough for every word that a reader
/// would still recognise, and an end to `a*************b`.
const MOST_TRIED: u32 = 3000;

/// Looks up a masked word.
pub fn search(first: usize, tokens: &[Token], folded: &str, hits: &mut Vec<Hit>) {
    let text: Vec<char> = word(&tokens[first], folded).chars().collect();
    if text.len() > 20 {
        return;
    }
    let begin = hits.len();
    fill(Walk::start(), &text, first, tokens, hits, &mut { MOST_TRIED });
    let mut at = begin;
    while at < hits.len() {
        if DISGUISED.contains(hits[at].class) {
            at += 1
        } else {
            hits.remove(at);
        }
    }
}

/// Follows every way to read the masked letters, until one is a word.
fn fill(mut walk: Walk, rest: &[char], first: usize, tokens: &[Token], hits: &mut Vec<Hit>, left: &mut u32) -> bool {
    let mut buffer = [0; 4];
    for (at, &c) in rest.iter().enumerate() {
        if matches!(c, '*' | '@' | '$' | '#') {
            return letters(c).iter().any(|&letter| {
                let mut tried = walk;
                *left = left.saturating_sub(1);
                *left > 0 && tried.step(letter) && fill(tried, &rest[at + 1..], first, tokens, hits, left)
            });
        }
        if !walk.steps(c.encode_utf8(&mut buffer).as_bytes()) {
            return false;
        }
    }
    match walk.end() {
        Some(offset) => {
            let before = hits.len();
            push(offset, first, 1, Match::Disguised, tokens, hits);
            hits[before..].iter().any(|hit| DISGUISED.contains(hit.class))
        }
        None => false,
    }
}

/// Whether a masked word may stand for a listed one: every mask hides one letter.
pub fn may_be(masked: &str, listed: &str) -> bool {
    let mut buffer = [0; 4];
    masked.chars().count() == listed.chars().count()
        && masked.chars().zip(listed.chars()).all(|(shown, meant)| match shown {
            '*' | '#' => true,
            '@' | '$' => letters(shown).iter().any(|letter| meant.encode_utf8(&mut buffer).as_bytes() == [*letter]),
            _ => shown == meant,
        })
}

/// Looks up a word whose letters are stretched.
pub fn stretched(first: usize, tokens: &[Token], folded: &str, hits: &mut Vec<Hit>) {
    if let Some(offset) = unstretched(word(&tokens[first], folded)).find_map(|plain| look_up(&plain)) {
        push(offset, first, 1, Match::Disguised, tokens, hits);
    }
}

/// The spellings that a stretched word may stand for; none for a word that is not stretched.
pub fn unstretched(text: &str) -> impl Iterator<Item = String> {
    let longest = text.as_bytes().chunk_by(|a, b| a == b).map(<[u8]>::len).max().unwrap_or(0);
    let keep: &[usize] = if longest < 3 || !text.is_ascii() { &[] } else { &[2, 1] };
    keep.iter().map(move |&keep| {
        text.as_bytes()
            .chunk_by(|a, b| a == b)
            .flat_map(|run| std::iter::repeat_n(run[0] as char, if run.len() > 2 { keep } else { run.len() }))
            .collect()
    })
}
