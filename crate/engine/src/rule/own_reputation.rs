//! The writer's own reputation.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "own-reputation",
    concern: Concern::OwnReputation,
    severity: Severity::Warning,
    sources: &["KNMG 9", "EM", "NS"],
    documentation: "Drunk or hung over on duty, or posting while with a patient.",
    bad: &[
        "Met een enorme kater op dienst, nog half dronken van gisteren, hoop dat niemand een infuus nodig heeft vandaag.",
    ],
    good: &["Na een lange week een glas wijn op de bank."],
    check,
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::Alcohol, Class::WithPatient]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::OwnReputation) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight());
    }
}
