//! One patient's case, told without a sign of consent.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "case-without-consent",
    concern: Concern::Case,
    severity: Severity::Warning,
    sources: &["KNMG 2.1", "KNMG 7"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds one patient's story that is told as a case, with no sign of consent, anonymisation or
invention.

## Why is this bad?
A case may be told when nobody can recognise the patient, the patient included, or when the patient
has agreed and knows how far the post may travel.

## What it leaves alone
Fictitious cases, published cases, cases with told consent, quiz questions about an invented
patient, the writer's own story.

## Use instead
Ask for consent and say so, or make it a general example: \"some of my patients …\".

## Known limits
The rule believes a writer who says that the patient agreed or that the case is invented, unless a
name or number stands beside it.
",
    bad: &[
        nl(
            "Vandaag een jonge vrouw gezien met buikpijn die al zes weken niet werd geloofd. Uiteindelijk bleek het een buitenbaarmoederlijke zwangerschap.",
        ),
        nl(
            "Wie denkt er mee? Patiënte, sinds gisteren opgenomen, koorts na een reis, bloedbeeld klopt van geen kant en haar vriend heeft niks. Thoraxfoto hieronder.",
        ),
        nb(
            "I dag hadde jeg en ung mann inne som har gått med smerter i et halvt år uten å bli trodd. MR viste svulst i ryggen.",
        ),
        nn(
            "Hadde ei ung mor inne i dag som ikkje hadde sove på ni dagar. Ho sa ho høyrde stemmer frå babycallen, og no er ho innlagd.",
        ),
        en(
            "Had a young lad in clinic yesterday who'd been told it was anxiety for a year. CT showed a tumour the size of a plum. His mum just sat there.",
        ),
        en(
            "Case for the hive mind: my patient came in with a rash after a trip, fevers for nine days, her partner is fine. Chest X-ray attached, thoughts?",
        ),
    ],
    good: &[
        nl("Fictieve casus voor de les: een vrouw met buikpijn komt op de SEH. Wat doe je?"),
        nb(
            "Oppdiktet kasuistikk til undervisningen: En mann med brystsmerter kommer til legevakta. Hva gjør du først?",
        ),
        nn("Med løyve frå pasienten fortel vi i fagbladet korleis rehabilitering kan gå føre seg."),
        en("Fictional case for our students: a patient presents with chest pain. What is your first question?"),
    ],
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[
    Class::PatientRole,
    Class::Person,
    Class::Condition,
    Class::CareEvent,
    Class::Outcome,
    Class::Symptom,
]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::Case) || context.declared_harmless() {
        return;
    }
    let marks = context.marks(Family::Privacy, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight(RULE.concern));
    }
}
