//! The date of birth of a person in care.

use super::{Alarms, Context, Rule};
use crate::mention::Certainty;
use crate::mention::MentionKind;
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "date-of-birth",
    concern: Concern::Identifier,
    severity: Severity::Error,
    sources: &["KNMG 2"],
    documentation: "Finds a date of birth that is announced as one.",
    bad: &["Mw. S. Ramdin, geb. 12-07-1981, heeft een positieve kweek."],
    good: &["Florence Nightingale werd geboren op 12 mei 1820."],
    check,
};

fn check(context: &Context, alarms: &mut Alarms) {
    for mention in context.mentions.iter().filter(|mention| matches!(mention.kind, MentionKind::BirthDate)) {
        if context.scene.judgement.doubts(Family::Privacy)
            || mention.certainty == Certainty::Certain && !context.public_scene()
        {
            alarms.raise(mention.bytes.clone()).suggest(mention.bytes.clone(), context.replacement("date"));
        }
    }
}
