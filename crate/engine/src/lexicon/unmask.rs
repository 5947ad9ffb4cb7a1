//! Words in disguise: letters masked (`k*t`, `f@en`, `sh1t`) or stretched
//! (`neeeee`).

use std::sync::LazyLock;

use super::hash::Hash;
use super::unfold::LANGUAGES;
use super::{Class, ClassSet, Hit, Match, PACKED, TERMS, look_up, push, word};
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

/// The listed words that are worth a disguise.
struct Listed {
    /// By their length in characters, sorted.
    words: Vec<Vec<String>>,
    /// What longer words may begin with, by its length in characters.
    beginnings: Vec<Vec<String>>,
}

static LISTED: LazyLock<Listed> = LazyLock::new(|| {
    let mut listed = Listed { words: vec![Vec::new(); LONGEST + 1], beginnings: vec![Vec::new(); LONGEST + 1] };
    let add = |words: &mut Vec<Vec<String>>, word: String| {
        if let Some(words) = words.get_mut(word.chars().count()) {
            words.push(word);
        }
    };
    PACKED.read(
        |kind| kind.senses.iter().any(|sense| DISGUISED.contains(sense.class)),
        |kind, disguised, key, _| {
            if !*disguised || key.contains(' ') {
                return;
            }
            if let Some(beginning) = key.strip_suffix('*') {
                add(&mut listed.beginnings, beginning.to_string());
            } else if !key.contains('*') {
                let forms = LANGUAGES.into_iter().flat_map(|language| kind.forms(key, language));
                forms.for_each(|form| add(&mut listed.words, form.of(key)));
                add(&mut listed.words, key.to_string());
            }
        },
    );
    for words in &mut listed.words {
        order::sort_by(words, Ord::cmp);
        words.dedup();
    }
    listed
});

/// Nobody hides letters of a word that has more characters than this.
const LONGEST: usize = 20;

/// What is left of a compound behind its disguised beginning; less is an ending.
const SHORTEST_REST: usize = 3;

/// Looks up a masked word: of the listed words that it may stand for, the one with the likeliest letters; or else the
/// longest listed beginning that its masked part may stand for (`k*tmanager`). True when only its beginning was read.
pub fn search(first: usize, tokens: &[Token], folded: &str, hits: &mut Vec<Hit>) -> bool {
    let masked = word(&tokens[first], folded);
    if let Some(words) = LISTED.words.get(masked.chars().count()) {
        let shown = &masked[..masked.find(hides).unwrap_or(masked.len())];
        let begin = words.partition_point(|listed| listed.as_str() < shown);
        let candidates = words[begin..].iter().take_while(|listed| listed.starts_with(shown));
        let numbers = readings(masked, candidates).into_iter().filter_map(look_up);
        if push_first(numbers, first, tokens, hits) {
            return false;
        }
    }
    let rest = masked.rfind(hides).map_or(0, |at| masked[at..].chars().count() - 1);
    let whole = masked.chars().count();
    let shorter = (whole.saturating_sub(rest)..=whole.saturating_sub(SHORTEST_REST)).rev();
    for length in [whole].into_iter().chain(shorter) {
        let Some(beginnings) = LISTED.beginnings.get(length) else { continue };
        let end = masked.char_indices().nth(length).map_or(masked.len(), |(at, _)| at);
        let numbers = readings(&masked[..end], beginnings.iter())
            .into_iter()
            .filter_map(|beginning| TERMS.starred.get(Hash::of(beginning)).term());
        if push_first(numbers, first, tokens, hits) {
            return true;
        }
    }
    false
}

/// Whether a word's digits may be letters in disguise (`t3ring`): they stand between letters.
pub fn has_digits_inside(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.windows(3).any(|three| {
        matches!(three[1], b'0' | b'1' | b'3' | b'4' | b'5') && !three[0].is_ascii_digit() && !three[2].is_ascii_digit()
    })
}

/// The listed words that a masked one may stand for, likeliest first.
fn readings<'w>(masked: &str, listed: impl Iterator<Item = &'w String>) -> Vec<&'w str> {
    let mut readings: Vec<(Vec<usize>, &str)> =
        listed.filter_map(|listed| Some((reading(masked, listed)?, listed.as_str()))).collect();
    order::sort_by(&mut readings, Ord::cmp);
    readings.into_iter().map(|(_, listed)| listed).collect()
}

/// Adds the hits of the first of these terms that has a sense worth a disguise. True when there was one.
fn push_first(numbers: impl Iterator<Item = u16>, first: usize, tokens: &[Token], hits: &mut Vec<Hit>) -> bool {
    for number in numbers {
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
            return true;
        }
    }
    false
}

/// Whether a character of a word stands for another.
fn hides(c: char) -> bool {
    matches!(c, '*' | '@' | '$' | '#' | '0' | '1' | '3' | '4' | '5')
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

#[cfg(test)]
mod tests {
    use super::DISGUISED;
    use crate::document::Document;
    use crate::draft::Draft;

    fn rude(text: &str) -> usize {
        let draft = Draft::post(text);
        let document = Document::read(&draft);
        document.hits.iter().filter(|hit| DISGUISED.contains(hit.class)).count()
    }

    #[test]
    fn a_masked_word_is_read() {
        for text in ["wat een k*t dag", "f@en heller", "so f*cking tired", "t3ring op", "this b1tch again"] {
            assert!(rude(text) > 0, "{text}");
        }
    }

    #[test]
    fn the_masked_beginning_of_a_compound_is_read() {
        for text in ["die k*tmanager", "k@nkerdrukke dienst", "f*ttekjerring", "what a sh*tshow"] {
            assert!(rude(text) > 0, "{text}");
        }
    }

    #[test]
    fn what_hides_no_such_word_is_left_alone() {
        for text in
            ["H1N1 en covid19", "vitamine b12 en co2", "d4t1v9 is a code", "m*n vriend", "k*s uit Kampen", "a3tje"]
        {
            assert_eq!(rude(text), 0, "{text}");
        }
    }
}
