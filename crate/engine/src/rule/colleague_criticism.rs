//! Criticism of a colleague.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "colleague-criticism",
    concern: Concern::Colleague,
    severity: Severity::Warning,
    sources: &["KNMG 6.2", "KNMG 7"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds a negative judgement of, or gossip about, a colleague or another professional.

## Why is this bad?
In public the other has no chance to explain, and patients start to doubt their care.

## What it leaves alone
Praise and thanks, the profession discussed in general, whistle-blowing through the proper channels,
respectful debate between named experts.

## Use instead
Speak to your colleague in person.

## Known limits
Praise with a sting (\"our superstar, two hours late\") is recognised only by its usual phrases.
",
    bad: &[
        nl(
            "De nachtdienst heeft er weer niks van gebakken, mijn collega kan echt helemaal niks. Waarom werkt zij hier nog?",
        ),
        nl("Raad eens wie er weer ziek is op zaterdag? Juist, dezelfde als altijd. En wij mogen haar dienst lopen."),
        nb(
            "Kollegaen min er så lat at hun heller sitter på telefonen enn å svare på ringesnora. Utrolig at hun har autorisasjon.",
        ),
        nn("Den nye vikarlegen vår kan ingenting, han roper på sjukepleiaren for å finne ei blodåre. Pinleg."),
        en(
            "My colleague left me with four undone dressings again. Laziest nurse I've ever worked with, how she kept her pin is beyond me.",
        ),
    ],
    good: &[
        nl("Wat een fijne collega's heb ik toch."),
        nb("Takk til kollegaene som stilte opp da det brant i dag. Dere er gull."),
        nn("Ros til vikarane som held hjula i gang om sommaren."),
        en("Shout-out to the colleague who stayed late so that I could go to my son's concert."),
    ],
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::ColleagueNegative, Class::Colleague, Class::CareRole]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::Colleague) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight(RULE.concern));
    }
}
