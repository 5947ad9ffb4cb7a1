//! Who bears a name: a patient, a colleague, the writer's own family, somebody
//! of public life.

use std::ops::Range;

use super::described::described;
use crate::document::{Document, Sentence};
use crate::lexicon::{Class, ClassSet, Part};
use crate::mention::name::NameForm;
use crate::mention::{MentionKind, Mentions};
use crate::text::TokenKind;

/// Who a name probably belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearer {
    /// Somebody in care, by what the sentence says.
    Patient,
    /// A colleague, the writer, a speaker, a contact.
    Colleague,
    /// The writer's own family.
    OwnFamily,
    /// Public life, history, fiction.
    Public,
    /// The text does not tell.
    Unknown,
}

/// A named person.
#[derive(Clone, Debug)]
pub struct Named {
    /// The bytes of the name.
    pub bytes: Range<usize>,
    /// Its tokens.
    pub tokens: Range<usize>,
    /// The bytes of the name and of the words that say which one.
    pub whole: Range<usize>,
    /// What the name is made of.
    pub form: NameForm,
    /// Who that probably is.
    pub bearer: Bearer,
}

/// Words that put somebody in care.
const CARE: ClassSet = ClassSet::of(&[
    Class::PatientRole,
    Class::CareEvent,
    Class::Condition,
    Class::Symptom,
    Class::Treatment,
    Class::Medicine,
    Class::Outcome,
    Class::CareSetting,
    Class::RoomLabel,
]);

/// Words that say that somebody is in care now.
const IN_CARE: ClassSet = ClassSet::of(&[Class::PatientRole, Class::CareEvent, Class::Outcome]);

/// Words right beside a name that make its bearer a colleague.
const PROFESSIONAL: ClassSet = ClassSet::of(&[Class::CareRole, Class::ManagerRole, Class::Colleague]);

/// Words in a sentence that make its names those of speakers and contacts.
const ANNOUNCED: ClassSet = ClassSet::of(&[Class::Event, Class::Charity]);

/// Words in the sentence that make its names harmless ones.
const PUBLIC: ClassSet = ClassSet::of(&[Class::Fiction, Class::Media, Class::History, Class::Source]);

/// The named persons of a document.
pub fn named(document: &Document, mentions: &Mentions) -> Vec<Named> {
    let mut names = mentions.of(MentionKind::PersonName).peekable();
    let history = names.peek().is_some() && long_ago(document);
    names
        .map(|mention| {
            let form = NameForm::of(mention);
            let tokens = mention.tokens.clone();
            let bearer = if history { Bearer::Public } else { bearer(document, &tokens, form) };
            let whole = document.bytes(described(document, mentions, &tokens));
            Named { bytes: mention.bytes.clone(), bearer, form, tokens, whole }
        })
        .collect()
}

fn bearer(document: &Document, tokens: &Range<usize>, form: NameForm) -> Bearer {
    let sentence = &document.sentences[document.sentence_of(tokens.start)];
    if form == NameForm::Public {
        return Bearer::Public;
    }
    let titled = form == NameForm::Titled;
    if form == NameForm::Professional || !titled && introduced(document, tokens) {
        return Bearer::Colleague;
    }
    let in_care = sentence.classes.contains(Class::PatientRole);
    if !titled && !in_care && owned(document, tokens.start, sentence.tokens.start) {
        return Bearer::OwnFamily;
    }
    if !titled && (signs(document, tokens) || announced(sentence)) {
        return Bearer::Colleague;
    }
    if sentence.classes.meets(PUBLIC) {
        return Bearer::Public;
    }
    if sentence.classes.meets(CARE) { Bearer::Patient } else { Bearer::Unknown }
}

/// `verpleegkundige Rianne`, `Tom, our porter`: a role of the profession right beside the name.
fn introduced(document: &Document, name: &Range<usize>) -> bool {
    let sentence = document.sentence_of(name.start);
    let before = name.start.checked_sub(1);
    let comma = matches!(document.raw_or_empty(name.end), "," | "(" | "-" | "–");
    let after = name.end + usize::from(comma)..name.end + usize::from(comma) + if comma { 3 } else { 1 };
    let inside = &document.sentences[sentence].tokens;
    before.into_iter().chain(after).any(|at| inside.contains(&at) && document.classes[at].meets(PROFESSIONAL))
}

/// A sentence that announces an event and puts nobody in care.
fn announced(sentence: &Sentence) -> bool {
    sentence.classes.meets(ANNOUNCED) && !sentence.classes.meets(IN_CARE)
}

/// `mijn zus Anna`, `onkel Per, broren min`: a possessive of the writer and a relative before the name.
fn owned(document: &Document, name: usize, start: usize) -> bool {
    let before = name.saturating_sub(4).max(start)..name;
    let kin = before.clone().any(|at| document.is(at, Class::Kin));
    let mine = before
        .into_iter()
        .chain(name..(name + 3).min(document.tokens.len()))
        .any(|at| document.hits_at(at).iter().any(|hit| matches!(hit.part(), Some(Part::My))));
    kin && mine
}

/// A name on the draft's last line, behind a dash or a greeting, is the writer's.
fn signs(document: &Document, name: &Range<usize>) -> bool {
    if document.goes_on {
        return false;
    }
    let last = document.sentences.len().saturating_sub(1);
    let sentence = document.sentence_of(name.start);
    let words = &document.sentences[sentence].tokens;
    if sentence != last || last == 0 || name.end + 3 < words.end {
        return false;
    }
    let alone = words.clone().filter(|&at| document.tokens[at].kind == TokenKind::Word).count() <= name.len() + 4;
    let greeted =
        words.start < name.start && document.hits_at(words.start).iter().any(|hit| hit.class == Class::Thanks);
    alone && (greeted || words.len() <= name.len() + 3)
}

/// A year that no living patient's story is set in.
fn long_ago(document: &Document) -> bool {
    (0..document.tokens.len()).any(|at| {
        document.tokens[at].kind == TokenKind::Number
            && document.raw(at).len() == 4
            && document.raw(at).parse().is_ok_and(|year: u32| (1400..1935).contains(&year))
    })
}
