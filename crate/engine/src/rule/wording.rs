//! Better wordings that fit into their sentence: with its prepositions and
//! articles, and with a capital where it begins.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::Context;
use crate::lexicon::{Class, ClassSet, Part};
use crate::mention::{Mention, MentionKind};
use crate::messages;
use crate::scene::Named;
use crate::text::TokenKind;

/// Other words for some bytes.
pub type Wording = (Range<usize>, String);

/// Words before which an age is told as "an elderly …".
const NOUN: ClassSet = ClassSet::of(&[
    Class::Person,
    Class::PatientRole,
    Class::Kin,
    Class::Occupation,
    Class::CareRole,
    Class::Group,
    Class::AgeWord,
]);

/// Words that greet or thank, behind which a name is spoken to.
static GREETINGS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    include_str!("../../data/wording/greeting.txt").lines().filter(|line| !line.starts_with('#')).collect()
});

impl Context<'_> {
    /// What to write instead of a kind of thing, in the language of the draft.
    pub fn replacement(&self, kind: &str) -> &'static str {
        messages::text(self.document.language, "replacement", kind)
    }

    /// A role for a name; the second time it is "the patient". Whoever is spoken to is not named at all.
    pub fn role_for(&self, name: &Named, bytes: &Range<usize>, again: bool) -> Wording {
        let tokens = self.tokens_of(bytes);
        if let Some(spoken_to) = self.spoken_to(&tokens) {
            return (spoken_to, String::new());
        }
        // `her daughter Anja` is a daughter without her name.
        if name.tokens.start > tokens.start && self.document.is(name.tokens.start - 1, Class::Kin) {
            let before = self.document.tokens[name.tokens.start - 1].end;
            return (before..bytes.end, String::new());
        }
        let role = self.replacement(if again { "person-again" } else { "person" });
        let raw = &self.document.text[name.bytes.clone()];
        let genitive = bytes.end == name.bytes.end && (raw.ends_with("'s") || raw.ends_with("’s"));
        let ending = if genitive { "'s" } else { "" };
        let start = self.article(tokens.start).unwrap_or(tokens.start);
        self.fitted(start..tokens.end, &format!("{role}{ending}"))
    }

    /// Words for a place or a moment, which bring a preposition of their own; behind "from" it is left out.
    pub fn where_or_when(&self, bytes: &Range<usize>, kind: &str) -> Wording {
        let tokens = self.tokens_of(bytes);
        match self.part_before(tokens.start) {
            Some(Part::In) => self.fitted(tokens.start - 1..tokens.end, self.replacement(kind)),
            Some(Part::From | Part::For) => (self.document.bytes(tokens.start - 1..tokens.end), String::new()),
            // `Bed 9 sleeps`: who lies there.
            None if kind == "room" && self.begins(&tokens) => self.fitted(tokens, self.replacement("person")),
            _ => self.fitted(tokens, self.replacement(kind)),
        }
    }

    /// A stage of life for an age, where one fits; beside the person it can go.
    pub fn stage_of_life(&self, age: &Mention) -> Option<Wording> {
        let Range { start, end } = age.tokens.clone();
        let band = band(age.value);
        let before = start.checked_sub(1).map_or("", |at| self.document.raw(at));
        let after = self.document.raw_or_empty(end);
        if before == "(" && after == ")" {
            return Some((self.document.bytes(start - 1..end + 1), String::new()));
        }
        if before == "," || matches!(self.part_before(start), Some(Part::In | Part::From)) {
            return Some((self.document.bytes(start - 1..end), String::new()));
        }
        if self.document.classes.get(end).is_some_and(|classes| classes.meets(NOUN)) {
            return Some(self.fitted(start..end, self.replacement(&format!("{band}-before"))));
        }
        let first = self.begins(&age.tokens);
        let beside = |at: usize| {
            let named = || self.mentions.of(MentionKind::PersonName).any(|name| name.tokens.end == at + 1);
            self.document.classes[at].meets(NOUN) || named()
        };
        match (self.part_before(start), start.checked_sub(1)) {
            (Some(Part::A | Part::The), _) => {
                Some(self.fitted(start - 1..end, self.replacement(&format!("{band}-one"))))
            }
            (Some(Part::Be | Part::Was), _) => Some(self.fitted(start..end, self.replacement(band))),
            (_, Some(at)) if !first && beside(at) => Some((age.bytes.clone(), String::new())),
            // `fyller 18`, `turned 18`: no stage of life can be turned.
            (_, Some(at)) if !first && self.document.tokens[at].kind == TokenKind::Word => None,
            _ => Some(self.fitted(start..end, self.replacement(band))),
        }
    }

    /// An account is a person; any other contact detail is only told to be one.
    pub fn instead_of_contact(&self, mention: &Mention) -> Wording {
        match mention.kind {
            // At the start of a reply stands to whom it goes.
            MentionKind::Handle if self.begins(&mention.tokens) => (mention.bytes.clone(), String::new()),
            MentionKind::Handle => self.fitted(mention.tokens.clone(), self.replacement("person")),
            _ => (mention.bytes.clone(), self.replacement("contact").into()),
        }
    }

    /// The name that is spoken to, with what joins it to the rest: `Hi Karen`, `…, Karen.`.
    fn spoken_to(&self, name: &Range<usize>) -> Option<Range<usize>> {
        let inside = &self.document.sentences[self.document.sentence_of(name.start)].tokens;
        let before = name.start.checked_sub(1).filter(|at| inside.contains(at));
        let after = self.document.raw_or_empty(name.end);
        let closed = name.end >= inside.end
            || matches!(after, "," | "." | "!" | "?" | ":")
            || self.document.tokens[name.end].kind == TokenKind::Emoji;
        let from = |at: usize| self.document.tokens[at].end..self.document.tokens[name.end - 1].end;
        match before {
            None if after == "," && self.addresses(name.end + 1) => Some(self.document.bytes(name.start..name.end + 1)),
            Some(at) if self.document.raw(at) == "," && closed => {
                // In a list of names the next one needs its comma.
                let listed = self.mentions.at(name.end + 1).any(|mention| mention.kind == MentionKind::PersonName);
                Some(self.document.bytes(at..name.end + usize::from(after == "," && !listed)))
            }
            _ if name.len() > 1 && GREETINGS.contains(self.document.folded(name.start)) => Some(from(name.start)),
            Some(at) if GREETINGS.contains(self.document.folded(at)) => Some(from(at)),
            _ => None,
        }
    }

    /// Whether a word speaks to somebody or of the writer.
    fn addresses(&self, token: usize) -> bool {
        let addressing = |part| matches!(part, Part::I | Part::My | Part::We | Part::Our | Part::You | Part::Your);
        self.document.hits_at(token).iter().filter_map(|hit| hit.part()).any(addressing)
    }

    /// Where the article or possessive before a name stands.
    fn article(&self, name: usize) -> Option<usize> {
        matches!(self.part_before(name), Some(Part::A | Part::The | Part::My | Part::Our | Part::Your | Part::Their))
            .then(|| name - 1)
    }

    /// The part of the word right before a token, in the same sentence.
    fn part_before(&self, token: usize) -> Option<Part> {
        let before = token.checked_sub(1)?;
        let together = self.document.sentence_of(before) == self.document.sentence_of(token);
        let parts = || self.document.hits_at(before).iter().filter(|hit| hit.length == 1).find_map(|hit| hit.part());
        together.then(parts)?
    }

    fn tokens_of(&self, bytes: &Range<usize>) -> Range<usize> {
        let tokens = &self.document.tokens;
        tokens.partition_point(|token| token.end <= bytes.start)
            ..tokens.partition_point(|token| token.start < bytes.end)
    }

    /// Whether tokens begin their sentence.
    fn begins(&self, tokens: &Range<usize>) -> bool {
        self.document.sentences[self.document.sentence_of(tokens.start)].tokens.start == tokens.start
    }

    /// Words in place of tokens, with a capital where these had one as the first of their sentence.
    fn fitted(&self, tokens: Range<usize>, words: &str) -> Wording {
        let first = self.begins(&tokens);
        let bytes = self.document.bytes(tokens.clone());
        let mut letters = words.chars();
        match letters.next() {
            Some(letter) if first && self.document.tokens[tokens.start].capital => {
                (bytes, letter.to_uppercase().chain(letters).collect())
            }
            _ => (bytes, words.to_string()),
        }
    }
}

/// The stage of life of an age in years.
fn band(years: f64) -> &'static str {
    match years {
        y if y < 1.0 => "age-baby",
        y if y < 13.0 => "age-child",
        y if y < 18.0 => "age-teen",
        y if y < 40.0 => "age-young",
        y if y < 65.0 => "age-middle",
        _ => "age-old",
    }
}
