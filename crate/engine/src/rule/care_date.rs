//! The exact date of an admission, treatment or death.

use super::{Alarms, Context, Rule};
use crate::mention::MentionKind;
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "care-date",
    concern: Concern::Identifier,
    severity: Severity::Warning,
    sources: &["KNMG 2"],
    documentation: "Finds an exact date in a draft that tells of one patient.",
    bad: &["Op 3 mei 2024 hebben we bij een patiënt van 43 uit Drachten per ongeluk de verkeerde nier verwijderd."],
    good: &["De griepprik kan vanaf 3 mei."],
    check,
};

fn check(context: &Context, alarms: &mut Alarms) {
    for mention in context.mentions.iter().filter(|mention| matches!(mention.kind, MentionKind::Date)) {
        if context.scene.judgement.alarms(Family::Privacy) {
            alarms.raise(mention.bytes.clone()).suggest(mention.bytes.clone(), context.replacement("date"));
        }
    }
}
