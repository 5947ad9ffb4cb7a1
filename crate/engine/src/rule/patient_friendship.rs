//! Befriending a patient.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "patient-friendship",
    concern: Concern::PersonalContact,
    severity: Severity::Warning,
    sources: &["KNMG 3.2", "EM", "NS", "HF"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds befriending, following back or accepting a patient in private.

## Why is this bad?
Friendship blurs the care relationship, for both, and is hard to undo. All guidelines advise against
it.

## What it leaves alone
Kindly declining, friendships outside care, following organisations and colleagues, the
organisation's own page.

## Use instead
Explain kindly that your profession advises against it. The popup has ready answers.

## Known limits
Whether somebody is a patient must follow from the words; a bare \"accepted!\" is left alone.
",
    bad: &[
        nl("Dank voor je vriendschapsverzoek! Normaal doe ik dat niet met cliënten, maar jij bent zo'n leuke, dus geaccepteerd.").reply(),
        nl("Leuk dat je me gevonden hebt op Insta, ik volg je meteen terug! Zie ik ook eens hoe het thuis met je gaat na de opname.").dm(),
        nb("Så hyggelig at du la meg til som venn! Du er jo egentlig pasienten min, men det går fint, jeg godtar.").dm(),
        nn("Eg la deg til som ven no, så kan vi halde kontakten når du er ferdig på avdelinga.").dm(),
        en("Added you back! I know I'm your nurse but you're such a laugh, let's stay friends when you're discharged.").dm(),
    ],
    good: &[
        nl("Liever geen vriendschapsverzoeken van patiënten, dank voor uw begrip."),
        nb("Jeg tar ikke imot venneforespørsler fra pasienter. Ikke ta det personlig, sånn er reglene."),
        nn("Følg gjerne sida til sjukehuset, der svarar vi på vanlege spørsmål."),
        en("Please don't be offended if I decline a friend request: my profession asks me to keep it separate."),
    ],
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::Friendship]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::PersonalContact) || context.hits(WORDS).next().is_none() {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    context.raise_over(&marks, alarms);
}
