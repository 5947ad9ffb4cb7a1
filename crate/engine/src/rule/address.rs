//! Where a person in care lives.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Severity};
use crate::mention::MentionKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "address",
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
Finds a street with a house number, a postcode or a licence plate in a story about a patient.

## Why is this bad?
One front door is one household. Home care makes this detail tempting and dangerous: the neighbours
see the car outside.

## What it leaves alone
Addresses of public places, practices, events and vacancies.

## Use instead
Leave out street and number; \"in the neighbourhood\" is enough.

## Known limits
A description without a number (\"the blue house beside the church\") is judged by
traceable-combination, not here.
",
    bad: &[
        nl("Vanmorgen bij de mevrouw op Dorpsstraat 12 geweest, ze lag weer naast haar bed met een gebroken heup."),
        nl("Mijn cliënt aan de Lindelaan 45 heeft weer de hele nacht op de grond gelegen. Alarmknop lag op tafel."),
        nb("Hjemmebesøk hos pasienten i Storgata 14 i dag, han hadde ligget på badegulvet siden i går."),
        nn("Var heime hos brukaren i Fjordvegen 22 i natt, ho hadde ramla i trappa og blødde frå hovudet."),
        en("Found my patient at 14 Elm Road on the floor again this morning, soaked and freezing."),
    ],
    good: &[
        nl("Inloopavond in buurthuis De Kern, Dorpsstraat 12, iedereen welkom."),
        nb("Åpent hus på helsestasjonen i Storgata 14 på lørdag, velkommen!"),
        nn("Blodbanken har flytta til Sjukehusvegen 9. Kom og gi blod!"),
        en("Flu clinic this Saturday at the community centre, 12 High Street. No appointment needed."),
    ],
};

fn check(context: &Context, alarms: &mut Alarms) {
    for mention in context.mentions.iter().filter(|mention| {
        matches!(mention.kind, MentionKind::Address | MentionKind::Postcode | MentionKind::LicencePlate)
    }) {
        if context.belongs_to_patient(mention) {
            let kind = if mention.kind == MentionKind::LicencePlate { "number" } else { "place" };
            alarms.raise(mention.bytes.clone()).suggest(context.where_or_when(&mention.bytes, kind));
        }
    }
}
