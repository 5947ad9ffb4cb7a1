//! Features: what the model weighs.
//!
//! A feature is a template and what fills it, hashed to one number, with the
//! tokens that made it, so that a verdict can say which words it rests on.

use super::symbol::{self, BORDER, Step, Symbol, UNKNOWN, UNKNOWN_CAPITAL};
use crate::document::{Document, TokenKind};
use crate::draft::{Draft, Kind};
use crate::lexicon::{Class, Part};
use crate::mention::Mentions;

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
    /// Three symbols in a row.
    Triple = 3,
    /// Two symbols at most four steps apart.
    Skip = 4,
    /// Two kinds of things in one sentence.
    Sentence = 5,
    /// Two kinds of things in one draft.
    Together = 6,
    /// Three kinds of things in one sentence.
    Scene = 7,
    /// One word.
    Word = 8,
    /// Two words in a row.
    Words = 9,
    /// Four letters.
    Letters = 10,
    /// A word and the symbol beside it.
    Mixed = 11,
    /// What the first and the last sentence hold.
    Edge = 12,
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
pub fn features(draft: &Draft, document: &Document, mentions: &Mentions) -> Vec<Feature> {
    let mut out = Features { all: Vec::with_capacity(document.tokens.len() * 24) };
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
    out.meta(draft, document);
    out.all
}

struct Features {
    all: Vec<Feature>,
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
            let next = steps.get(at + 1).copied().unwrap_or(border);
            if known(step.symbol) || known(before.symbol) {
                self.push(Template::Pair, &[u32::from(before.symbol), symbol], step.first, step.end);
            }
            if at + 1 == steps.len() {
                self.push(Template::Pair, &[symbol, u32::from(BORDER)], step.first, step.end);
            }
            self.push(
                Template::Triple,
                &[u32::from(before.symbol), symbol, u32::from(next.symbol)],
                step.first,
                step.end,
            );
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
            for (j, b) in list.iter().enumerate().skip(i + 1) {
                self.push(Template::Sentence, &[a.kind, b.kind], a.first, a.end);
                if a.core && b.core {
                    for c in list.iter().skip(j + 1).filter(|c| c.core) {
                        self.push(Template::Scene, &[a.kind, b.kind, c.kind], a.first, a.end);
                    }
                }
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
        let mut before = 0;
        for (at, token) in document.tokens.iter().enumerate() {
            let folded = document.folded(at);
            if token.kind == TokenKind::Punctuation || token.kind == TokenKind::Number {
                continue;
            }
            let hash = text_hash(folded.as_bytes());
            let (first, end) = (at as u32, at as u32 + 1);
            self.push(Template::Word, &[hash], first, end);
            self.push(Template::Words, &[before, hash], first, end);
            before = hash;
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

    fn meta(&mut self, draft: &Draft, document: &Document) {
        let mut fact = |number: u32, value: u32| self.push(Template::Meta, &[number, value], 0, 0);
        fact(0, 0);
        fact(1, match draft.kind {
            Kind::Post => 0,
            Kind::Reply => 1,
            Kind::Dm => 2,
        });
        fact(2, draft.site.map_or(9, |site| site as u32));
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
    core: bool,
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
            if let Some((kind, core)) = kind(step.symbol) {
                kinds.add(KindSeen { kind, core, first: step.first, end: step.end });
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

/// The kind of a symbol, and whether it makes up the core of a scene.
fn kind(symbol: Symbol) -> Option<(u32, bool)> {
    use Class::*;
    if symbol == symbol::NAME {
        return Some((1, true));
    }
    let Some(class) = symbol::class_of(symbol) else {
        return symbol::part_of(symbol).and_then(part_kind).or_else(|| symbol::mention_of(symbol).map(|m| (200 + m, true)));
    };
    let core = matches!(
        class,
        PatientRole
            | Person
            | Kin
            | CareRole
            | ManagerRole
            | Colleague
            | Condition
            | Symptom
            | Treatment
            | Medicine
            | CareEvent
            | Outcome
            | CareSetting
            | Occupation
            | Place
            | Organisation
            | Local
            | TimeRecent
            | TimePast
            | Shift
            | Unusual
            | AgeWord
            | Photo
            | Insult
            | Profanity
            | EmployerOwn
            | Partner
    );
    let kind = match class {
        Condition | Symptom | Treatment | Medicine => Condition as u32,
        Place if symbol % 4 >= 2 => 300,
        FunctionNl | FunctionNb | FunctionNn | FunctionEn | AmbiguousName | AmbiguousPlace | Grammar => return None,
        _ => class as u32,
    };
    Some((100 + kind, core))
}

fn part_kind(part: Part) -> Option<(u32, bool)> {
    Some(match part {
        Part::I => (2, true),
        Part::My => (3, true),
        Part::We | Part::Our => (4, true),
        Part::You | Part::Your => (5, true),
        Part::He | Part::His => (6, true),
        Part::She => (6, true),
        Part::They | Part::Their => (7, false),
        Part::Was | Part::Had | Part::Came | Part::Saw | Part::Said => (8, true),
        Part::If => (9, true),
        Part::Every => (10, false),
        Part::Not | Part::None => (11, false),
        Part::Can | Part::Must | Part::Will | Part::Would => (12, false),
        Part::A => (13, false),
        Part::Some => (14, false),
        Part::Again => (15, false),
        Part::Here => (16, false),
        _ => return None,
    })
}
