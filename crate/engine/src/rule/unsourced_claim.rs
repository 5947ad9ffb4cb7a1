//! A health claim without a source.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "unsourced-claim",
    concern: Concern::Unsourced,
    severity: Severity::Hint,
    sources: &["KNMG 6.1", "EM"],
    documentation: "A firm health claim, often with figures, and no source beside it.",
    bad: &["Wetenschappelijk bewezen: 80% van alle chronische ziekten geneest met deze detox binnen zes weken!"],
    good: &["Volgens het RIVM rookt 1 op de 5 volwassenen (bron: rivm.nl)."],
    check,
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::Claim, Class::Statistics]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::Unsourced) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    context.raise_over(&marks, alarms);
}
