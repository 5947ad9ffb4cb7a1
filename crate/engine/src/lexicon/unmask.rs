//! Words in disguise: letters masked (`k*t`, `f@en`, `sh1t`) or stretched
//! (`neeeee`).

use std::sync::LazyLock;

use super::unfold::LANGUAGES;
use super::{Class, ClassSet, Hit, Match, PACKED, look_up, push, word};
use crate::text::{Token, order};

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

/// The words that are worth a disguise, by their length in characters, sorted.
static WORDS: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
    let mut words = vec![Vec::new(); LONGEST + 1];
    let mut add = |key: String| {
        if let Some(words) = words.get_mut(key.chars().count()) {
            words.push(key);
        }
    };
    PACKED.read(
        |kind| kind.senses.iter().any(|sense| DISGUISED.contains(sense.class)),
        |kind, disguised, key, _| {
            if *disguised && !key.contains([' ', '*']) {
                let forms = LANGUAGES.into_iter().flat_map(|language| kind.forms(key, language));
                forms.for_each(|form| add(form.of(key)));
                add(key.to_string());
            }
        },
    );
    for words in &mut words {
        order::sort_by(words, Ord::cmp);
        words.dedup();
    }
    words
});

/// Nobody hides letters of a word that has more characters than this.
const LONGEST: usize = 20;

/// Looks up a masked word: of the listed words that it may stand for, the one with the likeliest letters.
pub fn search(first: usize, tokens: &[Token], folded: &str, hits: &mut Vec<Hit>) {
    let masked = word(&tokens[first], folded);
    let Some(words) = WORDS.get(masked.chars().count()) else { return };
    let shown = &masked[..masked.find(hides).unwrap_or(masked.len())];
    let begin = words.partition_point(|listed| listed.as_str() < shown);
    let mut readings: Vec<(Vec<usize>, &str)> = words[begin..]
        .iter()
        .take_while(|listed| listed.starts_with(shown))
        .filter_map(|listed| Some((reading(masked, listed)?, listed.as_str())))
        .collect();
    order::sort_by(&mut readings, Ord::cmp);
    for number in readings.iter().filter_map(|(_, listed)| look_up(listed)) {
        let before = hits.len();
        push(number, first, 1, Match::Disguised, tokens, hits);
        let mut at = before;
        while at < hits.len() {
            if DISGUISED.contains(hits[at].class) {
                at += 1
            } else {
                hits.remove(at);
            }
        }
        if hits.len() > before {
            return;
        }
    }
}

/// Whether a character of a word stands for another.
fn hides(c: char) -> bool {
    matches!(c, '*' | '@' | '$' | '#')
}

/// How likely each hidden letter is, where a masked word may stand for a listed one of as many characters.
fn reading(masked: &str, listed: &str) -> Option<Vec<usize>> {
    let mut places = Vec::new();
    for (shown, meant) in masked.chars().zip(listed.chars()) {
        if hides(shown) {
            places.push(letters(shown).iter().position(|&letter| char::from(letter) == meant)?);
        } else if shown != meant {
            return None;
        }
    }
    Some(places)
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
    if let Some(number) = unstretched(word(&tokens[first], folded)).find_map(|plain| look_up(&plain)) {
        push(number, first, 1, Match::Disguised, tokens, hits);
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
