//! Details that together single out one patient.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "traceable-combination",
    concern: Concern::Reidentifiable,
    severity: Severity::Warning,
    sources: &["KNMG 2", "EM"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Weighs place or employer, moment, age, sex, family, occupation, condition and rarity together and
estimates how many people fit. Few people make a warning, a handful an error. The card names the
details that narrow most.

## Why is this bad?
The doctor named no patient, yet the nephew recognised his aunt; the nurse wrote of \"the worst
psychosis ever\", and a mother recognised her son. Each detail is harmless alone.

## What it leaves alone
Statistics, general education, one vague detail, invented or retold cases, the writer's own illness
or family.

## Use instead
Take out the place, the age or what is unusual. Two vague details carry a story.

## Known limits
The estimate knows populations and shares, not who reads along. A detail that only the village
understands stays unseen. A rare event in a large city may be marked although many would fit.
",
    bad: &[
        nl(
            "Vanmiddag bij het UMCG een slechte uitslag moeten vertellen aan een van mijn patiënten, een bakker uit Stiens van 43. Zijn vrouw stortte in.",
        ),
        nl(
            "Bij ons op de IC ligt nu de enige vrouwelijke schipper van Urk, uit het want gevallen. Haar zoontje van drie vraagt steeds waar mama is.",
        ),
        nb("Lensmannen i en liten fjordkommune ligger nå hos oss på psykiatrisk etter at kona reiste. Bare 44 år."),
        nb("Fikk inn en gravid reindriftssame fra Kautokeino med scooterulykke i natt, tvillinger i magen."),
        nn("Presten i bygda vår fekk kreftdiagnosen av meg i går, midt i konfirmasjonstida. Kona er lærar på skulen."),
        en(
            "Sectioned the only vet in our valley last night, found by his daughter in the lambing shed. 51, farm going under.",
        ),
        en("Told a 29-year-old scrum half from Keswick today that he won't walk again. Wedding was booked for June."),
    ],
    good: &[
        nl("Een op de drie mensen krijgt kanker. Praat erover."),
        nb("Hvert år får rundt 3500 nordmenn tykktarmskreft. Kjenn symptomene."),
        nn("Mange bønder slit psykisk, og det finst hjelp. Snakk med fastlegen."),
        en("Farming can be lonely work. If you are struggling, your GP is there to listen."),
    ],
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[
    Class::Place,
    Class::Organisation,
    Class::Local,
    Class::Occupation,
    Class::Unusual,
    Class::LifeEvent,
    Class::Trait,
    Class::Kin,
    Class::AgeWord,
    Class::TimeRecent,
    Class::TimePast,
    Class::Condition,
    Class::Group,
    Class::Outcome,
]);

/// Up to this many people, hard evidence needs only a doubt of the model.
const FEW: f64 = 60.0;
/// Up to this many, the patient's family will know at once.
const HANDFUL: f64 = 10.0;

fn check(context: &Context, alarms: &mut Alarms) {
    if context.declared_harmless() {
        return;
    }
    let judgement = &context.scene.judgement;
    // What the model calls an identifier without naming one is a combination.
    let judged = context.judged(Concern::Reidentifiable) || context.judged_first(Concern::Identifier);
    let crowd = context.scene.crowd.as_ref();
    let few = crowd.is_some_and(|crowd| crowd.low <= FEW);
    let told = context.scene.individual.is_some() && few && !context.public_scene();
    // A named organisation and one patient's news, or the worst case ever: the guidelines' own examples.
    let newsworthy = context.names_organisation() && context.hits(NEWS).next().is_some();
    let once = context.hits(RARITY).next().is_some() && context.hits(RECENT).next().is_some();
    let handful = crowd.is_some_and(|crowd| crowd.middle() <= HANDFUL);
    let telling =
        told && (newsworthy || once || judgement.doubts(Family::Privacy) && (handful || context.names_own_anywhere()));
    if !judged && !telling {
        return;
    }
    let marks = match crowd {
        Some(crowd) if !judged => crowd.details.iter().take(4).cloned().collect(),
        _ => context.marks(Family::Privacy, WORDS),
    };
    let severity = if handful { Severity::Error } else { context.weight(RULE.concern) };
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(severity);
        if let Some(individual) = &context.scene.individual {
            alarm.with(individual.clone());
        }
        if let Some(crowd) = crowd.filter(|crowd| crowd.is_telling()) {
            alarm.argument("people", crowd.range()).variant("people");
            if let Some(population) = &crowd.population {
                alarm.with(population.clone());
            }
            if let Some(place) = crowd.place(context.document.text) {
                alarm.argument("place", place).variant("place");
            }
        }
    }
}

/// What one does not tell of a patient.
const NEWS: ClassSet = ClassSet::of(&[Class::Outcome, Class::Condition]);
/// Words that put it today, on the writer's shift.
const RECENT: ClassSet = ClassSet::of(&[Class::TimeRecent, Class::Shift]);

/// Words that say that this happened once.
const RARITY: ClassSet = ClassSet::of(&[Class::Unusual]);
