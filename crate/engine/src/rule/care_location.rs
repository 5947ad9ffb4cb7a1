//! Where in the building a person lies.

use super::{Alarms, Context, Rule};
use crate::mention::MentionKind;
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "care-location",
    concern: Concern::Identifier,
    severity: Severity::Warning,
    sources: &["KNMG 2", "HF"],
    documentation: "Finds a room, bed or ward number in a draft that tells of one patient.",
    bad: &["De man op kamer 12 heeft vannacht weer alles ondergepoept, zijn dochter stond te gillen."],
    good: &["De scholing is in kamer 12 op de eerste verdieping."],
    check,
};

fn check(context: &Context, alarms: &mut Alarms) {
    for mention in context.mentions.iter().filter(|mention| matches!(mention.kind, MentionKind::Room)) {
        if context.scene.judgement.alarms(Family::Privacy) {
            alarms.raise(mention.bytes.clone()).suggest(mention.bytes.clone(), context.replacement("room"));
        }
    }
}
