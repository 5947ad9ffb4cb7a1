//! Hashtags and a public audience carry a post about a patient far.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule, Signs};
use crate::concern::{Concern, Family, Severity};
use crate::text::TokenKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "wide-reach",
    concern: Concern::Reidentifiable,
    severity: Severity::Hint,
    sources: &["KNMG 5", "HF"],
    basis: Basis::Evidence,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Hashtags carry a post far beyond the writer's followers. Beside a privacy finding they are marked,
and the findings weigh one step more.

## Why is this bad?
Whoever follows the tag of a town, a hospital or an illness is exactly who may know the patient.

## What it leaves alone
Hashtags on posts without a privacy finding.

## Use instead
Drop the hashtags, or better the patient.

## Known limits
A closed group or a locked account is no safe place either: a screenshot leaves it in a second. The
rule does not weigh the audience.
",
    bad: &[
        nl(
            "Mevrouw Hoekstra ligt sinds vannacht bij ons met een hartinfarct, duimen jullie mee? #cardiologie #mclleeuwarden",
        ),
        nb("Traff Kari Nordmann på venterommet i dag. #legevakt"),
        nn("Pasienten min Torbjørn Lie kom inn med hjarteinfarkt i natt. #akuttmottak #nattevakt"),
        en("Mrs Doyle on our ward got her cancer results today, heartbroken for her. #nurselife #stmarys"),
    ],
    good: &[
        nl("Trots op dit vak! #verpleegkundige #zorg"),
        nb("Første dag i ny jobb! #sykepleier #drømmejobb"),
        nn("Verdas beste jobb, og verdas finaste kollegaer. #helsefag"),
        en("So grateful for this team. #nhs #proudnurse"),
    ],
};

fn check(context: &Context, alarms: &mut Alarms) {
    let hashtags: Vec<_> = context
        .document
        .tokens
        .iter()
        .filter(|token| token.kind == TokenKind::Hashtag)
        .map(|t| t.start..t.end)
        .collect();
    let private = alarms.are_private();
    if private && (!hashtags.is_empty() || context.surroundings.elsewhere.meets(Signs::HASHTAG)) {
        alarms.raise_by_one_step(Family::Privacy);
    }
    // Whether another passage is private is known only when all are judged; the review leaves this out where none is.
    if private || context.surroundings.others {
        context.raise_over(&hashtags, alarms);
    }
}
