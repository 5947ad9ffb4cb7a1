//! The writer's own reputation.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "own-reputation",
    concern: Concern::OwnReputation,
    severity: Severity::Warning,
    sources: &["KNMG 9", "EM", "NS"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds being drunk or hung over on duty, sleeping on watch, fun at the patient's expense, posting
while with a patient.

## Why is this bad?
A patient, an employer or a disciplinary court reads it too, later.

## What it leaves alone
A glass of wine after work, holidays, parties, tiredness, humour about oneself outside the work.

## Use instead
Keep it for friends at the kitchen table.

## Known limits
Pictures say more here than words; the engine reads only the words.
",
    bad: &[
        nl(
            "Met een enorme kater op dienst, nog half dronken van gisteren, hoop dat niemand een infuus nodig heeft vandaag.",
        ),
        nl("Live vanaf de slaapdienst: lekker een uurtje gepit terwijl het alarm ging, niemand die het merkte 😴"),
        nb("Fyllesyk på vakt, kastet opp på personaltoalettet to ganger. Stakkars pasienter i dag 🤢"),
        nn("Sit inne hos pasienten no og kjeder meg i hel, så då vert det TikTok medan ho et 😂"),
        en("Still drunk from last night and doing the drug round, wish my patients luck 🍻"),
    ],
    good: &[
        nl("Na een lange week een glas wijn op de bank."),
        nb("Fredag, fri og taco med ungene. Bedre blir det ikke."),
        nn("Endeleg ferie! Fjelltur, kaffi på kanne og ingen vekkjarklokke."),
        en("Week off at last: a pint in the garden and a good book."),
    ],
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::Alcohol, Class::WithPatient]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::OwnReputation) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight(RULE.concern));
    }
}
