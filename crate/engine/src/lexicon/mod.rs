//! The lexicon: every word list, packed at build time and unfolded into one table at first use.
//!
//! One look-up for each token finds the word; where a phrase begins so, the hash is carried on
//! over the next tokens. Only words that no list knows are looked at more closely: masked,
//! stretched and compound words.

mod class;
mod compound;
mod concept;
pub mod flag;
mod grammar;
mod hash;
pub mod inflect;
mod key;
mod own;
mod phrases;
mod table;
mod unfold;
mod unmask;

use std::ops::Range;
use std::sync::LazyLock;

use crate::text::{Languages, Token, TokenKind, fold};

pub use class::Class;
pub use compound::head;
pub use concept::{Concept, Concepts};
pub use grammar::Part;
pub use key::key;
pub use own::OwnWords;
pub use phrases::{Endings, Phrases};

use hash::Hash;
use table::Entry;
use unfold::{Packed, Terms};

static PACKED: Packed = Packed {
    kinds: include_bytes!(concat!(env!("OUT_DIR"), "/kinds.bin")),
    shared: include_bytes!(concat!(env!("OUT_DIR"), "/shared.bin")),
    rest: include_str!(concat!(env!("OUT_DIR"), "/rest.txt")),
};

static TERMS: LazyLock<Terms> = LazyLock::new(|| Terms::unfold(&PACKED));

/// What words mean, the same in every language.
pub static CONCEPTS: LazyLock<Concepts> =
    LazyLock::new(|| Concepts::read(include_bytes!(concat!(env!("OUT_DIR"), "/concepts.bin"))));

/// A set of classes, a bit each. Two words, for WebAssembly shifts wider ones by a call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClassSet([u64; 2]);

impl ClassSet {
    /// No class.
    pub const EMPTY: ClassSet = ClassSet([0; 2]);

    /// A set of these classes.
    pub const fn of(classes: &[Class]) -> ClassSet {
        let mut set = ClassSet::EMPTY;
        let mut at = 0;
        while at < classes.len() {
            set.insert(classes[at]);
            at += 1;
        }
        set
    }

    /// Adds a class.
    pub const fn insert(&mut self, class: Class) {
        self.0[class as usize / 64] |= 1 << (class as u32 % 64);
    }

    /// Whether a class is in the set.
    pub fn contains(self, class: Class) -> bool {
        self.0[class as usize / 64] & 1 << (class as u32 % 64) != 0
    }

    /// How many classes the sets share.
    pub fn shared(self, other: ClassSet) -> u32 {
        (self.0[0] & other.0[0]).count_ones() + (self.0[1] & other.0[1]).count_ones()
    }

    /// Whether the sets share a class.
    pub fn meets(self, other: ClassSet) -> bool {
        self.0[0] & other.0[0] | self.0[1] & other.0[1] != 0
    }
}

/// Everything that is in any of the sets.
impl FromIterator<ClassSet> for ClassSet {
    fn from_iter<I: IntoIterator<Item = ClassSet>>(sets: I) -> ClassSet {
        sets.into_iter().fold(ClassSet::EMPTY, |all, set| ClassSet([all.0[0] | set.0[0], all.0[1] | set.0[1]]))
    }
}

/// How a hit was come by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// The term stands in the text as it is listed.
    Whole,
    /// The term is the last or first part of a longer word.
    Part,
    /// Letters were masked or stretched.
    Disguised,
}

/// A term found in the text, in one sense.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    /// Its first token.
    pub first: u32,
    /// How many tokens it covers, punctuation inside included.
    pub length: u16,
    /// The list it stands in.
    pub class: Class,
    /// The languages of that list.
    pub languages: Languages,
    /// Weight of a name, population of a place (two steps for each doubling), else 0.
    pub value: u8,
    /// Flags of [`flag`].
    pub flags: u32,
    /// How it was found.
    pub how: Match,
}

impl Hit {
    /// The tokens it covers.
    pub fn tokens(&self) -> Range<usize> {
        self.first as usize..self.first as usize + self.length as usize
    }

    /// Whether it carries a flag.
    pub fn has(&self, flag: u32) -> bool {
        self.flags & flag != 0
    }

    /// The part that a grammar word plays.
    pub fn part(&self) -> Option<Part> {
        (self.class == Class::Grammar).then(|| Part::ALL[self.value as usize])
    }

    /// The population of a place.
    pub fn population(&self) -> f64 {
        (f64::from(self.value) / 2.0).exp2()
    }
}

/// The number of the senses of one folded word.
fn look_up(word: &str) -> Option<u16> {
    TERMS.whole.get(Hash::of(word)).term()
}

/// A phrase never spans more tokens than this.
pub const LONGEST: usize = 12;

/// Finds all terms in a text, ordered by first token, longer before shorter.
pub fn search(tokens: &[Token], folded: &str) -> Vec<Hit> {
    let mut hits = Vec::with_capacity(tokens.len() * 2);
    // The table is large and far from the processor: asked for all words at once, it answers sooner.
    let look_up = |token| {
        let hash = Hash::of(word(token, folded));
        (hash, TERMS.whole.get(hash))
    };
    let words: Vec<(Hash, Entry)> = tokens.iter().map(look_up).collect();
    for (first, word) in words.into_iter().enumerate() {
        search_from(first, word, tokens, folded, &mut hits);
    }
    hits
}

fn word<'f>(token: &Token, folded: &'f str) -> &'f str {
    &folded[token.folded_range()]
}

fn search_from(
    first: usize,
    (mut hash, mut entry): (Hash, Entry),
    tokens: &[Token],
    folded: &str,
    hits: &mut Vec<Hit>,
) {
    if !starts(&tokens[first]) {
        return;
    }
    let begin = hits.len();
    let mut last = first;
    // The languages in which the word by itself is listed; `None` while it is not.
    let mut single: Option<u8> = None;
    loop {
        if let Some(number) = entry.term() {
            let before = hits.len();
            push(number, first, last + 1 - first, Match::Whole, tokens, hits);
            // A name may still be a compound; any other word is known now.
            if last == first && hits.len() > before {
                single = Some(hits[before..].iter().fold(0, |known, hit| known | hit.languages.0));
            }
        }
        match next_word(last, first, tokens) {
            Some(next) if entry.goes_on() => last = next,
            _ => break,
        }
        hash = hash.and(b' ').then(word(&tokens[last], folded));
        entry = TERMS.whole.get(hash);
    }
    let token = &tokens[first];
    match (single, token.kind) {
        (Some(known), TokenKind::Word) => {
            compound::begins_in_other_languages(first, known, tokens, folded, hits);
        }
        (None, TokenKind::Word) if token.masked || unmask::has_digits_inside(word(token, folded)) => {
            let only_begins = unmask::search(first, tokens, folded, hits);
            if only_begins {
                compound::search(first, tokens, folded, hits);
            }
        }
        (None, TokenKind::Word | TokenKind::Hashtag) => {
            unmask::stretched(first, tokens, folded, hits);
            compound::search(first, tokens, folded, hits);
        }
        _ => {}
    }
    // Longer terms first: whoever asks for a class at a token wants the longest.
    if hits.len() > begin + 1 {
        hits[begin..].sort_by_key(|hit| std::cmp::Reverse(hit.length));
    }
}

fn starts(token: &Token) -> bool {
    !matches!(token.kind, TokenKind::Link | TokenKind::Email | TokenKind::Handle)
}

/// The token at which a phrase goes on: the next word, over a hyphen, a point
/// after an abbreviation or a slash, but not over other punctuation.
fn next_word(last: usize, first: usize, tokens: &[Token]) -> Option<usize> {
    let mut next = last + 1;
    if tokens.get(next)?.kind == TokenKind::Punctuation {
        let mark = tokens.get(next)?;
        let inside = mark.joins() && tokens.get(next + 1).is_some_and(|t| !t.new_line);
        if !inside {
            return None;
        }
        next += 1;
    }
    let token = tokens.get(next)?;
    let fits = matches!(token.kind, TokenKind::Word | TokenKind::Number | TokenKind::Hashtag | TokenKind::Emoji);
    (fits && !token.new_line && next - first < LONGEST).then_some(next)
}

/// Adds a hit for each sense that the spelling allows.
fn push(number: u16, first: usize, length: usize, how: Match, tokens: &[Token], hits: &mut Vec<Hit>) {
    let token = &tokens[first];
    for sense in TERMS.senses(number) {
        let spelled = (sense.flags & flag::UPPER == 0 || token.capitals || token.kind == TokenKind::Hashtag)
            && (sense.flags & flag::CASE == 0
                || token.capital
                || token.kind == TokenKind::Hashtag && sense.class == Class::Organisation);
        if spelled {
            hits.push(Hit {
                first: first as u32,
                length: length as u16,
                class: sense.class,
                languages: Languages(sense.languages),
                value: sense.value,
                flags: sense.flags,
                how,
            });
        }
    }
}
