//! Moving to a private channel with a patient.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "private-channel",
    concern: Concern::PersonalContact,
    severity: Severity::Warning,
    sources: &["EM", "KNMG 3"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds giving a patient a private number, or moving to WhatsApp or private messages.

## Why is this bad?
Questions and data get lost outside the record, and the care worker is on call for ever.

## What it leaves alone
Surgery hours, the organisation's telephone and portal, helplines, colleagues among themselves,
appointments with friends.

## Use instead
Point to your organisation's telephone, surgery hours or portal.

## Known limits
An employer may offer messaging as a service; then its channel belongs in the employer's rules.
",
    bad: &[
        nl("Ik ben altijd bereikbaar voor je hoor, app me maar op mijn eigen nummer, ook 's avonds. Dan hebben we het over je medicijnen.").reply(),
        nl("Stuur die foto van de wond maar gewoon via WhatsApp, mijn privénummer heb je nu. Scheelt jou een ritje naar de poli.").dm(),
        nb("Bare send meg en melding på Messenger når angsten kommer, jeg svarer deg privat hele døgnet.").dm(),
        nn("Du kan ringje meg på den private mobilen når som helst, så slepp du å vente på legekontoret.").dm(),
        en("Just WhatsApp me on my own phone any time, day or night, so you don't have to ring the clinic about your meds.").reply(),
    ],
    good: &[
        nl("Bel voor een afspraak met de polikliniek."),
        nb("Trenger du time? Bruk Helsenorge eller ring legekontoret mellom åtte og tre."),
        nn("Har du spørsmål om medisinar, snakk med apoteket eller fastlegen din."),
        en("For appointments please ring the surgery or use the app."),
    ],
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
