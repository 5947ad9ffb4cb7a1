//! Befriending a patient.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "patient-friendship",
    concern: Concern::PersonalContact,
    severity: Severity::Warning,
    sources: &["KNMG 3.2", "EM", "NS", "HF"],
    documentation: "Befriends, follows back or accepts a patient in private.",
    bad: &[
        "Dank voor je vriendschapsverzoek! Normaal doe ik dat niet met cliënten, maar jij bent zo'n leuke, dus geaccepteerd.",
    ],
    good: &["Liever geen vriendschapsverzoeken van patiënten, dank voor uw begrip."],
    check,
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::Friendship]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::PersonalContact) || context.hits(WORDS).next().is_none() {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    context.raise_over(&marks, alarms);
}
