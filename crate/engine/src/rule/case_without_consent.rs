//! One patient's case, told without a sign of consent.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "case-without-consent",
    concern: Concern::Case,
    severity: Severity::Warning,
    sources: &["KNMG 2.1", "KNMG 7"],
    documentation: "Tells one patient's case. With the informed patient's consent, made anonymous or invented it may be told.",
    bad: &[
        "Vandaag een jonge vrouw gezien met buikpijn die al zes weken niet werd geloofd. Uiteindelijk bleek het een buitenbaarmoederlijke zwangerschap.",
    ],
    good: &["Fictieve casus voor de les: een vrouw met buikpijn komt op de SEH. Wat doe je?"],
    check,
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[
    Class::PatientRole,
    Class::Person,
    Class::Condition,
    Class::CareEvent,
    Class::Outcome,
    Class::Symptom,
]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::Case) {
        return;
    }
    let marks = context.marks(Family::Privacy, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight());
    }
}
