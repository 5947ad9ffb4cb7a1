//! The exact date of an admission, treatment or death.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::mention::MentionKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "care-date",
    concern: Concern::Identifier,
    severity: Severity::Warning,
    sources: &["KNMG 2"],
    basis: Basis::Evidence,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds an exact date in a draft that tells of one patient: the admission, the operation, the
accident, the death.

## Why is this bad?
Family and neighbours know who was in hospital that day. An exact date turns a vague story into a
certain one.

## What it leaves alone
Dates of events, deadlines, vaccinations for everybody, theme days and history.

## Use instead
\"Recently\", \"a while ago\", \"last year\".

## Known limits
The model decides first whether one patient is meant. Vague moments (\"tonight\", \"last week\") are
weighed by traceable-combination.
",
    bad: &[
        nl("Op 3 mei 2024 hebben we bij een patiënt van 43 uit Drachten per ongeluk de verkeerde nier verwijderd."),
        nl(
            "Op 14 februari overleed onze jongste patiënt, een meisje van zes met leukemie, terwijl haar vader onderweg was uit Emmen.",
        ),
        nb(
            "12. mars 2024 fikk pasienten min fra Tynset hjertestans på operasjonsbordet, han var bare 38 og trebarnsfar.",
        ),
        nn("Den 5. juni 2023 døydde pasienten vår på 29 frå Florø under fødselen, og mannen stod att med tvillingane."),
        en(
            "On 9 March 2024 we lost a 31-year-old patient from Whitby on the table during her third caesarean. Her husband is the local vicar.",
        ),
    ],
    good: &[
        nl("De griepprik kan vanaf 3 mei."),
        nb("Søknadsfristen er 15. april, og kurset begynner 20. august."),
        nn("12. mai feirar vi den internasjonale sjukepleiardagen."),
        en("Blood donor sessions are on 4 June and 18 June in the town hall."),
    ],
};

fn check(context: &Context, alarms: &mut Alarms) {
    for mention in context.mentions.iter().filter(|mention| matches!(mention.kind, MentionKind::Date)) {
        if context.scene.judgement.alarms(Family::Privacy) {
            alarms.raise(mention.bytes.clone()).suggest(context.where_or_when(&mention.bytes, "date"));
        }
    }
}
