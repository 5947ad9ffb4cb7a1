//! A result or diagnosis of one person.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "individual-result",
    concern: Concern::ClinicalResult,
    severity: Severity::Error,
    sources: &["KNMG 2"],
    documentation: "Tells a result or diagnosis to or about one person. Results go over a secured channel.",
    bad: &["Hoi mama van Jayden! Even snel via hier: de uitslag van Jayden is binnen, hij heeft toch suikerziekte."],
    good: &["Wat betekent een verhoogde waarde van het cholesterol? Lees het op thuisarts.nl."],
    check,
};

/// The words that tell it.
const WORDS: ClassSet =
    ClassSet::of(&[Class::Condition, Class::Outcome, Class::Treatment, Class::Medicine, Class::Symptom]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::ClinicalResult) {
        return;
    }
    let marks = context.marks(Family::Privacy, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight());
    }
}
