//! A result or diagnosis of one person.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "individual-result",
    concern: Concern::ClinicalResult,
    severity: Severity::Error,
    sources: &["KNMG 2"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds a result or diagnosis that is told to or about one person, in a post, a reply or a private
message.

## Why is this bad?
Results go over a secured channel, after the patient's identity has been checked. A private message
on a network is none.

## What it leaves alone
General explanation of tests and values, the writer's own results, published research, the news that
a result is in and can be found in the portal.

## Use instead
Call, or use the patient portal.

## Known limits
A bare value (\"it is 7.2\") without a word about a person or a test is left alone.
",
    bad: &[
        nl("Hoi mama van Jayden! Even snel via hier: de uitslag van Jayden is binnen, hij heeft toch suikerziekte.")
            .dm(),
        nl("Dag Truus, ik heb net je scan gezien: het is gelukkig geen kanker maar wel een hernia op L5.").reply(),
        nb("Hei Lise, prøvesvaret ditt kom i dag. Det viser dessverre klamydia, men det går fint å behandle.").dm(),
        nn("Hei Gunn! Celleprøva di var ikkje heilt fin, det er forandringar der. Vi må ta ein ny.").dm(),
        en("Hi Karen, quick one before the weekend: your biopsy came back and it's malignant I'm afraid. Call me.")
            .dm(),
        en("@dave_77 just seen your bloods mate, HbA1c is 91, you're properly diabetic now.").reply(),
    ],
    good: &[
        nl("Wat betekent een verhoogde waarde van het cholesterol? Lees het op thuisarts.nl."),
        nb("Hva betyr det om celleprøven viser forandringer? Som oftest ingen fare, men du får ny time."),
        nn("Prøvesvara dine finn du på Helsenorge. Ring legekontoret om du lurer på noko."),
        en("We can't discuss results here, but your surgery will be glad to help if you ring them.").reply(),
    ],
};

/// The words that tell it.
const WORDS: ClassSet =
    ClassSet::of(&[Class::Condition, Class::Outcome, Class::Treatment, Class::Medicine, Class::Symptom]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::ClinicalResult) {
        return;
    }
    let marks = context.marks(Family::Privacy, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight(RULE.concern));
    }
}
