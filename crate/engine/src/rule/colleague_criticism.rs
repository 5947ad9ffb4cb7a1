//! Criticism of a colleague.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "colleague-criticism",
    concern: Concern::Colleague,
    severity: Severity::Warning,
    sources: &["KNMG 6.2", "KNMG 7"],
    documentation: "A negative judgement of, or gossip about, a colleague or another professional. Criticism belongs in a talk.",
    bad: &[
        "De nachtdienst heeft er weer niks van gebakken, mijn collega kan echt helemaal niks. Waarom werkt zij hier nog?",
    ],
    good: &["Wat een fijne collega's heb ik toch."],
    check,
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::ColleagueNegative, Class::Colleague, Class::CareRole]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::Colleague) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight());
    }
}
