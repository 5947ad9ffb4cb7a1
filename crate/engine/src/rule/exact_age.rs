//! The exact age of one person.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::mention::MentionKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "exact-age",
    concern: Concern::Reidentifiable,
    severity: Severity::Hint,
    sources: &["KNMG 2"],
    basis: Basis::Evidence,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Points at an exact age in a draft that tells of one patient. Above 89 an age alone leaves only a few
people in a town.

## Why is this bad?
Age is the detail that narrows the circle fastest beside a place, and the story never needs it.

## What it leaves alone
Ages in general advice, statistics, vacancies, jubilees and the writer's own age.

## Use instead
A stage of life: \"an older woman\", \"a toddler\". The card offers one.

## Known limits
A hint only, and only beside a privacy alarm of the model; the weighing of all details together is
traceable-combination's.
",
    bad: &[
        nl("Vannacht een man van 94 uit Stiens binnengekregen, van de trap gevallen."),
        nl(
            "De 97-jarige oud-burgemeester van Hindeloopen ligt sinds gisteren bij ons op de afdeling met een hersenbloeding.",
        ),
        nb("Fikk inn en 91 år gammel fisker fra Honningsvåg i natt, han hadde falt i fjæra og brukket hofta."),
        nn("Ei 103 år gammal dame frå Solund vart innlagd hos oss i går med lungebetennelse."),
        en("Brought in a 98-year-old retired headmistress from Grasmere last night after a fall. Tough as nails."),
    ],
    good: &[
        nl("Iedereen vanaf 60 jaar kan een griepprik halen."),
        nb("Alle over 65 år anbefales vaksine mot influensa."),
        nn("Eg er 41 år og begynner på sjukepleiarutdanning til hausten. Gler meg!"),
        en("Cervical screening is offered from the age of 25. It takes five minutes."),
    ],
};

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.scene.judgement.alarms(Family::Privacy) {
        return;
    }
    for mention in context.mentions.of(MentionKind::Age) {
        let alarm = alarms.raise(mention.bytes.clone());
        if let Some(wording) = context.stage_of_life(mention) {
            alarm.suggest(wording);
        }
    }
}
