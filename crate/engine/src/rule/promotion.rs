//! Advertising.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "promotion",
    concern: Concern::Promotion,
    severity: Severity::Hint,
    sources: &["KNMG 6.1"],
    documentation: "Advertising, discounts, prize draws and repeated messages.",
    bad: &["Bestel via mijn link en krijg 15% korting met code ZUSTER15, link in bio!"],
    good: &["Onze open dag is zaterdag, kom kijken."],
    check,
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::Promotion]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::Promotion) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    context.raise_over(&marks, alarms);
}
