//! An attack on those we work with.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "partner-criticism",
    concern: Concern::ThirdParty,
    severity: Severity::Warning,
    sources: &["EM"],
    documentation: "Attacks an insurer, supplier, competitor or cooperating body.",
    bad: &[
        "Wat een prutsbedrijf, die bouwers van ons EPD. Wij betalen jullie miljoenen en krijgen er een rekenmachine voor terug.",
    ],
    good: &["Goed overleg gehad met de gemeente over de wijkzorg."],
    check,
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::PartnerNegative, Class::Partner]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::ThirdParty) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight());
    }
}
