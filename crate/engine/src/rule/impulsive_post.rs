//! Many signs of heat at once.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "impulsive-post",
    concern: Concern::Impulse,
    severity: Severity::Hint,
    sources: &["MF"],
    basis: Basis::Words,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Sees several signs of heat in one draft: strong words, capitals, rows of exclamation marks, the end
of a shift. Offers a pause.

## Why is this bad?
The nuance is lost in anger, and a post cannot be called back. After a night's sleep it often reads
differently.

## What it leaves alone
Joy, celebration, emergency calls, a single strong word.

## Use instead
Let it rest for ten minutes. The draft stays where it is.

## Known limits
A hint that never interrupts. The engine knows no clock: the late hour is left to the employer's
quiet hours.
",
    bad: &[
        nl("Ik ben er KLAAR mee!!! Net uit een kutdienst, NIEMAND luistert hier, rot toch allemaal op!!!"),
        nb("Jeg er DRITTLEI!!! Kom akkurat hjem fra en jævla vakt og INGEN bryr seg, dra til helvete alle sammen!!!"),
        nn("Fy FAEN kor lei eg er!!! Nett ferdig på nattevakt og INGEN bryr seg. Dra til helvete!!!"),
        en("I am DONE!!! Just off another shit shift and NOBODY gives a fuck, screw the lot of you!!!"),
    ],
    good: &[
        nl("Yes!!! Geslaagd voor mijn tentamen!!!"),
        nb("JAAA!!! Endelig ferdig sykepleier!!! Takk til alle som har heia!!!"),
        nn("Hurra!!! Vi vann stafetten på sommarfesten!!!"),
        en("YES!!! Passed my finals!!! Nurse at last!!!"),
    ],
};

/// Words of heat.
const HEAT: ClassSet = ClassSet::of(&[Class::Heat, Class::Profanity, Class::EmojiContempt, Class::Threat]);
/// So many signs make it heat.
const ENOUGH: usize = 3;

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.scene.judgement.doubts(Family::Tone) {
        return;
    }
    let words: Vec<_> = context.hits(HEAT).map(|tokens| context.document.bytes(tokens)).collect();
    let shouting = context.document.tokens.iter().filter(|token| token.capitals && token.end - token.start > 3).count();
    let exclaiming = usize::from(context.document.text.contains("!!"));
    let shift = usize::from(context.hits(ClassSet::of(&[Class::Shift])).next().is_some());
    if !words.is_empty() && words.len() + shouting.min(2) + exclaiming + shift >= ENOUGH {
        context.raise_over(&words, alarms);
    }
}
