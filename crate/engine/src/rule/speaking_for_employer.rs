//! Speaking for the organisation.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "speaking-for-employer",
    concern: Concern::Role,
    severity: Severity::Warning,
    sources: &["EM", "HF"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds speaking or promising on behalf of the organisation.

## Why is this bad?
Positions and promises are for the communication department; a reader cannot tell a private post
from a statement.

## What it leaves alone
Official accounts that the employer's rules name, union representatives in that role, \"we\" as a team
that says thanks.

## Use instead
Say that this is your own view, or let communications post it.

## Known limits
\"We\" is the smallest word with the widest use; without a promise or a position it is left alone.
",
    bad: &[
        nl("Namens het hele ziekenhuis: wij vinden dat de gemeenteraad vanavond tegen moet stemmen."),
        nl("Wij als ziekenhuis beloven dat iedereen volgend jaar binnen een week geopereerd wordt."),
        nb("På vegne av sykehuset kan jeg bekrefte at vi ikke støtter den nye reformen."),
        nn("På vegner av heile sjukeheimen: Vi krev at kommunestyret røystar nei i kveld."),
        en("On behalf of the whole hospital: we officially reject the minister's plan and will not be taking part."),
    ],
    good: &[
        nl("Op persoonlijke titel: ik vind het een goed plan."),
        nb("Mine egne meninger: Jeg synes forslaget er klokt."),
        nn("Eg snakkar berre for meg sjølv, men eg likar framlegget."),
        en("Views my own: I think it is a sensible plan."),
    ],
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::SpeakFor, Class::EmployerOwn, Class::Organisation]);

const SPEAKING: ClassSet = ClassSet::of(&[Class::SpeakFor]);

fn check(context: &Context, alarms: &mut Alarms) {
    let named = context.beside_own(SPEAKING) && context.scene.judgement.doubts(Family::Conduct);
    if !named && !context.judged(Concern::Role) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight(RULE.concern));
    }
}
