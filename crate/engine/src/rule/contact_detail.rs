//! A way to reach a person in care.

use super::{Alarms, Context, Rule};
use crate::mention::MentionKind;
use crate::review::{Concern, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "contact-detail",
    concern: Concern::Identifier,
    severity: Severity::Error,
    sources: &["KNMG 2"],
    documentation: "Finds the phone number, e-mail address or handle of a patient. The organisation's public number and the contact of a vacancy are left alone.",
    bad: &["Pt. Jansen, diabetes, wil teruggebeld worden op 06-12345678, wie doet het?"],
    good: &["Vacature: bel voor vragen met de afdeling P&O op 0512-588888."],
    check,
};

fn check(context: &Context, alarms: &mut Alarms) {
    for mention in context
        .mentions
        .iter()
        .filter(|mention| matches!(mention.kind, MentionKind::Phone | MentionKind::Email | MentionKind::Handle))
    {
        if context.belongs_to_patient(mention) {
            alarms.raise(mention.bytes.clone()).suggest(mention.bytes.clone(), context.replacement("contact"));
        }
    }
}
