//! Internal affairs.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "internal-information",
    concern: Concern::Internal,
    severity: Severity::Warning,
    sources: &["MF"],
    documentation: "Incidents, reorganisation, figures, rosters, system failures and passwords of the own organisation.",
    bad: &[
        "Het hele EPD ligt er bij ons uit sinds vannacht en niemand weet wat er is, en volgende week wordt de fusie bekend gemaakt. Nog niet verder vertellen!",
    ],
    good: &["De jaarcijfers van ons ziekenhuis staan sinds vandaag op de website."],
    check,
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::Internal]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::Internal) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight());
    }
}
