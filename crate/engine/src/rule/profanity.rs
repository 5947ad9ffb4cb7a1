//! Swearing.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "profanity",
    concern: Concern::Hostile,
    severity: Severity::Warning,
    sources: &["KNMG 6", "NS"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds swear words, disease curses and blasphemy, also masked (k*t, f@en), stretched and in
compounds.

## Why is this bad?
The word sticks and the point does not. Readers who know your profession hear it in that voice.

## What it leaves alone
Mild words about things, words that only look alike, names, medical words.

## Use instead
Leave it out; the sentence usually stands without it.

## Known limits
Joy and anger use the same words. Where nothing says at whom it is aimed, the model decides by the
rest of the draft.
",
    bad: &[
        nl("Godverdomme wat een klotezooi hier, rot toch allemaal op met jullie gezeik!"),
        nl("Krijg de tyfus met je kutregels, ik ben er helemaal klaar mee."),
        nb("Helvetes jævla drittsystem, faen ta hele gjengen som bestemte dette!"),
        nn("Faen i helvete, hald kjeft og dra til helvete med maset dykkar!"),
        en("Fuck this shit and fuck everyone who voted for it, absolute wankers the lot of you."),
    ],
    good: &[
        nl("Wat een klote weer vandaag."),
        nb("Dritbra konsert i går, og fri i dag!"),
        nn("Søren òg, der gløymde eg matpakka igjen."),
        en("Damn, that was a good cup of tea after a night shift."),
    ],
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::Profanity]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::Hostile) || context.hits(WORDS).next().is_none() {
        return;
    }
    let marks = context.marks(Family::Tone, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight(RULE.concern));
    }
}
