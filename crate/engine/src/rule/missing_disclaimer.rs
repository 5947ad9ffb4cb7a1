//! An opinion about the own organisation, without saying that it is personal.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "missing-disclaimer",
    concern: Concern::Role,
    severity: Severity::Hint,
    sources: &["EM"],
    documentation: "An opinion on something that touches the own organisation, without the word that it is personal. \
                    Asked for only where the employer's rules ask for it. Pride and thanks need no disclaimer.",
    bad: &["Ik vind dat onze afdeling de bezoektijden moet verruimen."],
    good: &["Op persoonlijke titel: ik vind dat onze afdeling de bezoektijden moet verruimen."],
    check,
};

const OWN: ClassSet = ClassSet::of(&[Class::EmployerOwn]);
const OPINION: ClassSet = ClassSet::of(&[Class::Opinion, Class::EmployerNegative]);
const DISCLAIMER: ClassSet = ClassSet::of(&[Class::Disclaimer]);

fn check(context: &Context, alarms: &mut Alarms) {
    let asked = context.house.is_some_and(|house| house.rules().require_disclaimer);
    if !asked || context.hits(OWN).next().is_none() || context.hits(DISCLAIMER).next().is_some() {
        return;
    }
    let opinions: Vec<_> = context.hits(OPINION).map(|tokens| context.document.bytes(tokens)).collect();
    context.raise_over(&opinions, alarms);
}
