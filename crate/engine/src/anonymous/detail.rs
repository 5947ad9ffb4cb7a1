//! Details by which a person can be recognised, and how to say less of each.
//!
//! A place becomes "in the region", a baker "somebody", a disease "health
//! problems"; a moment goes, and so does what else hangs on a preposition ("with
//! his tractor"). Only what stays grammatical is touched: what else alarms is
//! left out with its clause.

use std::ops::Range;

use super::edit::Edit;
use crate::document::Document;
use crate::draft::Language;
use crate::lexicon::{Class, ClassSet, Hit, Match, Part, flag};
use crate::mention::{MentionKind, Mentions};
use crate::messages;
use crate::text::{Languages, TokenKind};

/// A detail that can be told with less.
#[derive(Clone, Debug)]
pub struct Detail {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// It tells what somebody has, and not who that is.
    pub clinical: bool,
    /// What to write instead.
    pub edit: Edit,
}

/// Where somebody is known.
const AMONG: ClassSet = ClassSet::of(&[Class::Organisation, Class::EmployerOwn, Class::Local, Class::LifeEvent]);

/// What tells of somebody.
const ABOUT: ClassSet = ClassSet::of(&[
    Class::Local,
    Class::LifeEvent,
    Class::Trait,
    Class::Group,
    Class::AgeWord,
    Class::Condition,
    Class::Symptom,
    Class::Treatment,
]);

/// Words that may stand between an article and its noun.
const MOST_BETWEEN: usize = 2;

/// Words that may stand between what somebody is and the comma behind it.
const LONGEST_APPOSITION: usize = 8;

/// The details of a text, in its order.
pub fn details(document: &Document, mentions: &Mentions, language: Language) -> Vec<Detail> {
    let reader = Reader { document, language };
    let mut places = mentions.of(MentionKind::Place).map(|place| place.tokens.clone());
    let first = places.next().and_then(|place| reader.place(place, true));
    let others = places.filter_map(|place| reader.place(place, false));
    let hits = document.hits.iter().filter(|hit| hit.how == Match::Whole).filter_map(|hit| reader.hit(hit));
    first.into_iter().chain(others).chain(hits).collect()
}

struct Reader<'d> {
    document: &'d Document<'d>,
    language: Language,
}

impl Reader<'_> {
    fn hit(&self, hit: &Hit) -> Option<Detail> {
        let tokens = hit.tokens();
        let document = self.document;
        let elsewhere = |at| document.is(at, Class::Harmless) || document.is(at, Class::Place);
        if tokens.clone().any(elsewhere) || self.glued(&tokens) {
            return None;
        }
        match hit.class {
            Class::TimeRecent => self.moment(tokens),
            Class::Occupation => self.occupation(hit),
            Class::Condition | Class::Symptom | Class::Treatment => {
                let illness = (hit.class == Class::Condition).then(|| self.illness(&tokens)).flatten();
                let detail = illness.or_else(|| self.told(&tokens, hit.class))?;
                Some(Detail { clinical: true, ..detail })
            }
            class => self.told(&tokens, class),
        }
    }

    /// `in Drachten` becomes "in the region", `from Drachten` "from the region". Once is enough.
    fn place(&self, tokens: Range<usize>, first: bool) -> Option<Detail> {
        if self.document.tokens[tokens.start].kind == TokenKind::Hashtag {
            return Some(self.instead(tokens, ""));
        }
        // `Ask gård` is more than Ask.
        if self.glued(&tokens) || self.document.is(tokens.end, Class::Local) || self.compounded(tokens.end) {
            return None;
        }
        let kind = |kind| if first { kind } else { "" };
        Some(match self.before(tokens.start) {
            Some(Part::In | Part::From) => {
                // The wording for "from" begins with its language's word for it.
                let from = messages::text(self.language, "replacement", "place-from");
                let is_from = from.split(' ').next() == Some(self.document.folded(tokens.start - 1));
                self.instead(tokens.start - 1..tokens.end, kind(if is_from { "place-from" } else { "place" }))
            }
            _ if self.alone(&tokens) => self.instead(tokens, ""),
            _ => return None,
        })
    }

    /// Between marks, or at the start or end of a line: nothing in the sentence hangs on it.
    fn alone(&self, tokens: &Range<usize>) -> bool {
        let words = |at: usize| matches!(self.document.tokens[at].kind, TokenKind::Word | TokenKind::Number);
        let before = tokens.start.checked_sub(1).filter(|_| !self.document.tokens[tokens.start].new_line);
        let after = Some(tokens.end).filter(|&at| self.document.tokens.get(at).is_some_and(|next| !next.new_line));
        !before.is_some_and(words) && !after.is_some_and(words)
    }

    /// At the start of a sentence something has to stand before the verb.
    fn moment(&self, mut tokens: Range<usize>) -> Option<Detail> {
        // `i dag etter`: what the moment is told of stays.
        if tokens.len() > 1 && self.part_of(tokens.end - 1).is_some_and(is_preposition) {
            tokens.end -= 1;
        }
        let sentence = &self.document.sentences[self.document.sentence_of(tokens.start)];
        match self.before(tokens.start) {
            None if tokens.start == sentence.tokens.start => {
                self.part_of(tokens.end).is_none_or(|next| !is_preposition(next)).then(|| self.instead(tokens, "date"))
            }
            Some(Part::In) => Some(self.instead(tokens.start - 1..tokens.end, "")),
            Some(Part::From | Part::For) => None,
            _ => Some(self.instead(tokens, "")),
        }
    }

    /// `de bakker`, `a trumpet player`, `ordføreren`.
    fn occupation(&self, hit: &Hit) -> Option<Detail> {
        let tokens = hit.tokens();
        // `læreren din` is somebody else's, and `bakeren og` is not.
        if hit.has(flag::PLURAL) || self.part_of(tokens.end).is_some_and(owns) {
            return None;
        }
        let norwegian =
            hit.languages.read(Languages::NORWEGIAN) && Languages::of(self.language) == Languages::NORWEGIAN;
        let definite = norwegian && hit.has(flag::INFLECTED);
        let article = self.article(tokens.start).filter(|at| matches!(self.part_of(*at), Some(Part::A | Part::The)));
        let start = article.or(definite.then_some(tokens.start))?;
        if matches!(self.before(start), Some(Part::Be | Part::Was)) {
            return None;
        }
        // `Jan, de bakker van Os,` says of Jan what he is: that can go.
        let apposition = start.checked_sub(1).filter(|&at| self.document.raw(at) == ",");
        Some(match apposition {
            Some(comma) => self.instead(comma..self.closed(tokens.end).unwrap_or(tokens.end), ""),
            None => self.instead(start..tokens.end, "somebody"),
        })
    }

    /// Behind the comma that ends what began before a token, where it comes soon.
    fn closed(&self, token: usize) -> Option<usize> {
        let sentence = &self.document.sentences[self.document.sentence_of(token)].tokens;
        let near = token..sentence.end.min(token + LONGEST_APPOSITION);
        near.into_iter().find(|&at| self.document.raw(at) == ",").map(|comma| comma + 1)
    }

    /// `met een hartinfarct`, `hadde hjertestans`, `his stroke`: where a noun stands.
    fn illness(&self, tokens: &Range<usize>) -> Option<Detail> {
        // `har brote handa`: a word that is no small one makes it a verb, or half of a longer noun.
        let next = self.document.tokens.get(tokens.end).is_some_and(|next| next.kind == TokenKind::Word);
        let follows = self.part_of(tokens.end);
        if next && follows.is_none() || follows.is_some_and(owns) {
            return None;
        }
        let article = self.article(tokens.start).filter(|at| matches!(self.part_of(*at), Some(Part::A | Part::The)));
        let noun = matches!(
            self.before(tokens.start),
            Some(Part::With | Part::For | Part::From | Part::Have | Part::Had | Part::His | Part::Their)
        );
        let start = article.or(noun.then_some(tokens.start))?;
        Some(self.instead(start..tokens.end, "illness"))
    }

    /// What hangs on a preposition goes with it.
    fn told(&self, tokens: &Range<usize>, class: Class) -> Option<Detail> {
        let start = self.article(tokens.start).unwrap_or(tokens.start);
        let preposition = self.before(start).filter(|part| is_preposition(*part))?;
        let hangs = AMONG.contains(class) || preposition != Part::In && ABOUT.contains(class);
        // `Fysio` in `bij Fysio Oudewater` is half a name; `med traktoren sin` goes as a whole.
        let next = self.document.tokens.get(tokens.end);
        let goes_on = next.is_some_and(|next| next.kind == TokenKind::Word && next.capital && !next.new_line);
        let end = tokens.end + usize::from(self.part_of(tokens.end).is_some_and(owns));
        // `naar de begrafenis van …`: what follows hangs on it in turn.
        let bears = self.part_of(end) == Some(Part::From);
        (hangs && !goes_on && !bears && !self.compounded(end)).then(|| self.instead(start - 1..end, ""))
    }

    fn instead(&self, tokens: Range<usize>, kind: &str) -> Detail {
        let words = if kind.is_empty() { "" } else { messages::text(self.language, "replacement", kind) };
        let edit = Edit { bytes: self.document.bytes(tokens.clone()), words: words.to_string() };
        Detail { tokens, clinical: false, edit }
    }

    /// Part of a longer word: `Kragerø-brygga`, `#sepsis`.
    fn glued(&self, tokens: &Range<usize>) -> bool {
        let joined = |at: usize| matches!(self.document.raw_or_empty(at), "-" | "/");
        let whole = tokens.clone().all(|at| self.document.tokens[at].kind != TokenKind::Hashtag);
        let before = tokens
            .start
            .checked_sub(1)
            .is_some_and(|before| joined(before) && !self.document.tokens[tokens.start].spaced);
        let after = joined(tokens.end) && !self.document.tokens[tokens.end].spaced;
        !whole || before || after
    }

    /// `burns nurse`, `flu jab`: in English the next word may make it part of a longer one.
    fn compounded(&self, next: usize) -> bool {
        let word = self.document.tokens.get(next).is_some_and(|next| next.kind == TokenKind::Word);
        self.language == Language::En && word && self.part_of(next).is_none()
    }

    /// Where the article or possessive of a noun stands.
    fn article(&self, noun: usize) -> Option<usize> {
        let sentence = &self.document.sentences[self.document.sentence_of(noun)].tokens;
        let before = (noun.saturating_sub(MOST_BETWEEN + 1).max(sentence.start)..noun).rev();
        let mut words = before.take_while(|&at| self.document.tokens[at].kind == TokenKind::Word);
        let first = words.find(|&at| self.part_of(at).is_some())?;
        self.part_of(first).filter(|part| matches!(part, Part::A | Part::The) || owns(*part)).map(|_| first)
    }

    /// The part of the word before a token in the same sentence.
    fn before(&self, token: usize) -> Option<Part> {
        let before = token.checked_sub(1)?;
        (self.document.sentence_of(before) == self.document.sentence_of(token)).then(|| self.part_of(before))?
    }

    fn part_of(&self, token: usize) -> Option<Part> {
        self.document.hits_at(token).iter().filter(|hit| hit.length == 1).find_map(|hit| hit.part())
    }
}

/// What a phrase hangs on.
fn is_preposition(part: Part) -> bool {
    matches!(part, Part::In | Part::With | Part::From | Part::For)
}

/// A possessive. `her` and `haar` are lists' `she`.
fn owns(part: Part) -> bool {
    matches!(part, Part::My | Part::Our | Part::Your | Part::His | Part::Their | Part::She)
}
