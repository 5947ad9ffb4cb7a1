//! Moving to a private channel with a patient.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "private-channel",
    concern: Concern::PersonalContact,
    severity: Severity::Warning,
    sources: &["EM", "KNMG 3"],
    documentation: "Gives a patient a private number or moves to WhatsApp or private messages.",
    bad: &[
        "Ik ben altijd bereikbaar voor je hoor, app me maar op mijn eigen nummer, ook 's avonds. Dan hebben we het over je medicijnen.",
    ],
    good: &["Bel voor een afspraak met de polikliniek."],
    check,
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::PrivateContact]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::PersonalContact) || context.hits(FRIENDSHIP).next().is_some() {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    context.raise_over(&marks, alarms);
}

/// Those words have a rule of their own.
const FRIENDSHIP: ClassSet = ClassSet::of(&[Class::Friendship]);
