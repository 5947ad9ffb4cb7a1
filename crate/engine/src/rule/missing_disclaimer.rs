//! An opinion about the own organisation, without saying that it is personal.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule, Signs};
use crate::concern::{Concern, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "missing-disclaimer",
    concern: Concern::Role,
    severity: Severity::Hint,
    sources: &["EM"],
    basis: Basis::Words,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds an opinion on something that touches the own organisation, without the word that it is
personal. Only where the employer's rules ask for it.

## Why is this bad?
Some employers ask for it, so that nobody takes a private view for the organisation's.

## What it leaves alone
Everything, unless the employer's rules ask; pride, thanks and facts need no disclaimer.

## Use instead
Add \"views my own\", or put it in your profile.

## Known limits
The engine sees the draft, not the profile in which the disclaimer may stand.
",
    bad: &[
        nl("Ik vind dat onze afdeling de bezoektijden moet verruimen."),
        nb("Jeg mener at avdelingen vår bør ha lengre besøkstid."),
        nn("Eg meiner at avdelinga vår bør ha lengre besøkstid."),
        en("I think our ward should have longer visiting hours."),
    ],
    good: &[
        nl("Op persoonlijke titel: ik vind dat onze afdeling de bezoektijden moet verruimen."),
        nb("Mine egne meninger: Jeg synes avdelingen vår bør ha lengre besøkstid."),
        nn("Mine eigne meiningar: Eg meiner avdelinga vår bør ha lengre besøkstid."),
        en("Views my own: I think our ward should have longer visiting hours."),
    ],
};

const OWN: ClassSet = ClassSet::of(&[Class::EmployerOwn]);
const OPINION: ClassSet = ClassSet::of(&[Class::Opinion, Class::EmployerNegative]);
const DISCLAIMER: ClassSet = ClassSet::of(&[Class::Disclaimer]);

fn check(context: &Context, alarms: &mut Alarms) {
    let asked = context.house.is_some_and(|house| house.rules().require_disclaimer);
    let anywhere = |classes, sign| context.hits(classes).next().is_some() || context.surroundings.elsewhere.meets(sign);
    if !asked || !anywhere(OWN, Signs::EMPLOYER) || anywhere(DISCLAIMER, Signs::DISCLAIMER) {
        return;
    }
    let opinions: Vec<_> = context.hits(OPINION).map(|tokens| context.document.bytes(tokens)).collect();
    context.raise_over(&opinions, alarms);
}
