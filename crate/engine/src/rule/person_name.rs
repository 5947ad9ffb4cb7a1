//! A person in care is named.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use super::evidence::PUBLIC;
use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet, Hit, Part};
use crate::mention::MentionKind;
use crate::mention::name::NameForm;
use crate::scene::{Bearer, Named};
use crate::text::order;

/// The rule.
pub static RULE: Rule = Rule {
    name: "person-name",
    concern: Concern::Identifier,
    severity: Severity::Error,
    sources: &["KNMG 2.1", "KNMG 2.2", "HF"],
    basis: Basis::Evidence,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Marks the name of a patient, client, resident or relative: a full name, a title with a surname,
initials, a given name, a nickname. Every mention of the same person is marked at once, and each
gets a role in its place.

## Why is this bad?
A name makes a patient recognisable at once, to the neighbour, to the search engine and to the
patient. The guidelines allow a patient's story only when it cannot be traced.

## What it leaves alone
Colleagues, the writer, the writer's own family, speakers and authors, public figures, eponyms
(Parkinson, Crohn), hospitals and streets named after someone, and people in invented or retold
stories.

## Use instead
A role: \"a patient\", \"a resident\", \"one of our clients\". The card offers it in the language of the
draft.

## Known limits
A given name that is also a word (Roos, Storm, Will) is marked only where the sentence speaks of it
as a person. A single rare name without any sign of care may be missed, and a name that is given
with consent is marked all the same: only the writer can know about the consent.
",
    bad: &[
        nl("Mw. de Vries lag vannacht bij ons op de afdeling met een longontsteking."),
        nl(
            "Vandaag afscheid genomen van onze bewoner Henk Terpstra, dertien jaar heeft hij bij ons op de afdeling gewoond. Wat gaan we hem missen.",
        ),
        nb("Kari Nordmann ble innlagt hos oss i natt med hjerteinfarkt."),
        nb("Satt hos fru Halvorsen på rom 4 til hun sovnet i natt. Hun var så redd for operasjonen i morgen."),
        nn("Pasienten min Torbjørn Lie fekk endeleg reise heim frå avdelinga i dag etter hjerneslaget."),
        en("Mrs Patel on our ward finally got her cancer results today. We both cried."),
        en("Such a rough shift. Our patient Gary Whitfield pulled out his catheter twice before midnight."),
    ],
    good: &[
        nl("Dr. Bakker geeft morgen een nascholing over de ziekte van Parkinson."),
        nl("Trots op mijn collega Sanne de Wit: geslaagd als verpleegkundig specialist!"),
        nb("Gratulerer til professor Ingrid Solberg med forskningsprisen for arbeidet med Alzheimers sykdom."),
        nn("Takk til kollega Marit Aase for eit godt fagforedrag i dag."),
        en("Really proud of my colleague Emma Clarke, who passed her nurse prescribing exam today."),
    ],
};

fn check(context: &Context, alarms: &mut Alarms) {
    let named = &context.scene.named;
    let marked_elsewhere = |name: &Named| {
        context.surroundings.names.iter().any(|other| **other == context.document.text[name.bytes.clone()])
    };
    let meant = |name: &Named| is_meant(context, name) || marked_elsewhere(name);
    if !named.iter().any(meant) {
        return;
    }
    let mut same = SameNames::of(context);
    let mut marked = Marked::default();
    let mut told = vec![false; named.len()];
    for (index, name) in named.iter().enumerate() {
        if told[index] || !meant(name) {
            continue;
        }
        told[index] = true;
        let Some(bytes) = marked.take(name) else { continue };
        let role = context.role_for(name, &bytes, false);
        let alarm = alarms.raise(bytes);
        alarm.suggest(role);
        for other in same.as_name(&context.document.text[name.bytes.clone()]) {
            // What names two people is told once.
            if !std::mem::replace(&mut told[other], true)
                && let Some(bytes) = marked.take(&named[other])
            {
                let role = context.role_for(&named[other], &bytes, true);
                alarm.with(bytes).suggest(role);
            }
        }
    }
}

/// Whether a name by itself is to be marked.
pub(super) fn is_meant(context: &Context, name: &Named) -> bool {
    let judgement = &context.scene.judgement;
    let (doubt, alarmed) = (judgement.doubts(Family::Privacy), judgement.alarms(Family::Privacy));
    match name.bearer {
        Bearer::Patient => alarmed || name.form >= NameForm::Initials && (doubt || in_our_care(context, name)),
        Bearer::Unknown => alarmed || name.form >= NameForm::Initials && in_our_care(context, name),
        // Words of news or of history in the sentence save no private person's name.
        Bearer::Public => alarmed && name.form != NameForm::Public && name.form >= NameForm::Initials,
        Bearer::Colleague | Bearer::OwnFamily => false,
    }
}

/// "Kari Nordmann ble innlagt hos oss i natt med hjerteinfarkt", "mevrouw Jansen van kamer 12": such a sentence counts
/// in however much else it is hidden.
fn in_our_care(context: &Context, name: &Named) -> bool {
    const CARE: ClassSet = ClassSet::of(&[Class::CareEvent, Class::WithPatient, Class::PatientRole]);
    const STATE: ClassSet = ClassSet::of(&[Class::Condition, Class::Symptom, Class::Treatment, Class::Outcome]);
    let document = context.document;
    let sentence = &document.sentences[document.sentence_of(name.tokens.start)];
    let ours = |hit: &Hit| {
        matches!(hit.class, Class::EmployerOwn | Class::Shift) || matches!(hit.part(), Some(Part::My | Part::Our))
    };
    let bytes = document.bytes(sentence.tokens.clone());
    let in_a_room = || context.mentions.of(MentionKind::Room).any(|room| bytes.contains(&room.bytes.start));
    let admitted = sentence.classes.meets(CARE)
        && sentence.classes.meets(STATE)
        && sentence.tokens.clone().any(|at| document.hits_at(at).iter().any(ours));
    (admitted || name.bearer == Bearer::Patient && in_a_room())
        && !sentence.classes.meets(PUBLIC)
        && !context.scene.judgement.is_ordinary()
}

/// What is marked so far: the words around one name may reach into the next.
/// The end of each stretch by its start.
#[derive(Default)]
struct Marked(BTreeMap<usize, usize>);

impl Marked {
    /// The name with the words that say which one, or else the name alone, where that is free.
    fn take(&mut self, name: &Named) -> Option<Range<usize>> {
        let free =
            |bytes: &&Range<usize>| self.0.range(..bytes.end).next_back().is_none_or(|(_, &end)| end <= bytes.start);
        let bytes = [&name.whole, &name.bytes].into_iter().find(free)?.clone();
        self.0.insert(bytes.start, bytes.end);
        Some(bytes)
    }
}

/// Which names may be of one person: one is the other, or a part of it.
struct SameNames<'c> {
    /// The names with their numbers, sorted.
    wholes: Vec<(&'c str, usize)>,
    /// Their parts.
    parts: Vec<(&'c str, usize)>,
    /// Parts whose bearers were given before.
    asked: HashSet<&'c str>,
}

impl<'c> SameNames<'c> {
    fn of(context: &Context<'c>) -> SameNames<'c> {
        let named = || context.scene.named.iter().map(|name| &context.document.text[name.bytes.clone()]).enumerate();
        let mut wholes: Vec<_> = named().map(|(index, name)| (bare(name), index)).collect();
        let mut parts: Vec<_> = named().flat_map(|(index, name)| parts(name).map(move |part| (part, index))).collect();
        order::sort_by(&mut wholes, Ord::cmp);
        order::sort_by(&mut parts, Ord::cmp);
        SameNames { wholes, parts, asked: HashSet::new() }
    }

    /// The numbers of those that may be of the same person and were not given before, in the order of the text.
    fn as_name(&mut self, name: &'c str) -> Vec<usize> {
        let mut found: Vec<usize> = under(&self.parts, bare(name)).collect();
        for part in parts(name).chain([bare(name)]) {
            if self.asked.insert(part) {
                found.extend(under(&self.wholes, part));
            }
        }
        order::sort_by(&mut found, Ord::cmp);
        found.dedup();
        found
    }
}

/// The numbers of the entries with this text.
fn under<'n>(sorted: &'n [(&str, usize)], text: &'n str) -> impl Iterator<Item = usize> + 'n {
    let first = sorted.partition_point(|(other, _)| *other < text);
    sorted[first..].iter().take_while(move |(other, _)| *other == text).map(|(_, index)| *index)
}

/// The words of a name.
pub(super) fn parts(name: &str) -> impl Iterator<Item = &str> {
    name.split_whitespace().map(bare)
}

/// A name without its genitive.
pub(super) fn bare(name: &str) -> &str {
    name.trim_end_matches(['\'', 's'])
}
