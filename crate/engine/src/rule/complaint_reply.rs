//! Arguing with a complaint.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "complaint-reply",
    concern: Concern::ComplaintReply,
    severity: Severity::Warning,
    sources: &["NS", "EM"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds an answer that argues with a complaint about the own organisation.

## Why is this bad?
Nobody wins that in public, and one soon says too much about the other: even \"you were drunk\"
confirms that somebody was a patient.

## What it leaves alone
Sympathy, an invitation to get in touch, thanks for the feedback, replies to complaints about
anything else.

## Use instead
Show understanding and pass it on to communications or patient relations.

## Known limits
The post that is answered is read where the site shows it; without it the rule has only the reply.
",
    bad: &[
        nl("Dat klopt niet wat u schrijft, ik was erbij. U stond zelf te schreeuwen tegen mijn collega, dus gek dat u moest wachten?").reply(),
        nl("Wat een onzin, mevrouw. Ik werk daar en uw moeder is keurig verzorgd, u komt zelf nooit langs.").reply(),
        nb("Dette er rett og slett løgn. Jeg jobber der, og du møtte ikke opp til timen din engang. Ikke skyld på oss.").reply(),
        nn("Det stemmer ikkje det du skriv. Eg var på vakt, og det var du som skreik til oss, så slutt å klage.").reply(),
        en("That's simply not true. I was on shift, you turned up drunk and abused our receptionist, so don't blame us for the wait.").reply(),
    ],
    good: &[
        nl("Wat vervelend dat u zo lang moest wachten. Wilt u onze klachtenfunctionaris bellen?").reply(),
        nb("Så leit å høre at du måtte vente. Ta gjerne kontakt med oss, så ser vi på det.").reply(),
        nn("Takk for tilbakemeldinga. Ring oss gjerne, så høyrer vi på deg.").reply(),
        en("I'm sorry to hear that. Please contact our patient liaison team so they can help.").reply(),
    ],
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::ComplaintReply]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::ComplaintReply) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight(RULE.concern));
    }
}
