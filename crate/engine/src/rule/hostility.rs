//! Threats, attacks, shouting.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "hostility",
    concern: Concern::Hostile,
    severity: Severity::Warning,
    sources: &["KNMG 6"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds threats, attacks on a person in a discussion, shouting in capitals and rows of exclamation
marks.

## Why is this bad?
In a public discussion a care worker speaks as a professional too. The sharpest answer is read by
the most people.

## What it leaves alone
Firm disagreement with arguments, joy in capitals, emergency calls, quotations.

## Use instead
Answer what was said, not who said it.

## Known limits
Irony between friends looks like an attack to those who do not know them, and to this rule.
",
    bad: &[
        nl("Jij bent echt te dom om te poepen, ga je schamen, achterlijke gladiool!!!").reply(),
        nl("Hou toch je bek man, als ik jou tegenkom dan weet ik je te vinden, sukkel.").reply(),
        nb("Du er jo helt hjernedød, hold kjeft og kom deg vekk herfra, din patetiske idiot!!!").reply(),
        nn("Ti still, din dumme tosk! Eg veit kvar du bur, så pass deg.").reply(),
        en("SHUT UP you pathetic moron!!! You make me sick, crawl back under your rock.").reply(),
    ],
    good: &[
        nl("Daar ben ik het niet mee eens, en dit is waarom.").reply(),
        nb("Jeg ser annerledes på det, men takk for at du forklarer så godt.").reply(),
        nn("Eg er usamd, og her er tala som eg byggjer på.").reply(),
        en("I see it differently, and I am happy to explain why over coffee.").reply(),
    ],
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::Threat, Class::Insult, Class::EmojiContempt]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::Hostile) || context.hits(PROFANITY).next().is_some() {
        return;
    }
    let marks = context.marks(Family::Tone, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight(RULE.concern));
    }
}

/// Those words have a rule of their own.
const PROFANITY: ClassSet = ClassSet::of(&[Class::Profanity]);
