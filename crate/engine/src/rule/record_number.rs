//! A number under which a person is filed.

use super::{Alarms, Context, Rule};
use crate::mention::MentionKind;
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "record-number",
    concern: Concern::Identifier,
    severity: Severity::Error,
    sources: &["KNMG 2"],
    documentation: "Finds patient, record, admission and insurance numbers behind their label, and the bank account of a person.",
    bad: &["Kan iemand patiëntnummer 4471923 even opzoeken in het EPD?"],
    good: &["Doneren kan via de website van de stichting."],
    check,
};

fn check(context: &Context, alarms: &mut Alarms) {
    for mention in context
        .mentions
        .iter()
        .filter(|mention| matches!(mention.kind, MentionKind::RecordNumber | MentionKind::BankAccount))
    {
        if mention.kind == MentionKind::RecordNumber || context.scene.judgement.doubts(Family::Privacy) {
            let labelled = context.document.bytes(mention.labelled(context.document));
            alarms.raise(labelled.clone()).suggest(labelled, context.replacement("number"));
        }
    }
}
