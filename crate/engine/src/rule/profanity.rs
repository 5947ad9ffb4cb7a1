//! Swearing.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "profanity",
    concern: Concern::Hostile,
    severity: Severity::Warning,
    sources: &["KNMG 6", "NS"],
    documentation: "Swear words, disease curses and blasphemy, also masked and in compounds. Mild words about things are left alone.",
    bad: &["Godverdomme wat een klotezooi hier, rot toch allemaal op met jullie gezeik!"],
    good: &["Wat een klote weer vandaag."],
    check,
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::Profanity]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::Hostile) || context.hits(WORDS).next().is_none() {
        return;
    }
    let marks = context.marks(Family::Tone, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight());
    }
}
