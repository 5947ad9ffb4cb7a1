//! A picture of a patient or colleague.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "patient-image",
    concern: Concern::Image,
    severity: Severity::Warning,
    sources: &["KNMG 2", "EM", "NS", "HF"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds text that announces a photo, film or scan of a patient or colleague, or a privacy alarm on a
draft with a picture attached.

## Why is this bad?
A picture shows more than its maker sees: a face in the window, a name on the board, a screen that
was left on. And it stays around.

## What it leaves alone
Landscapes, food, buildings, stock pictures, the writer's own selfie outside work, pictures with
told consent.

## Use instead
A picture without people, or ask everybody in it before it is posted.

## Known limits
The engine reads words, not pictures. A draft with a picture and without telling words is a question
of the checklist.
",
    bad: &[
        nl("Kijk hoe mooi onze bewoonster danst in de huiskamer, filmpje hieronder!").with_picture(),
        nl("Selfie met mijn favoriete patiënt op de dialyse, wat een held 💪").with_picture(),
        nb("Se så fint beboeren vår smiler på bildet, hun fikk endelig besøk av barnebarna!").with_picture(),
        nn("Måtte berre ta bilete av pasienten då han sov med katten på magen 😂").with_picture(),
        en("Had to snap this X-ray, look what my patient swallowed this time 😂").with_picture(),
        en("Our Doris up dancing with the carers today, photo below, how gorgeous is she!").with_picture(),
    ],
    good: &[
        nl("Foto van het uitzicht vanaf de fiets naar mijn werk."),
        nb("Soloppgang over fjorden på vei hjem fra nattevakt.").with_picture(),
        nn("Sjå den flotte kaka vi fekk på vaktrommet i dag!").with_picture(),
        en("New scrubs, new shoes, ready for my first day as a student nurse.").with_picture(),
    ],
};

const WORDS: ClassSet = ClassSet::of(&[Class::Photo]);

fn check(context: &Context, alarms: &mut Alarms) {
    let judgement = &context.scene.judgement;
    let told = judgement.alarms(Family::Privacy) || judgement.doubts(Family::Privacy) && context.names_patient();
    let attached = context.draft.media.is_some() && told;
    if !attached && !context.judged(Concern::Image) {
        return;
    }
    let marks = context.marks(Family::Privacy, WORDS);
    context.raise_over(&marks, alarms);
}
