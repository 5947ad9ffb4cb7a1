//! Medical advice to one person.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "individual-advice",
    concern: Concern::Advice,
    severity: Severity::Warning,
    sources: &["KNMG 3"],
    documentation: "Gives a dose, tells to stop or start, or diagnoses one person. General advice to everybody is welcome.",
    bad: &["Marleen, dan zou ik die metoprolol gewoon halveren hoor, 25 mg is voor jou genoeg."],
    good: &["Verander nooit zelf de dosis van je medicijnen, bel je huisarts of apotheek."],
    check,
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::Advice, Class::Medicine]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::Advice) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight());
    }
}
