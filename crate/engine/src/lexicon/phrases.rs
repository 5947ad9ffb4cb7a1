//! Words and phrases that are known only at run time: an employer's own.
//!
//! They are found as the compiled lists are: folded, over hyphens, in hashtags,
//! masked and stretched.

use std::collections::HashMap;
use std::ops::Range;

use super::key::key;
use super::{inflect, next_word, unmask, word};
use crate::text::{Languages, Token, TokenKind, order};

/// A short word in capitals is found in capitals only, as in the lists.
const SHORT: usize = 4;

/// Which endings a phrase takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endings {
    /// The regular inflection of nouns in these languages.
    Noun(Languages),
    /// The genitive of a name, and its words glued together in a hashtag.
    Name,
}

/// Where a phrase goes on behind its first word.
#[derive(Debug)]
struct Phrase {
    rest: Vec<Box<str>>,
    number: u32,
    capitals: bool,
}

/// A set of phrases, each with the number it was added under.
#[derive(Debug, Default)]
pub struct Phrases {
    by_first: HashMap<Box<str>, Vec<Phrase>>,
    /// `word*` and `*word`, without their stars.
    beginnings: Starred,
    ends: Starred,
}

/// Parts of words, and the lengths in bytes that occur among them.
#[derive(Debug, Default)]
struct Starred {
    parts: HashMap<Box<str>, Vec<u32>>,
    lengths: Vec<usize>,
}

impl Starred {
    fn add(&mut self, part: &str, number: u32) {
        self.parts.entry(part.into()).or_default().push(number);
        if let Err(at) = self.lengths.binary_search(&part.len()) {
            self.lengths.insert(at, part.len());
        }
    }

    fn look_up<'p>(&self, part: impl Fn(usize) -> Option<&'p str>, mut found: impl FnMut(u32)) {
        for part in self.lengths.iter().filter_map(|&length| part(length)) {
            self.parts.get(part).into_iter().flatten().for_each(|&number| found(number));
        }
    }
}

/// Adds a term to those found in a text: its number and its tokens.
type Found<'f> = &'f mut dyn FnMut(u32, Range<usize>);

impl Phrases {
    /// Whether nothing was added.
    pub fn is_empty(&self) -> bool {
        self.by_first.is_empty() && self.beginnings.parts.is_empty() && self.ends.parts.is_empty()
    }

    /// Adds a word or phrase. False when it holds no letter, digit or sign that could be found.
    pub fn add(&mut self, term: &str, number: u32, endings: Endings) -> bool {
        let folded = key(term.trim());
        if let Some(part) = folded.strip_suffix('*').filter(|part| single(part)) {
            self.beginnings.add(part, number);
            return true;
        }
        if let Some(part) = folded.strip_prefix('*').filter(|part| single(part)) {
            self.ends.add(part, number);
            return true;
        }
        if folded.is_empty() {
            return false;
        }
        let capitals = in_capitals(term);
        let mut forms = if capitals { Vec::new() } else { endings.forms(&folded) };
        forms.push(folded);
        order::sort_by(&mut forms, Ord::cmp);
        forms.dedup();
        for form in forms {
            self.insert(&form, number, capitals);
        }
        true
    }

    fn insert(&mut self, form: &str, number: u32, capitals: bool) {
        let mut words = form.split(' ');
        let first = words.next().unwrap_or_default();
        let phrase = Phrase { rest: words.map(Into::into).collect(), number, capitals };
        self.by_first.entry(first.into()).or_default().push(phrase);
    }

    /// Finds every phrase in a text.
    pub fn find(&self, tokens: &[Token], folded: &str, mut found: impl FnMut(u32, Range<usize>)) {
        if self.is_empty() {
            return;
        }
        for first in 0..tokens.len() {
            self.find_from(first, tokens, folded, &mut found);
        }
    }

    fn find_from(&self, first: usize, tokens: &[Token], folded: &str, found: Found) {
        let token = &tokens[first];
        if matches!(token.kind, TokenKind::Link | TokenKind::Email) {
            return;
        }
        let text = word(token, folded);
        if token.masked {
            self.masked(first, text, found);
            return;
        }
        let known = self.listed(text, first, tokens, folded, found);
        let text = match text.strip_prefix('#') {
            Some(tag) => {
                self.listed(tag, first, tokens, folded, found);
                tag
            }
            None => text,
        };
        if !known && matches!(token.kind, TokenKind::Word | TokenKind::Hashtag) {
            for plain in unmask::unstretched(text) {
                self.listed(&plain, first, tokens, folded, found);
            }
        }
        let one = first..first + 1;
        self.beginnings.look_up(|length| text.get(..length), |number| found(number, one.clone()));
        self.ends.look_up(|length| text.get(text.len().checked_sub(length)?..), |number| found(number, one.clone()));
    }

    /// Finds the phrases that begin with this word.
    fn listed(&self, text: &str, first: usize, tokens: &[Token], folded: &str, found: Found) -> bool {
        let Some(phrases) = self.by_first.get(text) else { return false };
        for phrase in phrases {
            if phrase.capitals && !tokens[first].capitals && tokens[first].kind != TokenKind::Hashtag {
                continue;
            }
            let mut last = first;
            let whole = phrase.rest.iter().all(|wanted| match next_word(last, first, tokens) {
                Some(next) if word(&tokens[next], folded) == &**wanted => {
                    last = next;
                    true
                }
                _ => false,
            });
            if whole {
                found(phrase.number, first..last + 1);
            }
        }
        true
    }

    /// Masked words are rare: all single words of their length are tried.
    fn masked(&self, first: usize, text: &str, found: Found) {
        for (listed, phrases) in &self.by_first {
            if unmask::may_be(text, listed) {
                for phrase in phrases.iter().filter(|phrase| phrase.rest.is_empty()) {
                    found(phrase.number, first..first + 1);
                }
            }
        }
    }
}

impl Endings {
    fn forms(self, key: &str) -> Vec<String> {
        match self {
            Endings::Noun(_) if !inflect::takes_endings(key) => Vec::new(),
            Endings::Noun(languages) => [Languages::DUTCH, Languages::NORWEGIAN, Languages::ENGLISH]
                .into_iter()
                .filter(|language| languages.read(*language))
                .flat_map(|language| inflect::forms(key, language.0).into_iter().map(|form| form.of(key)))
                .collect(),
            Endings::Name if key.starts_with(['#', '@']) => Vec::new(),
            Endings::Name => vec![format!("{key}s"), format!("#{}", key.replace(' ', ""))],
        }
    }
}

fn single(part: &str) -> bool {
    !part.is_empty() && !part.contains([' ', '*'])
}

fn in_capitals(term: &str) -> bool {
    let letters: Vec<char> = term.chars().filter(|c| c.is_alphabetic()).collect();
    !term.trim().contains(' ') && (2..=SHORT).contains(&letters.len()) && letters.iter().all(|c| c.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::draft::Draft;

    fn found(term: &str, endings: Endings, text: &str) -> Vec<String> {
        let mut phrases = Phrases::default();
        assert!(phrases.add(term, 0, endings));
        let draft = Draft::post(text);
        let document = Document::read(&draft);
        let mut words = Vec::new();
        document.find(&phrases, |_, tokens| words.push(text[document.bytes(tokens)].to_string()));
        words
    }

    const NOUN: Endings = Endings::Noun(Languages::ANY);

    #[test]
    fn finds_words_in_their_inflections() {
        assert_eq!(
            found("reorganisatie", NOUN, "Twee reorganisaties, de reorganisatie"),
            ["reorganisaties", "reorganisatie"]
        );
        assert_eq!(found("avdeling", NOUN, "Avdelingen og avdelinger"), ["Avdelingen", "avdelinger"]);
        assert_eq!(found("budget talk", NOUN, "The budget talks fail"), ["budget talks"]);
        assert_eq!(found("crisis-team", NOUN, "het crisis team en het Crisis-Team"), ["crisis team", "Crisis-Team"]);
    }

    #[test]
    fn finds_hashtags_disguises_and_parts() {
        assert_eq!(
            found("crisis", NOUN, "#Crisis crísis crisiiiis cr*sis"),
            ["#Crisis", "crísis", "crisiiiis", "cr*sis"]
        );
        assert_eq!(found("reorganisatie*", NOUN, "Dat reorganisatieplan"), ["reorganisatieplan"]);
        assert_eq!(found("*plan", NOUN, "Dat reorganisatieplan"), ["reorganisatieplan"]);
    }

    #[test]
    fn finds_names_with_genitive_hashtag_and_account() {
        assert_eq!(found("De Linde", Endings::Name, "De Lindes tuin, #delinde"), ["De Lindes", "#delinde"]);
        assert_eq!(found("@delinde", Endings::Name, "Dank @DeLinde!"), ["@DeLinde"]);
        assert!(found("De Linde", Endings::Name, "de lindeboom").is_empty());
    }

    #[test]
    fn short_capitals_ask_for_capitals() {
        assert_eq!(found("OK", NOUN, "Dat is ok op de OK"), ["OK"]);
    }

    #[test]
    fn what_cannot_be_found_is_refused() {
        for term in ["", "  ", "-", "’"] {
            assert!(!Phrases::default().add(term, 0, NOUN), "{term:?}");
        }
    }
}
