//! The date of birth of a person in care.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::mention::Certainty;
use crate::mention::MentionKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "date-of-birth",
    concern: Concern::Identifier,
    severity: Severity::Error,
    sources: &["KNMG 2"],
    basis: Basis::Evidence,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds a date of birth that is announced as one (\"born\", \"geb.\", \"f.\", \"DOB\").

## Why is this bad?
With a place or an illness, a date of birth often leaves one single person.

## What it leaves alone
Birthdays of historical and public figures, of the writer and of the organisation.

## Use instead
Leave it out, or name a stage of life at most.

## Known limits
A date without an announcing word is a date of care at most.
",
    bad: &[
        nl("Mw. S. Ramdin, geb. 12-07-1981, heeft een positieve kweek."),
        nl("Overdracht: pt geb. 03-11-1949, opgenomen met sepsis, familie is gebeld."),
        nb("Pasient født 14.02.1957 ble innlagt med lungebetennelse i natt, noen som har sengeplass?"),
        nn("Kvinne, fødd 22.09.1940, innlagd hos oss med hoftebrot. Kven har prøvesvara?"),
        en("Handover: male, DOB 12/03/1962, admitted with sepsis overnight, chase his bloods please."),
    ],
    good: &[
        nl("Florence Nightingale werd geboren op 12 mei 1820."),
        nb("Henrik Ibsen ble født 20. mars 1828 i Skien, og i dag leste vi dikt på sansehagen."),
        nn("Sjukehuset vårt vart opna 4. september 1926 og fyller snart hundre år."),
        en("Florence Nightingale was born on 12 May 1820, which is why we celebrate nurses today."),
    ],
};

fn check(context: &Context, alarms: &mut Alarms) {
    for mention in context.mentions.iter().filter(|mention| matches!(mention.kind, MentionKind::BirthDate)) {
        if context.scene.judgement.doubts(Family::Privacy)
            || mention.certainty == Certainty::Certain && !context.public_scene()
        {
            // Without its date the label would stand alone.
            let labelled = context.document.bytes(context.mentions.labelled(mention, context.document));
            alarms.raise(mention.bytes.clone()).suggest((labelled, String::new()));
        }
    }
}
