//! Demeaning words about people.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "derogatory-language",
    concern: Concern::Derogatory,
    severity: Severity::Warning,
    sources: &["EM", "KNMG 6"],
    documentation: "Demeaning, obscene, discriminatory or hurtful words about patients, relatives, colleagues or groups. About a patient it is an error.",
    bad: &["Balen! Vandaag komt de heftigste psychoot allertijden naar de afdeling #makemyday"],
    good: &["Kankerpatiënten verdienen de beste zorg."],
    check,
};

/// The words that demean.
const WORDS: ClassSet = ClassSet::of(&[Class::Insult, Class::Slur, Class::BodyShaming, Class::EmojiContempt]);
const HARD: ClassSet = ClassSet::of(&[Class::Insult, Class::Slur, Class::BodyShaming]);

fn check(context: &Context, alarms: &mut Alarms) {
    let hard = context.hits(HARD).next().is_some();
    let hurts = hard && (context.judged(Concern::Derogatory) || context.insults_patient());
    if !hurts {
        return;
    }
    let marks = context.marks(Family::Tone, WORDS);
    let severity = if context.insults_patient() { Severity::Error } else { context.weight() };
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(severity);
    }
}
