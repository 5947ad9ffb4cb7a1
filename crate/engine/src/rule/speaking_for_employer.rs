//! Speaking for the organisation.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "speaking-for-employer",
    concern: Concern::Role,
    severity: Severity::Warning,
    sources: &["EM", "HF"],
    documentation: "Speaks or promises on behalf of the organisation. That is for the communication department.",
    bad: &["Namens het hele ziekenhuis: wij vinden dat de gemeenteraad vanavond tegen moet stemmen."],
    good: &["Op persoonlijke titel: ik vind het een goed plan."],
    check,
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::SpeakFor, Class::EmployerOwn, Class::Organisation]);

const SPEAKING: ClassSet = ClassSet::of(&[Class::SpeakFor]);

fn check(context: &Context, alarms: &mut Alarms) {
    let named = context.beside_own(SPEAKING) && context.scene.judgement.doubts(Family::Conduct);
    if !named && !context.judged(Concern::Role) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight());
    }
}
