//! A number that a state gives a person.

use super::{Alarms, Context, Rule};
use crate::mention::MentionKind;
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "national-id",
    concern: Concern::Identifier,
    severity: Severity::Error,
    sources: &["KNMG 2"],
    documentation: "Finds BSN, fødselsnummer, D-number, NHS number, SSN and the like, also when they are spaced or mistyped. A professional's own registration number is left alone.",
    bad: &["BSN 111222333 graag even nakijken, uitslag is binnen."],
    good: &["Mijn BIG-nummer is 09911009701."],
    check,
};

fn check(context: &Context, alarms: &mut Alarms) {
    for mention in context.mentions.iter().filter(|mention| matches!(mention.kind, MentionKind::NationalId)) {
        // Test data are told as such; a real number in a real story is not saved by a word.
        if !context.invented() || context.scene.judgement.alarms(Family::Privacy) {
            let labelled = context.document.bytes(mention.labelled(context.document));
            alarms.raise(labelled.clone()).suggest(labelled, context.replacement("number"));
        }
    }
}
