//! It shows that a recognisable person is or was in care.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet, Part};
use crate::mention::name::NameForm;
use crate::review::{Concern, Family, Severity};
use crate::scene::Bearer;

/// The rule.
pub static RULE: Rule = Rule {
    name: "patient-presence",
    concern: Concern::Presence,
    severity: Severity::Error,
    sources: &["HF", "KNMG 2"],
    documentation: "A named or recognisable person is met, seen or treated in a care setting, also in praise. That somebody was there is a secret in itself.",
    bad: &[
        "Traff Kari Nordmann på venterommet i dag.",
        "Wie zag ik vanmorgen op de poli? Mijn oude juf Ans van der Velde!",
    ],
    good: &["Vandaag sprak Ans van der Velde op het symposium over valpreventie."],
    check,
};

/// Words that put a person in a place of care.
const CARE: ClassSet = ClassSet::of(&[Class::CareEvent, Class::CareSetting, Class::PatientRole]);
const WORDS: ClassSet =
    ClassSet::of(&[Class::CareEvent, Class::CareSetting, Class::PatientRole, Class::TimeRecent, Class::Outcome]);

fn check(context: &Context, alarms: &mut Alarms) {
    // A full name beside a place of care needs no further signs.
    for named in &context.scene.named {
        if named.form == NameForm::Professional
            || !matches!(named.bearer, Bearer::Patient)
            || named.form < NameForm::Titled
        {
            continue;
        }
        let sentence = context.document.sentence_of(named.tokens.start);
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
            alarms
                .raise(named.bytes.clone())
                .with(context.document.bytes(place))
                .suggest(named.bytes.clone(), context.replacement("person"));
            return;
        }
    }
    if context.judged(Concern::Presence) {
        let marks = context.marks(Family::Privacy, WORDS);
        if let Some(alarm) = context.raise_over(&marks, alarms) {
            alarm.weighs(context.weight());
        }
    }
}
