//! A number under which a person is filed.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::mention::MentionKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "record-number",
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
Finds patient, record, admission and policy numbers behind their label, and a bank account in a
draft about a patient.

## Why is this bad?
Whoever has access to the system knows at once who it is, and a screenshot travels further than the
system's access rights.

## What it leaves alone
Room and course numbers, case numbers of studies, donation accounts of foundations, telephone
numbers and prices.

## Use instead
Leave it out and consult through a secured channel.

## Known limits
Without a label a record number is only a number. Such numbers differ from one organisation to the
next; an employer can add its own form as a house rule.
",
    bad: &[
        nl("Kan iemand patiëntnummer 4471923 even opzoeken in het EPD?"),
        nl("Dossiernummer 8830127 is zoek, wie heeft mevrouw vanmiddag opgenomen?"),
        nb("Noen som vet hvorfor journalnummer 5582013 er låst? Pasienten står her og venter."),
        nn("Pasientnummer 339201 manglar prøvesvar, kan nokon på lab ringje oss?"),
        en("Does anyone have access to MRN 00482913? Need the discharge letter for this patient asap."),
    ],
    good: &[
        nl("Doneren kan via de website van de stichting."),
        nb("Kurset har rom 214 og begynner klokka ni, kaffe fra halv ni."),
        nn("Studien har 4200 deltakarar, og resultata kjem til hausten."),
        en("Our fundraiser passed 12,500 pounds last night. Thank you all!"),
    ],
};

fn check(context: &Context, alarms: &mut Alarms) {
    for mention in context
        .mentions
        .iter()
        .filter(|mention| matches!(mention.kind, MentionKind::RecordNumber | MentionKind::BankAccount))
    {
        if mention.kind == MentionKind::RecordNumber || context.scene.judgement.doubts(Family::Privacy) {
            let labelled = context.document.bytes(context.mentions.labelled(mention, context.document));
            alarms.raise(labelled.clone()).suggest((labelled, context.replacement("number").into()));
        }
    }
}
