//! Arguing with a complaint.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "complaint-reply",
    concern: Concern::ComplaintReply,
    severity: Severity::Warning,
    sources: &["NS", "EM"],
    documentation: "Argues in public with a complaint about the own organisation.",
    bad: &[
        "Dat klopt niet wat u schrijft, ik was erbij. U stond zelf te schreeuwen tegen mijn collega, dus gek dat u moest wachten?",
    ],
    good: &["Wat vervelend dat u zo lang moest wachten. Wilt u onze klachtenfunctionaris bellen?"],
    check,
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::ComplaintReply]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::ComplaintReply) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight());
    }
}
