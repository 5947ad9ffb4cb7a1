//! Features: what the model weighs.
//!
//! A feature is a template and what fills it, hashed to one number, with the
//! tokens that made it, so that a verdict can say which words it rests on.

use super::symbol::{self, BORDER, Step, Symbol, UNKNOWN, UNKNOWN_CAPITAL};
use crate::document::{Document, Sentence};
use crate::draft::{Draft, Kind};
use crate::lexicon::{CONCEPTS, Class, Concept, Part};
use crate::mention::Mentions;
use crate::mention::name::NameForm;
use crate::text::TokenKind;

/// How a feature is made. Each template has a share of its own in the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Template {
    /// Facts about the draft as a whole: its kind, length, links.
    Meta = 0,
    /// One symbol, anywhere.
    Symbol = 1,
    /// Two symbols in a row.
    Pair = 2,
    /// Two symbols at most four steps apart.
    Skip = 3,
    /// Two kinds of things in one sentence.
    Sentence = 4,
    /// Two kinds of things in one draft.
    Together = 5,
    /// One word.
    Word = 6,
    /// Four letters.
    Letters = 7,
    /// What the first and the last sentence hold.
    Edge = 8,
    /// What a word means, in any language.
    Concept = 9,
    /// Two concepts at most two words apart.
    Concepts = 10,
}

/// A feature with the tokens that made it.
#[derive(Clone, Copy, Debug)]
pub struct Feature {
    /// Hash of the template and what fills it.
    pub key: u32,
    /// How it was made.
    pub template: Template,
    /// First token; equal to `end` for facts about the whole draft.
    pub first: u32,
    /// One past the last token.
    pub end: u32,
}

/// A readable fact about a draft, from an earlier step.
#[derive(Clone, Copy, Debug)]
pub struct Fact {
    /// Which fact.
    pub name: u32,
    /// What it says.
    pub value: u32,
}

/// Mixes numbers into one.
fn mix(template: Template, parts: &[u32]) -> u32 {
    let mut hash = 0x9e37_79b9u32 ^ (template as u32 + 1).wrapping_mul(0x85eb_ca6b);
    for &part in parts {
        hash = (hash ^ part).wrapping_mul(0xcc9e_2d51);
        hash = hash.rotate_left(15).wrapping_mul(0x1b87_3593);
    }
    hash ^= hash >> 16;
    hash = hash.wrapping_mul(0x7feb_352d);
    hash ^ hash >> 15
}

fn text_hash(text: &[u8]) -> u32 {
    text.iter().fold(0x811c_9dc5, |hash: u32, &byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// All features of a draft.
pub fn features(draft: &Draft, document: &Document, mentions: &Mentions, facts: &[Fact]) -> Vec<Feature> {
    let mut out = Features { all: Vec::with_capacity(document.tokens.len() * 32) };
    let mut steps: Vec<Step> = Vec::new();
    let mut kinds_of_draft = Kinds::default();
    let count = document.sentences.len();
    for sentence in 0..count {
        steps.clear();
        symbol::steps(document, mentions, sentence, &mut steps);
        out.sequence(&steps);
        let kinds = Kinds::of(&steps);
        out.sentence(&kinds);
        if sentence == 0 {
            out.edge(0, &kinds);
        }
        if sentence + 1 == count && count > 1 {
            out.edge(1, &kinds);
        }
        kinds_of_draft.join(&kinds);
    }
    out.together(&kinds_of_draft);
    out.words(document);
    for sentence in &document.sentences {
        out.concepts(document, sentence);
    }
    out.counts(document);
    out.meta(draft, document);
    for fact in facts {
        out.push(Template::Meta, &[fact.name, fact.value], 0, 0);
    }
    out.all
}

struct Features {
    all: Vec<Feature>,
}

impl Template {
    /// How much a feature of this template weighs before anything is learned.
    pub fn scale(self) -> f32 {
        match self {
            Template::Meta | Template::Symbol => 1.0,
            Template::Pair => 0.7,
            Template::Concept => 0.6,
            Template::Skip
            | Template::Sentence
            | Template::Together
            | Template::Word
            | Template::Edge
            | Template::Concepts => 0.5,
            Template::Letters => 0.3,
        }
    }
}

impl Features {
    fn push(&mut self, template: Template, parts: &[u32], first: u32, end: u32) {
        self.all.push(Feature { key: mix(template, parts), template, first, end });
    }

    /// n-grams and skip-grams over symbols.
    fn sequence(&mut self, steps: &[Step]) {
        let border = Step { symbol: BORDER, first: 0, end: 0 };
        let known = |symbol: Symbol| symbol != UNKNOWN && symbol != UNKNOWN_CAPITAL;
        for (at, step) in steps.iter().enumerate() {
            let symbol = u32::from(step.symbol);
            if known(step.symbol) {
                self.push(Template::Symbol, &[symbol], step.first, step.end);
            }
            let before = at.checked_sub(1).map_or(border, |i| steps[i]);
            if known(step.symbol) || known(before.symbol) {
                self.push(Template::Pair, &[u32::from(before.symbol), symbol], step.first, step.end);
            }
            if at + 1 == steps.len() {
                self.push(Template::Pair, &[symbol, u32::from(BORDER)], step.first, step.end);
            }
            if known(step.symbol) {
                for later in steps.iter().skip(at + 2).take(3).filter(|later| known(later.symbol)) {
                    self.push(Template::Skip, &[symbol, u32::from(later.symbol)], step.first, step.end);
                }
            }
        }
    }

    fn sentence(&mut self, kinds: &Kinds) {
        let list = &kinds.list;
        for (i, a) in list.iter().enumerate() {
            for b in list.iter().skip(i + 1) {
                self.push(Template::Sentence, &[a.kind, b.kind], a.first, a.end);
            }
        }
    }

    fn together(&mut self, kinds: &Kinds) {
        for (i, a) in kinds.list.iter().enumerate() {
            for b in kinds.list.iter().skip(i + 1) {
                self.push(Template::Together, &[a.kind, b.kind], a.first, a.end);
            }
        }
    }

    fn edge(&mut self, which: u32, kinds: &Kinds) {
        for kind in &kinds.list {
            self.push(Template::Edge, &[which, kind.kind], kind.first, kind.end);
        }
    }

    fn words(&mut self, document: &Document) {
        for (at, token) in document.tokens.iter().enumerate() {
            let folded = document.folded(at);
            if token.kind == TokenKind::Punctuation || token.kind == TokenKind::Number {
                continue;
            }
            let hash = text_hash(folded.as_bytes());
            let (first, end) = (at as u32, at as u32 + 1);
            self.push(Template::Word, &[hash], first, end);
            if token.kind == TokenKind::Word {
                let bytes = folded.as_bytes();
                if bytes.len() > 4 {
                    for gram in bytes.windows(4) {
                        self.push(Template::Letters, &[text_hash(gram)], first, end);
                    }
                    self.push(Template::Letters, &[1, text_hash(&bytes[..4])], first, end);
                    self.push(Template::Letters, &[2, text_hash(&bytes[bytes.len() - 3..])], first, end);
                }
            }
        }
    }

    /// What the words of a sentence mean, alone and in pairs.
    fn concepts(&mut self, document: &Document, sentence: &Sentence) {
        // The concepts of the last two words.
        let mut before: [Option<(u32, Concept)>; 2] = [None; 2];
        for at in sentence.tokens.clone() {
            if document.tokens[at].kind != TokenKind::Word {
                continue;
            }
            let word = at as u32;
            let mut last = None;
            for concept in CONCEPTS.of(sentence.languages.0, document.folded(at)) {
                self.push(Template::Concept, &[concept.into()], word, word + 1);
                if last.is_none() {
                    for (first, earlier) in before.into_iter().flatten() {
                        self.push(Template::Concepts, &[earlier.into(), concept.into()], first, word + 1);
                    }
                }
                last = Some((word, concept));
            }
            before = [before[1], last];
        }
    }

    /// Classes that come more than once: three words of contempt weigh more than one.
    fn counts(&mut self, document: &Document) {
        let mut counts = [0u8; Class::ALL.len()];
        for hit in &document.hits {
            let count = &mut counts[hit.class as usize];
            *count = count.saturating_add(1);
        }
        for (class, &count) in counts.iter().enumerate() {
            for (least, step) in [(2, 1), (3, 2), (5, 3)] {
                if count >= least {
                    self.push(Template::Meta, &[40, class as u32, step], 0, 0);
                }
            }
        }
    }

    fn meta(&mut self, draft: &Draft, document: &Document) {
        let mut fact = |number: u32, value: u32| self.push(Template::Meta, &[number, value], 0, 0);
        fact(0, 0);
        fact(
            1,
            match draft.kind {
                Kind::Post => 0,
                Kind::Reply => 1,
                Kind::Dm => 2,
            },
        );
        fact(3, (document.tokens.len() as f32).log2() as u32);
        fact(4, document.sentences.len().min(8) as u32);
        let count = |kind| document.tokens.iter().filter(|token| token.kind == kind).count();
        fact(5, count(TokenKind::Hashtag).min(4) as u32);
        fact(6, count(TokenKind::Emoji).min(3) as u32);
        fact(7, count(TokenKind::Number).min(4) as u32);
        fact(8, count(TokenKind::Link).min(1) as u32);
        fact(9, count(TokenKind::Handle).min(2) as u32);
        fact(10, document.tokens.iter().filter(|token| token.capitals).count().min(4) as u32);
        fact(11, u32::from(document.text.starts_with(char::is_lowercase)));
        fact(12, u32::from(draft.media.is_some()));
    }
}

/// A kind of thing: coarser than a symbol, so that few posts teach much.
#[derive(Clone, Copy, Debug)]
struct KindSeen {
    kind: u32,
    first: u32,
    end: u32,
}

/// The kinds of things that a sentence or a draft holds, each once, sorted.
#[derive(Default)]
struct Kinds {
    list: Vec<KindSeen>,
}

impl Kinds {
    fn of(steps: &[Step]) -> Kinds {
        let mut kinds = Kinds::default();
        for step in steps {
            if let Some(kind) = kind(step.symbol) {
                kinds.add(KindSeen { kind, first: step.first, end: step.end });
            }
        }
        kinds
    }

    fn add(&mut self, seen: KindSeen) {
        if let Err(at) = self.list.binary_search_by_key(&seen.kind, |k| k.kind) {
            self.list.insert(at, seen);
        }
    }

    fn join(&mut self, other: &Kinds) {
        for seen in &other.list {
            self.add(*seen);
        }
    }
}

/// The kind of a symbol.
fn kind(symbol: Symbol) -> Option<u32> {
    use Class::*;
    if symbol > symbol::NAME {
        // Professionals and public figures are another kind of person than the rest.
        return Some(if symbol >= symbol::NAME + NameForm::Professional as Symbol { 17 } else { 1 });
    }
    let Some(class) = symbol::class_of(symbol) else {
        return symbol::part_of(symbol).and_then(part_kind).or_else(|| symbol::mention_of(symbol).map(|m| 400 + m));
    };
    Some(match class {
        Condition | Symptom | Treatment | Medicine => 100 + Condition as u32,
        Place if symbol::is_large_place(symbol) => 300,
        FunctionNl | FunctionNb | FunctionNn | FunctionEn | AmbiguousName | AmbiguousPlace | Grammar => return None,
        _ => 100 + class as u32,
    })
}

fn part_kind(part: Part) -> Option<u32> {
    Some(match part {
        Part::I => 2,
        Part::My => 3,
        Part::We | Part::Our => 4,
        Part::You | Part::Your => 5,
        Part::He | Part::His | Part::She => 6,
        Part::They | Part::Their => 7,
        Part::Was | Part::Had | Part::Came | Part::Saw | Part::Said => 8,
        Part::If => 9,
        Part::Every => 10,
        Part::Not | Part::None => 11,
        Part::Can | Part::Must | Part::Will | Part::Would => 12,
        Part::A => 13,
        Part::Some => 14,
        Part::Again => 15,
        Part::Here => 16,
        _ => return None,
    })
}
