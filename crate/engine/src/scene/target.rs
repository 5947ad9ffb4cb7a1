//! Who is hit by a rough word: the same word weighs differently on a patient, a colleague, the reader, the writer or
//! the weather.

use std::ops::Range;

use crate::document::Document;
use crate::lexicon::{Class, ClassSet, Hit, Part, flag, head};
use crate::model::feature::Fact;

/// Words that may be aimed at somebody.
const AIMED: ClassSet = ClassSet::of(&[
    Class::Profanity,
    Class::Insult,
    Class::Slur,
    Class::BodyShaming,
    Class::ContemptPhrase,
    Class::Threat,
]);

/// Things that may be hit instead.
const THINGS: ClassSet = ClassSet::of(&[
    Class::CareSetting,
    Class::Shift,
    Class::Animal,
    Class::Leisure,
    Class::Local,
    Class::Event,
    Class::Policy,
    Class::TimeRecent,
    Class::BodyPart,
    Class::Condition,
]);

/// Somebody or something that may be hit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Nobody is named near it.
    Nobody,
    /// A patient, client, resident.
    Patient,
    /// A relative of somebody.
    Relative,
    /// A colleague, a care professional, a manager.
    Staff,
    /// Somebody else: a person, a trade, a group.
    Others,
    /// Whom the draft speaks to.
    Reader,
    /// Whom it speaks of by a pronoun.
    Third,
    /// The writer.
    Writer,
    /// A thing, an animal, a place of work.
    Thing,
}

/// How the word and the one whom it hits stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Closeness {
    /// One word: a compound.
    Glued,
    /// Next to each other, or with one word between them.
    Beside,
    /// A few words apart in one sentence.
    Near,
}

/// No further away than this many tokens is somebody hit by a word.
const FARTHEST: usize = 6;

/// A rough word with the one whom it hits.
#[derive(Clone, Debug)]
pub struct Blow {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// The list it stands in.
    pub class: Class,
    /// Whether nothing else can be meant by it: a strong word that is no disease.
    pub strong: bool,
    /// Who is hit.
    pub target: Target,
    /// How close by that one stands.
    pub closeness: Closeness,
}

/// Whom each rough word of a document hits.
pub fn blows(document: &Document) -> Vec<Blow> {
    let rough = |hit: &&Hit| AIMED.contains(hit.class) && !hit.tokens().any(|at| document.is(at, Class::Harmless));
    let blow = |hit: &Hit| {
        let (target, closeness) = target(document, hit);
        Blow {
            tokens: hit.tokens(),
            class: hit.class,
            strong: hit.has(flag::STRONG) && !hit.has(flag::DISEASE),
            target,
            closeness,
        }
    };
    document.hits.iter().filter(rough).map(blow).collect()
}

/// What the blows tell the model.
pub fn facts(blows: &[Blow]) -> impl Iterator<Item = Fact> {
    blows.iter().flat_map(|blow| {
        let pair = (blow.target as u32) << 2 | blow.closeness as u32;
        [Fact { name: 50, value: (blow.class as u32) << 8 | pair }, Fact { name: 51, value: pair }]
    })
}

fn target(document: &Document, rough: &Hit) -> (Target, Closeness) {
    let tokens = rough.tokens();
    if tokens.len() == 1 {
        // A listed word may be a compound that is not taken apart.
        let classes: ClassSet =
            [beside(document, tokens.start, rough), head(document.folded(tokens.start))].into_iter().collect();
        let target = somebody(classes);
        if target != Target::Nobody {
            return (target, Closeness::Glued);
        }
    }
    let sentence = &document.sentences[document.sentence_of(tokens.start)].tokens;
    for distance in 1..=FARTHEST {
        // What follows first: a rough word more often describes the next one.
        let after = (tokens.end - 1 + distance < sentence.end).then(|| tokens.end - 1 + distance);
        let before = tokens.start.checked_sub(distance).filter(|at| *at >= sentence.start);
        for at in [after, before].into_iter().flatten() {
            let target = at_token(document, at, rough);
            if target != Target::Nobody {
                return (target, if distance <= 2 { Closeness::Beside } else { Closeness::Near });
            }
        }
    }
    (Target::Nobody, Closeness::Near)
}

/// What a token is beside the rough word itself.
fn beside(document: &Document, token: usize, rough: &Hit) -> ClassSet {
    let others = document.hits_at(token).iter().filter(|hit| hit.class != rough.class);
    others.map(|hit| ClassSet::of(&[hit.class])).collect()
}

/// Who stands at a token.
fn at_token(document: &Document, token: usize, rough: &Hit) -> Target {
    let classes = beside(document, token, rough);
    let part =
        |parts: &[Part]| document.hits_at(token).iter().any(|hit| hit.part().is_some_and(|p| parts.contains(&p)));
    match somebody(classes) {
        Target::Nobody if part(&[Part::You, Part::Your]) => Target::Reader,
        Target::Nobody if part(&[Part::He, Part::She, Part::They, Part::His, Part::Their]) => Target::Third,
        Target::Nobody if part(&[Part::I]) => Target::Writer,
        Target::Nobody if classes.meets(THINGS) => Target::Thing,
        target => target,
    }
}

/// The kind of person that words of these classes mean.
fn somebody(classes: ClassSet) -> Target {
    [
        (&[Class::PatientRole][..], Target::Patient),
        (&[Class::Kin], Target::Relative),
        (&[Class::Colleague, Class::CareRole, Class::ManagerRole], Target::Staff),
        (&[Class::Person, Class::People, Class::Occupation, Class::Group], Target::Others),
    ]
    .into_iter()
    .find(|(kinds, _)| classes.meets(ClassSet::of(kinds)))
    .map_or(Target::Nobody, |(_, target)| target)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Draft;

    fn first(text: &str) -> Option<(Target, Closeness)> {
        let draft = Draft::post(text);
        let document = Document::read(&draft);
        blows(&document).first().map(|blow| (blow.target, blow.closeness))
    }

    #[test]
    fn a_compound_hits_its_head() {
        assert_eq!(first("die kutlogopedist luistert nooit"), Some((Target::Staff, Closeness::Glued)));
        assert_eq!(first("wat een k*tlogopedist aan de balie"), Some((Target::Staff, Closeness::Glued)));
    }

    #[test]
    fn who_follows_or_stands_before_is_hit() {
        assert_eq!(first("helvetes pasient på rom 3"), Some((Target::Patient, Closeness::Beside)));
        assert_eq!(first("jij idioot"), Some((Target::Reader, Closeness::Beside)));
        assert_eq!(first("that fucking printer again"), Some((Target::Nobody, Closeness::Near)));
    }
}
