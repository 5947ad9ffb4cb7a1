//! Criticism of the own organisation.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "employer-criticism",
    concern: Concern::Employer,
    severity: Severity::Warning,
    sources: &["KNMG 6.2", "KNMG 9", "NS", "HF"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds negative words about the own organisation, its managers, mood or staffing.

## Why is this bad?
Patients read along and start to doubt their care. The way to change leads through a manager, a
representative or a safety delegate.

## What it leaves alone
Debate about policy, staffing or pay in general, union statements without the own workplace,
constructive ideas, thanks.

## Use instead
Take it to your manager or representative, or make it a general point.

## Known limits
Whose organisation is meant must follow from the words. With the employer's names in its rules the
rule becomes sharper.
",
    bad: &[
        nl(
            "Weer met z'n tweeën op dertig bewoners. De directie van ons huis geeft helemaal niks om personeel, alleen om geld.",
        ),
        nl(
            "Ons management heeft weer een beleidsdag op de hei, terwijl wij hier zonder tilliften staan. Wat een waardeloze club is dit geworden.",
        ),
        nb("Ledelsen hos oss driter i de ansatte. Tre sykmeldte på én uke, og sjefen kjøper nye kontorstoler."),
        nn(
            "Sjefen vår bryr seg berre om budsjettet, og vi spring beina av oss. Denne arbeidsplassen er til å grine av.",
        ),
        en(
            "Our management couldn't run a bath. Short-staffed again and they send us a leaflet about resilience. Worst trust I've ever worked for.",
        ),
    ],
    good: &[
        nl("De zorg verdient een betere cao."),
        nb("Vi trenger flere sykepleiere i Norge, og det haster."),
        nn("Grunnbemanninga i eldreomsorga må opp over heile landet. Les fråsegna frå forbundet."),
        en("Safe staffing saves lives. Please sign the petition for a staffing law."),
    ],
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::EmployerNegative, Class::EmployerOwn, Class::ManagerRole]);

const COMPLAINT: ClassSet = ClassSet::of(&[Class::EmployerNegative]);

fn check(context: &Context, alarms: &mut Alarms) {
    // Where the employer's rules say what the organisation is called, a complaint beside that name is no riddle.
    let named = context.beside_own(COMPLAINT) && context.scene.judgement.doubts(Family::Conduct);
    if !named && !context.judged(Concern::Employer) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight(RULE.concern));
    }
}
