//! An attack on those we work with.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "partner-criticism",
    concern: Concern::ThirdParty,
    severity: Severity::Warning,
    sources: &["EM"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds an attack on an insurer, supplier, competitor, municipality or other cooperating body.

## Why is this bad?
They are needed again tomorrow, and the organisation is held to the words of its staff.

## What it leaves alone
Policy debate, a problem described plainly, good cooperation, consumer matters outside care.

## Use instead
Describe the problem plainly, or raise it with them.

## Known limits
A partner by its nickname is unknown unless the employer's rules name it.
",
    bad: &[
        nl(
            "Wat een prutsbedrijf, die bouwers van ons EPD. Wij betalen jullie miljoenen en krijgen er een rekenmachine voor terug.",
        ),
        nl("Zorgverzekeraar Fidelis liegt en bedriegt onze cliënten. Stelletje graaiers, stap allemaal over."),
        nb("NAV er en gjeng udugelige papirflyttere som saboterer pasientene våre. Legg ned hele greia."),
        nn(
            "Pasientreiser er ein vits. Sjåføren kom to timar for seint igjen, dei burde skamme seg og levere tilbake anbodet.",
        ),
        en(
            "Whoever sold us this useless e-prescribing system should be sued. The supplier is a bunch of incompetent crooks.",
        ),
    ],
    good: &[
        nl("Goed overleg gehad met de gemeente over de wijkzorg."),
        nb("Godt samarbeidsmøte med kommunen om utskrivning i dag."),
        nn("Takk til brannvesenet for ei god øving saman med oss."),
        en("Good meeting with the ambulance service about handover times today."),
    ],
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::PartnerNegative, Class::Partner]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::ThirdParty) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight(RULE.concern));
    }
}
