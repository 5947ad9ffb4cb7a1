//! Somebody else's photo, film or text.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "copyright",
    concern: Concern::Image,
    severity: Severity::Hint,
    sources: &["EM"],
    documentation: "Takes over a photo, film or whole text that somebody else made.",
    bad: &["Rappa hele stripa fra avisa i dag, se bilde 1-4, beklager til tegneren."],
    good: &["Lees het artikel op de website van de krant."],
    check,
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::Copyright]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.scene.judgement.doubts(Family::Privacy) || context.hits(WORDS).next().is_none() {
        return;
    }
    let marks = context.marks(Family::Privacy, WORDS);
    context.raise_over(&marks, alarms);
}
