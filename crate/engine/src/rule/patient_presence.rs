//! It shows that a recognisable person is or was in care.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet, Part};
use crate::mention::name::NameForm;
use crate::scene::Bearer;

/// The rule.
pub static RULE: Rule = Rule {
    name: "patient-presence",
    concern: Concern::Presence,
    severity: Severity::Error,
    sources: &["HF", "KNMG 2"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds posts that show that a named or recognisable person is or was in care: met in the waiting
room, seen at the clinic, nursed on the ward. Also in praise, thanks and good wishes.

## Why is this bad?
That somebody was there is a secret in itself. A Dutch doctor was disciplined for a kind message
that showed no more than that.

## What it leaves alone
Meetings outside care, speakers and guests, colleagues at work, the writer's own visit, public
figures in the news.

## Use instead
Tell it without the person, or ask for consent first.

## Known limits
A meeting without a name is recognised by its circumstances; a first name alone beside \"coffee\" is
not.
",
    bad: &[
        nl("Wie zag ik vanmorgen op de poli? Mijn oude juf Ans van der Velde!"),
        nl("Onze wethouder zat vanmiddag gewoon bij ons in de wachtkamer van de psychiatrie. Sterkte Karel Bosma!"),
        nb("Traff Kari Nordmann på venterommet i dag."),
        nb("Kjempekoselig å se Odd Arne Bakken igjen på dialysen i dag, heia deg!"),
        nn("Kven låg på avdelinga vår i natt? Jau, sjølvaste ordføraren Gunnar Vik!"),
        en("Guess who was in our waiting room today? My old PE teacher Mr Hargreaves! Looking good for his age."),
        en("Lovely to look after Jean Lockhart from the chip shop on our ward this week, get well soon!"),
    ],
    good: &[
        nl("Vandaag sprak Ans van der Velde op het symposium over valpreventie."),
        nb("Traff en gammel studievenninne på toget i dag. Så koselig!"),
        nn("Statsministeren opna det nye sjukehuset i dag, og korpset spelte."),
        en("Great to meet so many midwives at the conference in Leeds today."),
    ],
};

/// Words that put a person in a place of care.
const CARE: ClassSet = ClassSet::of(&[Class::CareEvent, Class::CareSetting, Class::PatientRole]);
const WORDS: ClassSet =
    ClassSet::of(&[Class::CareEvent, Class::CareSetting, Class::PatientRole, Class::TimeRecent, Class::Outcome]);

fn check(context: &Context, alarms: &mut Alarms) {
    // A full name beside a place of care needs no further signs.
    let mut looked_at = None;
    for named in &context.scene.named {
        if named.form == NameForm::Professional
            || !matches!(named.bearer, Bearer::Patient)
            || named.form < NameForm::Titled
        {
            continue;
        }
        let sentence = context.document.sentence_of(named.tokens.start);
        // All names of a sentence stand beside the same words.
        if looked_at.replace(sentence) == Some(sentence) {
            continue;
        }
        let words = context.document.sentences[sentence].tokens.clone();
        let seen =
            words.clone().any(|at| {
                context.document.hits_at(at).iter().any(|hit| {
                    matches!(hit.part(), Some(Part::Saw | Part::Came)) || matches!(hit.class, Class::CareEvent)
                })
            });
        let place = context.hits(CARE).find(|tokens| words.contains(&tokens.start));
        if let Some(place) = place
            && seen
            && !context.public_scene()
        {
            alarms.raise(named.bytes.clone()).with(context.document.bytes(place)).suggest(context.role_for(
                named,
                &named.bytes,
                false,
            ));
            return;
        }
    }
    if context.judged(Concern::Presence) {
        let marks = context.marks(Family::Privacy, WORDS);
        if let Some(alarm) = context.raise_over(&marks, alarms) {
            alarm.weighs(context.weight(RULE.concern));
        }
    }
}
