//! Blowing off steam about a patient.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "venting-about-patient",
    concern: Concern::Derogatory,
    severity: Severity::Warning,
    sources: &["KNMG 7.1"],
    documentation: "Complains about, mocks or is sarcastic about the behaviour of a patient, who may feel insulted even if nobody else recognises them.",
    bad: &[
        "Daar hebben we haar weer, voor de derde keer deze week met 'ondraaglijke' pijn en ondertussen gezellig appen. #zucht",
    ],
    good: &["Ook een lastig gesprek hoort bij ons vak. Luisteren helpt."],
    check,
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::ContemptPhrase, Class::Sarcasm, Class::Gossip, Class::EmojiContempt]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::Derogatory) || context.hits(HARD).next().is_some() {
        return;
    }
    let marks = context.marks(Family::Tone, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight());
    }
}

/// Those words have a rule of their own.
const HARD: ClassSet = ClassSet::of(&[Class::Insult, Class::Slur, Class::BodyShaming]);
