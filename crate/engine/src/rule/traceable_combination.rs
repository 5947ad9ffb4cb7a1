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

fn check(context: &Context, alarms: &mut Alarms) {
    // What the model calls an identifier without naming one is a combination.
    if !context.judged(Concern::Reidentifiable) && !context.judged_first(Concern::Identifier) {
        return;
    }
    let marks = context.marks(Family::Privacy, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight());
    }
}
