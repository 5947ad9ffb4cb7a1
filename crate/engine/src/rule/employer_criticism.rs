//! Criticism of the own organisation.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "employer-criticism",
    concern: Concern::Employer,
    severity: Severity::Warning,
    sources: &["KNMG 6.2", "KNMG 9", "NS", "HF"],
    documentation: "Negative about the own organisation, its managers, mood or staffing. Debate about policy without the own organisation is free.",
    bad: &[
        "Weer met z'n tweeën op dertig bewoners. De directie van ons huis geeft helemaal niks om personeel, alleen om geld.",
    ],
    good: &["De zorg verdient een betere cao."],
    check,
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::EmployerNegative, Class::EmployerOwn, Class::ManagerRole]);

const COMPLAINT: ClassSet = ClassSet::of(&[Class::EmployerNegative]);

fn check(context: &Context, alarms: &mut Alarms) {
    // Where the employer's rules say what the organisation is called, a complaint beside that name is no riddle.
    let named = context.beside_own(COMPLAINT) && context.scene.judgement.doubts(Family::Conduct);
    if !named && !context.judged(Concern::Employer) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight());
    }
}
