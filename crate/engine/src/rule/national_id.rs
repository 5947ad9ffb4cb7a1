//! A number that a state gives a person.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::mention::MentionKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "national-id",
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
Finds numbers that a state gives a person: BSN, fødselsnummer, D-, H- and FH-number, NHS number, US
SSN, Irish PPS, New Zealand's NHI, Belgian and Australian numbers. Checksums, separators and labels
are weighed together, so a mistyped, spaced or dictated number is found as well.

## Why is this bad?
Such a number leads to exactly one person and opens doors at banks and governments. It belongs in no
message at all.

## What it leaves alone
A professional's own registration number (BIG, AGB, HPR, GMC), organisation numbers, order numbers,
bare numbers whose check digits fail and that nothing announces, and numbers told as test data.

## Use instead
Leave the number out and use the record or a secured channel.

## Known limits
Digits alone say little. A bare number with a valid check digit by chance may be marked, and a
masked number (only its last digits) is seen only behind its label.
",
    bad: &[
        nl("BSN 111222333 graag even nakijken, uitslag is binnen."),
        nl("Wie heeft er dienst? Mevrouw staat dubbel in het systeem, haar burgerservicenummer is 111222333."),
        nb("Kan noen sjekke timen til pasienten med fødselsnummer 17856110184? Finner henne ikke i systemet."),
        nn("Fødselsnummeret til pasienten er 04913810126, kan nokon sende epikrisen på nytt?"),
        en("Can someone on days chase the bloods for NHS number 943 476 5919? System is down here."),
    ],
    good: &[
        nl("Mijn BIG-nummer is 09911009701."),
        nb("HPR-nummeret mitt er 1234567, og det kan alle slå opp i Helsepersonellregisteret."),
        nn("Ordrenummer 20391184 er på veg, seier nettbutikken. Nye skor til nattevakta!"),
        en("My GMC number is 7012345, you can check it on the public register."),
    ],
};

fn check(context: &Context, alarms: &mut Alarms) {
    for mention in context.mentions.iter().filter(|mention| matches!(mention.kind, MentionKind::NationalId)) {
        // Test data are told as such; a real number in a real story is not saved by a word.
        if !context.invented() || context.scene.judgement.alarms(Family::Privacy) {
            let labelled = context.document.bytes(context.mentions.labelled(mention, context.document));
            alarms.raise(labelled.clone()).suggest((labelled, context.replacement("number").into()));
        }
    }
}
