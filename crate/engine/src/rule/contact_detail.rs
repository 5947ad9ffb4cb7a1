//! A way to reach a person in care.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Severity};
use crate::mention::MentionKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "contact-detail",
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
Finds the phone number, e-mail address or handle of a patient or relative.

## Why is this bad?
Whoever reads it can call, write or find the patient, for as long as the post exists somewhere.

## What it leaves alone
The organisation's public numbers, the contact line of a vacancy or an event, helplines, the
writer's own contact details in an offer of services.

## Use instead
Leave it out and pass it on through a secured channel.

## Known limits
Whose number it is follows from the words around it. A number alone in a reply, without any word
about care, is left alone.
",
    bad: &[
        nl("Pt. Jansen, diabetes, wil teruggebeld worden op 06-12345678, wie doet het?"),
        nl(
            "De dochter van onze bewoonster op kamer 9 zoekt een foto van haar moeder, mail haar op gerda.ploeg@voorbeeld.nl",
        ),
        nb(
            "Pasienten på rom 3 glemte brillene sine da han ble utskrevet, ring ham på 412 34 567 hvis dere finner dem.",
        ),
        nn("Mora til pasienten vår med kreft treng nokon å snakke med, nummeret hennar er 978 12 345."),
        en("Our patient Mr Doyle left his hearing aids on the ward, can someone ring his wife on 07700 900123?"),
    ],
    good: &[
        nl("Vacature: bel voor vragen met de afdeling P&O op 0512-588888."),
        nb("Trenger du noen å snakke med? Ring Mental Helse på 116 123, hele døgnet."),
        nn("Spørsmål om stillinga? Ring avdelingsleiar på 57 83 90 00."),
        en("Questions about the open day? Email events@hospital.example or call the switchboard."),
    ],
};

fn check(context: &Context, alarms: &mut Alarms) {
    for mention in context
        .mentions
        .iter()
        .filter(|mention| matches!(mention.kind, MentionKind::Phone | MentionKind::Email | MentionKind::Handle))
    {
        if context.belongs_to_patient(mention) {
            alarms.raise(mention.bytes.clone()).suggest(context.instead_of_contact(mention));
        }
    }
}
