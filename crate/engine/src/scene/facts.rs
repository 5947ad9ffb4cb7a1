//! What the scene tells the model: a handful of readable facts.

use super::estimate::Crowd;
use super::letter;
use super::people::{Bearer, Named};
use super::target::{self, Blow};
use crate::document::{Document, Sentence};
use crate::lexicon::{Class, ClassSet, Part};
use crate::mention::name::NameForm;
use crate::model::feature::Fact;

/// Classes that say that a draft is not about one real person now.
const ELSEWHERE: ClassSet = ClassSet::of(&[
    Class::Animal,
    Class::Fiction,
    Class::Event,
    Class::History,
    Class::Media,
    Class::Education,
    Class::Statistics,
    Class::Policy,
    Class::Consent,
    Class::SelfIllness,
    Class::Hypothetical,
    Class::TimeGeneral,
    Class::Leisure,
    Class::Source,
    Class::AdviceSafe,
]);

/// Kinds of details that narrow a crowd when they stand together.
const DETAILS: ClassSet = ClassSet::of(&[
    Class::PatientRole,
    Class::Person,
    Class::Kin,
    Class::Occupation,
    Class::Condition,
    Class::CareEvent,
    Class::Outcome,
    Class::TimeRecent,
    Class::Place,
    Class::Local,
    Class::LifeEvent,
    Class::Unusual,
]);

/// Signs that a draft comes from work in care at all, one set for each.
const WORK: [ClassSet; 4] = [
    ClassSet::of(&[Class::PatientRole, Class::CareEvent]),
    ClassSet::of(&[Class::CareSetting, Class::Organisation, Class::Shift]),
    ClassSet::of(&[Class::CareRole, Class::ManagerRole, Class::Colleague]),
    ClassSet::of(&[Class::Condition, Class::Symptom, Class::Treatment, Class::Medicine, Class::Outcome]),
];

/// Words that are rough on somebody or something.
const ROUGH: ClassSet = ClassSet::of(&[
    Class::Profanity,
    Class::Insult,
    Class::Slur,
    Class::BodyShaming,
    Class::ContemptPhrase,
    Class::Sarcasm,
    Class::EmojiContempt,
    Class::Heat,
    Class::Threat,
]);

/// What the rules of conduct are about.
const FORMAL: ClassSet = ClassSet::of(&[
    Class::PrivateContact,
    Class::Friendship,
    Class::SpeakFor,
    Class::Advice,
    Class::Promotion,
    Class::Claim,
    Class::Internal,
    Class::EmployerOwn,
    Class::EmployerNegative,
    Class::ColleagueNegative,
    Class::PartnerNegative,
    Class::ComplaintReply,
    Class::Partner,
    Class::Alcohol,
]);

/// The facts of a scene.
pub fn of(document: &Document, named: &[Named], individual: bool, crowd: Option<&Crowd>, blows: &[Blow]) -> Vec<Fact> {
    let size = crowd.map_or(15, |crowd| crowd.low.log10().floor().clamp(0.0, 9.0) as u32);
    let details = crowd.map_or(0, |crowd| crowd.details.len().min(8) as u32);
    let elsewhere = document.all_classes().shared(ELSEWHERE).min(4);
    let bearers = [Bearer::Patient, Bearer::Colleague, Bearer::OwnFamily, Bearer::Public, Bearer::Unknown];
    let who = bearers
        .iter()
        .enumerate()
        .filter(|(_, bearer)| named.iter().any(|named| named.bearer == **bearer && named.form > NameForm::Guess))
        .fold(0u32, |bits, (at, _)| bits | 1 << at);
    let details_in = |sentence: &Sentence| sentence.classes.shared(DETAILS);
    let dense = document.sentences.iter().map(details_in).max().unwrap_or(0).min(7);
    let all = document.all_classes();
    let work = WORK.iter().enumerate().fold(0u32, |bits, (at, set)| bits | u32::from(all.meets(*set)) << at);
    let letter = u32::from(letter::addressed(document)) << 1 | u32::from(letter::signed(document));
    let mut facts = vec![
        Fact { name: 30, value: work },
        Fact { name: 31, value: work << 4 | elsewhere.min(2) },
        Fact { name: 32, value: work << 1 | u32::from(individual) },
        Fact { name: 33, value: work << 3 | all.shared(ROUGH).min(4) },
        Fact { name: 34, value: work << 3 | all.shared(FORMAL).min(4) },
        Fact { name: 20, value: u32::from(individual) },
        Fact { name: 21, value: size },
        Fact { name: 22, value: details },
        Fact { name: 23, value: who },
        Fact { name: 24, value: elsewhere },
        Fact { name: 25, value: dense },
        Fact { name: 26, value: u32::from(individual) << 8 | size.min(4) << 4 | elsewhere.min(2) },
        Fact { name: 27, value: u32::from(own_family(document)) },
        Fact { name: 28, value: dense << 4 | elsewhere.min(2) },
        Fact { name: 29, value: who << 4 | elsewhere.min(2) },
        Fact { name: 35, value: letter },
        Fact { name: 36, value: letter << 4 | work },
        Fact { name: 37, value: letter << 3 | all.shared(FORMAL).min(4) },
    ];
    facts.extend(target::facts(blows));
    facts
}

/// `my mother`, `bestefaren min`: the writer's own family is spoken of.
fn own_family(document: &Document) -> bool {
    const KIN: ClassSet = ClassSet::of(&[Class::Kin]);
    (1..document.tokens.len()).any(|at| {
        let mine = |token: usize| document.hits_at(token).iter().any(|hit| hit.part() == Some(Part::My));
        document.classes[at].meets(KIN) && (mine(at - 1) || at + 1 < document.tokens.len() && mine(at + 1))
    })
}
