//! Many signs of heat at once.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "impulsive-post",
    concern: Concern::Impulse,
    severity: Severity::Hint,
    sources: &["MF"],
    documentation: "Several signs of heat in one draft: strong words, capitals, rows of exclamation marks, the end of a shift. \
                    Offers a pause; never interrupts.",
    bad: &["Ik ben er KLAAR mee!!! Net uit een kutdienst, NIEMAND luistert hier, rot toch allemaal op!!!"],
    good: &["Yes!!! Geslaagd voor mijn tentamen!!!"],
    check,
};

/// Words of heat.
const HEAT: ClassSet = ClassSet::of(&[Class::Heat, Class::Profanity, Class::EmojiContempt, Class::Threat]);
/// So many signs make it heat.
const ENOUGH: usize = 3;

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.scene.judgement.doubts(Family::Tone) {
        return;
    }
    let words: Vec<_> = context.hits(HEAT).map(|tokens| context.document.bytes(tokens)).collect();
    let shouting = context.document.tokens.iter().filter(|token| token.capitals && token.end - token.start > 3).count();
    let exclaiming = usize::from(context.draft.text.contains("!!"));
    let shift = usize::from(context.hits(ClassSet::of(&[Class::Shift])).next().is_some());
    if !words.is_empty() && words.len() + shouting.min(2) + exclaiming + shift >= ENOUGH {
        context.raise_over(&words, alarms);
    }
}
