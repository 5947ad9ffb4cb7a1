//! The document: a draft taken apart into sentences and tokens, each sentence
//! with its language and each token with what the lexicon knows of it.
//!
//! Offsets are bytes here; [`Offsets`] turns them into UTF-16 code units at the
//! border.

mod language;
mod nynorsk;

use std::ops::Range;

use crate::draft::{Draft, Language};
use crate::lexicon::{self, Class, ClassSet, Hit, OwnWords, Phrases};
use crate::text::{self, Languages, Token};

/// A sentence: a range of tokens in one language.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Its tokens, as indexes into [`Document::tokens`].
    pub tokens: Range<usize>,
    /// The languages its words may be read in.
    pub languages: Languages,
    /// The classes of all hits that cover any of its tokens.
    pub classes: ClassSet,
}

/// What is known before a text is read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known<'k> {
    /// Names that are found like those of the word lists.
    pub words: Option<&'k OwnWords>,
    /// The language of the text, where the caller knows it.
    pub told: Option<Language>,
    /// The language of a text that is too short to tell its own.
    pub usual: Option<Language>,
    /// More of the draft stands behind the text.
    pub goes_on: bool,
}

/// A draft or a passage of one, read.
#[derive(Debug)]
pub struct Document<'d> {
    /// The text itself.
    pub text: &'d str,
    /// Everything in the text but white space.
    pub tokens: Vec<Token>,
    /// The sentences, in order; together they hold all tokens.
    pub sentences: Vec<Sentence>,
    /// What the lexicon found, by first token, longer before shorter.
    pub hits: Vec<Hit>,
    /// For each token the classes of all hits that cover it.
    pub classes: Vec<ClassSet>,
    /// The language most of it is written in.
    pub language: Language,
    /// More of the draft stands behind it.
    pub goes_on: bool,
    folded: String,
    first_hit: Vec<u32>,
}

impl<'d> Document<'d> {
    /// Reads a draft.
    pub fn read(draft: &'d Draft) -> Document<'d> {
        Document::read_with(&draft.text, Known { told: draft.lang, ..Known::default() })
    }

    /// Reads a text with what is known beforehand.
    pub fn read_with(text: &'d str, known: Known) -> Document<'d> {
        let mut folded = String::with_capacity(text.len() + 16);
        let tokens = text::tokens(text, &mut folded);
        let ranges = text::sentences(text, &tokens);
        let mut hits = lexicon::search(&tokens, &folded);
        if let Some(words) = known.words {
            words.search(&tokens, &folded, &mut hits);
        }
        let (language, per_sentence) = language::recognise(&ranges, &tokens, &hits, known.told, known.usual);
        let open = known.told.is_none() && language == Language::Nb;
        let language = if open && nynorsk::is_spelled(&tokens, &folded, &hits) { Language::Nn } else { language };
        let mut sentences: Vec<Sentence> = ranges
            .into_iter()
            .zip(per_sentence)
            .map(|(tokens, languages)| Sentence { tokens, languages, classes: ClassSet::EMPTY })
            .collect();
        keep_readable(&mut hits, &sentences);
        let mut classes = vec![ClassSet::EMPTY; tokens.len()];
        let mut first_hit = vec![u32::MAX; tokens.len()];
        for (index, hit) in hits.iter().enumerate() {
            let first = &mut first_hit[hit.first as usize];
            *first = (*first).min(index as u32);
            for set in &mut classes[hit.tokens()] {
                set.insert(hit.class);
            }
        }
        for sentence in &mut sentences {
            sentence.classes = classes[sentence.tokens.clone()].iter().copied().collect();
        }
        let goes_on = known.goes_on;
        Document { text, tokens, sentences, hits, classes, language, goes_on, folded, first_hit }
    }

    /// A token's text as it was typed.
    pub fn raw(&self, token: usize) -> &'d str {
        let token = &self.tokens[token];
        &self.text[token.start..token.end]
    }

    /// The same, and an empty text behind the last token.
    pub fn raw_or_empty(&self, token: usize) -> &'d str {
        self.tokens.get(token).map_or("", |token| &self.text[token.start..token.end])
    }

    /// A token's folded text: lower case, without accents.
    pub fn folded(&self, token: usize) -> &str {
        self.tokens.get(token).map_or("", |token| &self.folded[token.folded_range()])
    }

    /// The bytes from the first to the last of these tokens.
    pub fn bytes(&self, tokens: Range<usize>) -> Range<usize> {
        if tokens.is_empty() {
            return 0..0;
        }
        self.tokens[tokens.start].start..self.tokens[tokens.end - 1].end
    }

    /// The hits that begin at a token.
    pub fn hits_at(&self, token: usize) -> &[Hit] {
        let first = self.first_hit.get(token).copied().unwrap_or(u32::MAX);
        if first == u32::MAX {
            return &[];
        }
        let rest = &self.hits[first as usize..];
        let count = rest.iter().take_while(|hit| hit.first as usize == token).count();
        &rest[..count]
    }

    /// The hits that begin in a range of tokens.
    pub fn hits_in(&self, tokens: Range<usize>) -> &[Hit] {
        let first = self.hits.partition_point(|hit| (hit.first as usize) < tokens.start);
        let end = self.hits.partition_point(|hit| (hit.first as usize) < tokens.end);
        &self.hits[first..end.max(first)]
    }

    /// The classes of all hits.
    pub fn all_classes(&self) -> ClassSet {
        self.classes.iter().copied().collect()
    }

    /// The longest hit of a class that begins at a token.
    pub fn hit(&self, token: usize, class: Class) -> Option<&Hit> {
        // Most tokens are in no hit of the class at all.
        if !self.is(token, class) {
            return None;
        }
        self.hits_at(token).iter().find(|hit| hit.class == class)
    }

    /// Whether a token stands in a hit of this class.
    pub fn is(&self, token: usize, class: Class) -> bool {
        self.classes.get(token).is_some_and(|set| set.contains(class))
    }

    /// Finds phrases: their numbers and the tokens they cover.
    pub fn find(&self, phrases: &Phrases, found: impl FnMut(u32, Range<usize>)) {
        phrases.find(&self.tokens, &self.folded, found);
    }

    /// The sentence in which a token stands.
    pub fn sentence_of(&self, token: usize) -> usize {
        self.sentences
            .partition_point(|sentence| sentence.tokens.end <= token)
            .min(self.sentences.len().saturating_sub(1))
    }
}

/// Drops hits of languages in which their sentence cannot be read.
fn keep_readable(hits: &mut Vec<Hit>, sentences: &[Sentence]) {
    let mut sentence = 0;
    hits.retain(|hit| {
        while sentence + 1 < sentences.len() && sentences[sentence].tokens.end <= hit.first as usize {
            sentence += 1;
        }
        sentences.get(sentence).is_none_or(|s| s.languages.read(hit.languages))
    });
}
