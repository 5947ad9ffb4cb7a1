//! The exact age of one person.

use super::{Alarms, Context, Rule};
use crate::mention::MentionKind;
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "exact-age",
    concern: Concern::Reidentifiable,
    severity: Severity::Hint,
    sources: &["KNMG 2"],
    documentation: "Points at an exact age beside a person in a draft that tells of one patient; above 89 an age alone narrows to a few people.",
    bad: &["Vannacht een man van 94 uit Stiens binnengekregen, van de trap gevallen."],
    good: &["Iedereen vanaf 60 jaar kan een griepprik halen."],
    check,
};

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.scene.judgement.alarms(Family::Privacy) {
        return;
    }
    for mention in context.mentions.of(MentionKind::Age) {
        alarms.raise(mention.bytes.clone()).suggest(mention.bytes.clone(), context.age_band(mention.value));
    }
}
