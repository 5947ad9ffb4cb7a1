//! Threats, attacks, shouting.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "hostility",
    concern: Concern::Hostile,
    severity: Severity::Warning,
    sources: &["KNMG 6"],
    documentation: "Threats, an attack on a person in a discussion, shouting in capitals and rows of exclamation marks.",
    bad: &["Jij bent echt te dom om te poepen, ga je schamen, achterlijke gladiool!!!"],
    good: &["Daar ben ik het niet mee eens, en dit is waarom."],
    check,
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::Threat, Class::Insult, Class::EmojiContempt]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::Hostile) || context.hits(PROFANITY).next().is_some() {
        return;
    }
    let marks = context.marks(Family::Tone, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight());
    }
}

/// Those words have a rule of their own.
const PROFANITY: ClassSet = ClassSet::of(&[Class::Profanity]);
