//! Details that together single out one patient.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "traceable-combination",
    concern: Concern::Reidentifiable,
    severity: Severity::Warning,
    sources: &["KNMG 2", "EM"],
    documentation: "Place or employer, moment, age, family, occupation, condition and rarity: each harmless alone, together they leave few people.",
    bad: &[
        "Vanmiddag bij het UMCG een slechte uitslag moeten vertellen aan een van mijn patiënten, een bakker uit Stiens van 43. Zijn vrouw stortte in.",
    ],
    good: &["Een op de drie mensen krijgt kanker. Praat erover."],
    check,
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
    let judgement = &context.scene.judgement;
    // What the model calls an identifier without naming one is a combination.
    let judged = context.judged(Concern::Reidentifiable) || context.judged_first(Concern::Identifier);
    let crowd = context.scene.crowd.as_ref();
    let few = crowd.is_some_and(|crowd| crowd.low <= FEW);
    let told = context.scene.individual.is_some() && few && !context.public_scene();
    // A named organisation and one patient's bad news, or the worst case ever: the guidelines' own examples.
    let telling = told
        && judgement.doubts(Family::Privacy)
        && (context.names_organisation() || context.names_own() || context.hits(RARITY).next().is_some());
    if !judged && !telling {
        return;
    }
    let marks = match crowd {
        Some(crowd) if !judged => crowd.details.iter().take(4).cloned().collect(),
        _ => context.marks(Family::Privacy, WORDS),
    };
    let severity =
        if crowd.is_some_and(|crowd| crowd.middle() <= HANDFUL) { Severity::Error } else { context.weight() };
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(severity);
        if let Some(individual) = &context.scene.individual {
            alarm.with(individual.clone());
        }
        if let Some(crowd) = crowd {
            alarm.argument("people", crowd.range());
            if let Some(population) = &crowd.population {
                alarm.with(population.clone());
                if crowd.in_place {
                    alarm.argument("place", &context.draft.text[population.clone()]).variant("place");
                }
            }
        }
    }
}

/// Words that say that this happened once.
const RARITY: ClassSet = ClassSet::of(&[Class::Unusual]);
