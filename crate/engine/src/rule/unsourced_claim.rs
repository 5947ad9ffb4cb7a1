//! A health claim without a source.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule, Signs};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "unsourced-claim",
    concern: Concern::Unsourced,
    severity: Severity::Hint,
    sources: &["KNMG 6.1", "EM"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds a firm health claim, often with figures or \"research shows\", and no source beside it.

## Why is this bad?
Coming from a care worker, people believe it. Claims belong to the own field and stand beside a
source.

## What it leaves alone
Claims with a link or a named source, advice from public bodies, personal experience told as such.

## Use instead
Add the source, or put it more carefully.

## Known limits
The engine checks whether there is a source, not whether it is right.
",
    bad: &[
        nl("Wetenschappelijk bewezen: 80% van alle chronische ziekten geneest met deze detox binnen zes weken!"),
        nl("Uit onderzoek blijkt dat magnesium bij 9 van de 10 mensen migraine geneest. Slik het elke dag!"),
        nb("Forskning viser at 70 % av all kreft forsvinner med fasting. Ingen snakker om det!"),
        nn("Det er bevist at kaldt vatn kurerer depresjon hos ni av ti. Hopp i fjorden!"),
        en("Studies prove that cutting sugar cures 90% of arthritis. Your doctor just won't tell you."),
    ],
    good: &[
        nl("Volgens het RIVM rookt 1 op de 5 volwassenen (bron: rivm.nl)."),
        nb("Ifølge FHI røyker stadig færre unge (kilde: fhi.no)."),
        nn("Helsedirektoratet tilrår fisk to til tre gonger i veka."),
        en("According to the NHS, adults should aim for 150 minutes of activity a week (source: nhs.uk)."),
    ],
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::Claim, Class::Statistics]);

fn check(context: &Context, alarms: &mut Alarms) {
    // Long posts name their sources at the end.
    if !context.judged(Concern::Unsourced) || context.surroundings.elsewhere.meets(Signs::SOURCE) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    context.raise_over(&marks, alarms);
}
