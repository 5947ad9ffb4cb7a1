//! Where in the building a person lies.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::mention::MentionKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "care-location",
    concern: Concern::Identifier,
    severity: Severity::Warning,
    sources: &["KNMG 2", "HF"],
    basis: Basis::Evidence,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds a room, bed or ward number in a draft that tells of one patient.

## Why is this bad?
Every visitor and every colleague then knows who is meant.

## What it leaves alone
Meeting rooms, lecture halls, signposting, beds as capacity (\"we have 12 beds\").

## Use instead
\"On the ward\", \"one of our rooms\", or nothing at all.

## Known limits
Nicknames of wards are known only when the employer's rules name them.
",
    bad: &[
        nl("De man op kamer 12 heeft vannacht weer alles ondergepoept, zijn dochter stond te gillen."),
        nl(
            "Bed 4 heeft gisteren haar diagnose gehoord, borstkanker, en vanmorgen ligt ze daar gewoon grapjes te maken.",
        ),
        nb("Han på rom 7 prøvde å stikke av fra avdelingen i natt igjen, politiet fant ham på stranda i pysjamas."),
        nn(
            "Ho på rom 3 fekk kreftdiagnosen i går og har ikkje sagt eit ord sidan. Mannen hennar sit på gangen og gret.",
        ),
        en("Bed 9 coded again tonight, third time this week, and his wife still thinks he's coming home."),
    ],
    good: &[
        nl("De scholing is in kamer 12 op de eerste verdieping."),
        nb("Møtet er på rom 214 i andre etasje, ta med kaffekoppen."),
        nn("Det nye bygget har 40 senger og eige rom for pårørande på kvar etasje."),
        en("The teaching session is in room 3 on the second floor, bring your own lunch."),
    ],
};

fn check(context: &Context, alarms: &mut Alarms) {
    for mention in context.mentions.iter().filter(|mention| matches!(mention.kind, MentionKind::Room)) {
        if context.scene.judgement.alarms(Family::Privacy) {
            alarms.raise(mention.bytes.clone()).suggest(context.where_or_when(&mention.bytes, "room"));
        }
    }
}
