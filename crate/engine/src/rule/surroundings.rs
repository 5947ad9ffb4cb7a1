//! What the passages of a long draft have to know of each other.
//!
//! Each passage is judged as a scene of its own. A few things count wherever in the draft
//! they stand: who is named as a patient, a disclaimer, hashtags. Each passage tells its
//! own, and learns what the others told.

use std::collections::HashMap;

use super::{Context, person_name};
use crate::draft::Language;
use crate::lexicon::{Class, ClassSet, Match};
use crate::text::TokenKind;

/// Signs that count for the whole draft.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signs(u8);

impl Signs {
    /// A source is named.
    pub const SOURCE: Signs = Signs(1);
    /// The writer speaks for nobody else.
    pub const DISCLAIMER: Signs = Signs(1 << 1);
    /// The writer's work is spoken of.
    pub const EMPLOYER: Signs = Signs(1 << 2);
    /// The own organisation is named.
    pub const OWN_NAME: Signs = Signs(1 << 3);
    /// There are hashtags.
    pub const HASHTAG: Signs = Signs(1 << 4);
    /// It is said to be invented.
    pub const INVENTED: Signs = Signs(1 << 5);
    /// It is said to be told with consent.
    pub const CONSENT: Signs = Signs(1 << 6);

    /// Words in the middle of a draft that speak of a film or of somebody's consent are
    /// part of the story; at its beginning or end they speak of the draft.
    const DECLARED: Signs = Signs(Signs::INVENTED.0 | Signs::CONSENT.0);

    /// Whether one of the signs is among these.
    pub fn meets(self, signs: Signs) -> bool {
        self.0 & signs.0 != 0
    }

    fn with(self, signs: Signs, there: bool) -> Signs {
        if there { Signs(self.0 | signs.0) } else { self }
    }
}

/// What a passage tells the others.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// The language most of it is written in.
    pub language: Language,
    /// Its length in bytes.
    pub length: usize,
    signs: Signs,
    names: Vec<Box<str>>,
    /// Those of the names that are marked whatever the other passages say.
    meant: Vec<Box<str>>,
}

impl Told {
    /// What a draft's only passage tells: there is nobody to tell it to.
    pub fn alone(language: Language) -> Told {
        Told { language, ..Told::default() }
    }

    /// What a passage tells.
    pub fn by(context: &Context) -> Told {
        let document = context.document;
        let hit = |class| context.hits(ClassSet::of(&[class])).next().is_some();
        let whole = |class| document.hits.iter().any(|hit| hit.class == class && hit.how == Match::Whole);
        let signs = Signs::default()
            .with(Signs::SOURCE, hit(Class::Source))
            .with(Signs::DISCLAIMER, hit(Class::Disclaimer))
            .with(Signs::EMPLOYER, hit(Class::EmployerOwn))
            .with(Signs::OWN_NAME, context.names_own())
            .with(Signs::HASHTAG, document.tokens.iter().any(|token| token.kind == TokenKind::Hashtag))
            .with(Signs::INVENTED, whole(Class::Fiction))
            .with(Signs::CONSENT, whole(Class::Consent));
        let named = &context.scene.named;
        let text = |bytes: &std::ops::Range<usize>| Box::from(&document.text[bytes.clone()]);
        Told {
            language: document.language,
            length: document.text.len(),
            signs,
            names: named.iter().map(|name| text(&name.bytes)).collect(),
            meant: named
                .iter()
                .filter(|name| person_name::is_meant(context, name))
                .map(|name| text(&name.bytes))
                .collect(),
        }
    }
}

/// What stands around a passage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// There are other passages.
    pub others: bool,
    /// The language most of the draft is written in.
    pub language: Language,
    /// What the other passages say.
    pub elsewhere: Signs,
    /// The names in this passage whose bearer is marked in another.
    pub names: Vec<Box<str>>,
}

impl Surroundings {
    /// The surroundings of a draft's only passage.
    pub fn none(language: Language) -> Surroundings {
        Surroundings { language, ..Surroundings::default() }
    }

    /// The surroundings of each passage.
    pub fn of_each(told: &[&Told]) -> Vec<Surroundings> {
        let language = main_language(told);
        let said = |at: usize| {
            let edge = at == 0 || at + 1 == told.len();
            Signs(told[at].signs.0 & if edge { u8::MAX } else { !Signs::DECLARED.0 })
        };
        let (mut once, mut twice) = (0, 0);
        for at in 0..told.len() {
            twice |= once & said(at).0;
            once |= said(at).0;
        }
        let known = KnownNames::of(told);
        (0..told.len())
            .map(|at| Surroundings {
                others: told.len() > 1,
                language,
                elsewhere: Signs(once & !said(at).0 | twice),
                names: told[at].names.iter().filter(|name| known.elsewhere(name, at)).cloned().collect(),
            })
            .collect()
    }
}

/// The language of most of the text; of the first passage where two languages share it evenly.
fn main_language(told: &[&Told]) -> Language {
    let length = |language| told.iter().filter(|told| told.language == language).map(|told| told.length).sum::<usize>();
    let first = told.first().map(|told| told.language).unwrap_or_default();
    Language::ALL
        .into_iter()
        .fold(first, |most, language| if length(language) > length(most) { language } else { most })
}

/// The passages in which something stands: one, or several.
#[derive(Clone, Copy)]
enum Where {
    In(usize),
    Several,
}

/// The names that are marked, with the passages in which they are.
struct KnownNames<'t> {
    wholes: HashMap<&'t str, Where>,
    parts: HashMap<&'t str, Where>,
}

impl<'t> KnownNames<'t> {
    fn of(told: &[&'t Told]) -> KnownNames<'t> {
        let mut known = KnownNames { wholes: HashMap::new(), parts: HashMap::new() };
        let add = |names: &mut HashMap<&'t str, Where>, name, at| {
            names
                .entry(name)
                .and_modify(|place| {
                    if !matches!(place, Where::In(other) if *other == at) {
                        *place = Where::Several;
                    }
                })
                .or_insert(Where::In(at));
        };
        for (at, told) in told.iter().enumerate() {
            for name in &told.meant {
                add(&mut known.wholes, person_name::bare(name), at);
                person_name::parts(name).for_each(|part| add(&mut known.parts, part, at));
            }
        }
        known
    }

    /// Whether a name in a passage may be that of somebody marked in another.
    fn elsewhere(&self, name: &str, at: usize) -> bool {
        let other = |place: &Where| !matches!(place, Where::In(passage) if *passage == at);
        let whole = |name: &str| self.wholes.get(name).is_some_and(other);
        let bare = person_name::bare(name);
        whole(bare) || person_name::parts(name).any(whole) || self.parts.get(bare).is_some_and(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(language: Language, length: usize, signs: Signs, names: &[&str], meant: &[&str]) -> Told {
        let boxed = |names: &[&str]| names.iter().map(|name| Box::from(*name)).collect();
        Told { language, length, signs, names: boxed(names), meant: boxed(meant) }
    }

    fn of_each(told: &[Told]) -> Vec<Surroundings> {
        Surroundings::of_each(&told.iter().collect::<Vec<_>>())
    }

    #[test]
    fn what_one_passage_says_the_others_learn() {
        let say = |signs| told(Language::En, 1, signs, &[], &[]);
        let around = of_each(&[say(Signs::SOURCE), say(Signs::HASHTAG), say(Signs::HASHTAG)]);
        let elsewhere: Vec<u8> = around.iter().map(|around| around.elsewhere.0).collect();
        let (source, hashtag) = (Signs::SOURCE.0, Signs::HASHTAG.0);
        assert_eq!(elsewhere, [hashtag, source | hashtag, source | hashtag]);
    }

    #[test]
    fn only_the_first_and_the_last_passage_declare() {
        let say = |signs| told(Language::En, 1, signs, &[], &[]);
        let silent = || say(Signs::default());
        let declared = |told: &[Told]| of_each(told)[1].elsewhere.meets(Signs::INVENTED);
        assert!(declared(&[say(Signs::INVENTED), silent(), silent(), silent()]));
        assert!(!declared(&[silent(), silent(), say(Signs::INVENTED), silent()]));
        assert!(declared(&[silent(), silent(), silent(), say(Signs::INVENTED)]));
    }

    #[test]
    fn the_language_is_that_of_most_of_the_text() {
        let write = |language, length| told(language, length, Signs::default(), &[], &[]);
        let around = of_each(&[write(Language::Nl, 900), write(Language::Nb, 800), write(Language::Nb, 400)]);
        assert!(around.iter().all(|around| around.language == Language::Nb));
    }

    #[test]
    fn who_is_marked_is_known_by_a_part_of_the_name() {
        let name = |names: &[&str], meant: &[&str]| told(Language::En, 1, Signs::default(), names, meant);
        let around = of_each(&[
            name(&["Kari Nordmann", "Per"], &["Kari Nordmann"]),
            name(&["Kari", "Nordmanns", "Ola"], &[]),
            name(&["Kari"], &["Kari"]),
        ]);
        let names: Vec<Vec<&str>> =
            around.iter().map(|around| around.names.iter().map(|name| &**name).collect()).collect();
        assert_eq!(names, [vec!["Kari Nordmann"], vec!["Kari", "Nordmanns"], vec!["Kari"]]);
    }
}
