//! Where a person in care lives.

use super::{Alarms, Context, Rule};
use crate::mention::MentionKind;
use crate::review::{Concern, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "address",
    concern: Concern::Identifier,
    severity: Severity::Error,
    sources: &["KNMG 2"],
    documentation: "Finds a street with a house number and a postcode of a patient. Public addresses are left alone.",
    bad: &["Vanmorgen bij de mevrouw op Dorpsstraat 12 geweest, ze lag weer naast haar bed met een gebroken heup."],
    good: &["Inloopavond in buurthuis De Kern, Dorpsstraat 12, iedereen welkom."],
    check,
};

fn check(context: &Context, alarms: &mut Alarms) {
    for mention in context.mentions.iter().filter(|mention| {
        matches!(mention.kind, MentionKind::Address | MentionKind::Postcode | MentionKind::LicencePlate)
    }) {
        if context.belongs_to_patient(mention) {
            alarms.raise(mention.bytes.clone()).suggest(mention.bytes.clone(), context.replacement("place"));
        }
    }
}
