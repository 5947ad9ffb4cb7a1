//! Blowing off steam about a patient.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "venting-about-patient",
    concern: Concern::Derogatory,
    severity: Severity::Warning,
    sources: &["KNMG 7.1"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds complaints, sarcasm and ridicule about the behaviour of a patient or relative.

## Why is this bad?
Whoever recognises themselves is hurt, even when nobody else does. The guideline's advice: blow off
steam with a colleague, not with the world.

## What it leaves alone
Tiredness, the weight of the work, a hard conversation told with respect, complaints about systems.

## Use instead
Call a colleague. They understand, and it stays there.

## Known limits
Sarcasm without any sign (no hashtag, no emoji, no telling phrase) can be missed.
",
    bad: &[
        nl(
            "Daar hebben we haar weer, voor de derde keer deze week met 'ondraaglijke' pijn en ondertussen gezellig appen. #zucht",
        ),
        nl(
            "Heerlijk weer, meneer belt voor de twintigste keer omdat zijn kussen scheef ligt. Hotel de Zorg, wat kan ik voor u betekenen 🙄",
        ),
        nb(
            "Der ringte han igjen ja, for tiende gang, fordi TV-en var for lav. Jeg er visst butler og ikke sykepleier 🙄",
        ),
        nn("Ja då, ho «døyr av smerte» i dag òg, men orkar fint å scrolle på telefonen i fire timar. Sukk."),
        en("10/10 pain apparently, while eating crisps and scrolling TikTok. Sure hon. 🙄 #nurselife"),
        en("Nothing like a patient who googles everything and then explains my own job to me. Give me strength 🤡"),
    ],
    good: &[
        nl("Ook een lastig gesprek hoort bij ons vak. Luisteren helpt."),
        nb("Smerte er det pasienten sier at det er. Det lærte jeg på nytt denne uka."),
        nn("Sliten etter ei lang helg, men glad for å få gjere ein skilnad."),
        en("Long night, sore feet, still the best job in the world."),
    ],
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::ContemptPhrase, Class::Sarcasm, Class::Gossip, Class::EmojiContempt]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::Derogatory) || context.hits(HARD).next().is_some() {
        return;
    }
    let marks = context.marks(Family::Tone, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight(RULE.concern));
    }
}

/// Those words have a rule of their own.
const HARD: ClassSet = ClassSet::of(&[Class::Insult, Class::Slur, Class::BodyShaming]);
