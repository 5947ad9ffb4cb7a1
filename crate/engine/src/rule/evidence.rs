//! What rules share: which words to mark, and who is spoken of.

use std::ops::Range;

use super::{Alarms, Context, Signs};
use crate::concern::{Concern, Family, Severity};
use crate::house::Level;
use crate::lexicon::{Class, ClassSet, Hit, LONGEST, Match, flag};
use crate::mention::name::NameForm;
use crate::mention::{Mention, MentionKind};
use crate::model::Output;
use crate::scene::{Bearer, Blow, Closeness, Target};
use crate::text::{TokenKind, order};

/// Words that a card can name; more would not be read.
const MOST_MARKS: usize = 4;

const FUNCTION: ClassSet =
    ClassSet::of(&[Class::FunctionNl, Class::FunctionNb, Class::FunctionNn, Class::FunctionEn, Class::Grammar]);

/// Words of what is announced, quoted, taught or invented.
pub(super) const PUBLIC: ClassSet =
    ClassSet::of(&[Class::Fiction, Class::Event, Class::History, Class::Media, Class::Education]);

/// Where and when: what makes a person recognisable, but never what is rude about a sentence.
const WHERE_AND_WHEN: ClassSet = ClassSet::of(&[
    Class::Place,
    Class::Organisation,
    Class::CareSetting,
    Class::TimeRecent,
    Class::TimePast,
    Class::Shift,
]);

impl Context<'_> {
    /// How a rule weighs at this employer, where the employer says so.
    pub fn level(&self, rule: &str) -> Option<Level> {
        self.house?.level(rule)
    }

    /// Whether the passage names the own organisation or one of its departments.
    pub fn names_own(&self) -> bool {
        self.own_names().next().is_some()
    }

    /// The same of the draft as a whole.
    pub fn names_own_anywhere(&self) -> bool {
        self.names_own() || self.surroundings.elsewhere.meets(Signs::OWN_NAME)
    }

    /// Whether the beginning or the end of a long draft says that it is invented, or told with
    /// consent. Where it stands in the passage itself the model has weighed it.
    pub fn declared_harmless(&self) -> bool {
        self.surroundings.elsewhere.meets(Signs::INVENTED) || self.surroundings.elsewhere.meets(Signs::CONSENT)
    }

    /// The own names, as tokens.
    fn own_names(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        let own = |hit: &&Hit| hit.class == Class::EmployerOwn && hit.has(flag::OWN);
        self.document.hits.iter().filter(own).map(|hit| hit.tokens())
    }

    /// Whether words of these classes stand in one sentence with a name of the own organisation.
    pub fn beside_own(&self, classes: ClassSet) -> bool {
        self.own_names()
            .any(|name| self.document.sentences[self.document.sentence_of(name.start)].classes.meets(classes))
    }

    /// Whether the model raises an alarm and this concern is what it is about. Beside
    /// another family's alarm the likeliest concern is not enough, it must be likely.
    pub fn judged(&self, concern: Concern) -> bool {
        let judgement = &self.scene.judgement;
        let likely = judgement.small(Output::Concern(concern)) > 0.0;
        judgement.alarms(concern.family()) && (likely || self.judged_first(concern))
    }

    /// Whether this concern is the one that the model names first.
    pub fn judged_first(&self, concern: Concern) -> bool {
        let family = concern.family();
        self.scene.judgement.alarms_alone(family) && self.scene.judgement.concern(family) == concern
    }

    /// How much an alarm of the model weighs here. What it raises only beside another
    /// family's alarm holds no post back.
    pub fn weight(&self, concern: Concern) -> Severity {
        let judgement = &self.scene.judgement;
        let beside = judgement.alarms(concern.family()) && !judgement.alarms_alone(concern.family());
        if judgement.small(Output::Error) > 0.0 && !beside { Severity::Error } else { Severity::Warning }
    }

    /// The words to mark: those of the classes that speak most for an alarm of
    /// the family, or else whatever words speak most for it. Bytes, strongest first.
    pub fn marks(&self, family: Family, classes: ClassSet) -> Vec<Range<usize>> {
        let judgement = &self.scene.judgement;
        let mut found: Vec<(f32, Range<usize>)> =
            self.hits(classes).map(|tokens| (judgement.weight(family, tokens.clone()), self.whole(tokens))).collect();
        // What is said weighs more to a reader than the face that is made with it.
        let emoji = |tokens: &Range<usize>| self.document.tokens[tokens.start].kind == TokenKind::Emoji;
        order::sort_by(&mut found, |a, b| {
            emoji(&a.1).cmp(&emoji(&b.1)).then(b.0.total_cmp(&a.0)).then(a.1.start.cmp(&b.1.start))
        });
        let mut marks: Vec<Range<usize>> = Vec::new();
        let free = |marks: &[Range<usize>], tokens: &Range<usize>| {
            marks.iter().all(|mark| mark.end <= tokens.start || tokens.end <= mark.start)
        };
        for (_, tokens) in found {
            if marks.len() == MOST_MARKS {
                break;
            }
            if free(&marks, &tokens) {
                marks.push(tokens);
            }
        }
        if marks.is_empty() {
            let classes = |at: usize| self.document.classes[at];
            for word in judgement.words(family) {
                if marks.len() == MOST_MARKS - 1 {
                    break;
                }
                let tokens = self.whole(self.phrase(word.token));
                let telling = tokens.clone().any(|at| {
                    let tells = match self.document.tokens[at].kind {
                        TokenKind::Word | TokenKind::Hashtag | TokenKind::Number => true,
                        // A face tells how it is meant, and never of whom.
                        TokenKind::Emoji => family != Family::Privacy,
                        _ => false,
                    };
                    tells && !classes(at).meets(FUNCTION)
                });
                let telling =
                    telling && (family != Family::Tone || !tokens.clone().any(|at| classes(at).meets(WHERE_AND_WHEN)));
                if telling && free(&marks, &tokens) {
                    marks.push(tokens);
                }
            }
        }
        if marks.is_empty()
            && let Some(sentence) = self.document.sentences.first()
        {
            marks.push(sentence.tokens.clone());
        }
        marks.into_iter().map(|tokens| self.document.bytes(tokens)).collect()
    }

    /// Raises one alarm over marked words: the first carries it, the rest belong to it.
    pub fn raise_over<'a>(&self, marks: &[Range<usize>], alarms: &'a mut Alarms) -> Option<&'a mut super::Alarm> {
        let (first, rest) = marks.split_first()?;
        let alarm = alarms.raise(first.clone());
        for mark in rest {
            alarm.with(mark.clone());
        }
        Some(alarm)
    }

    /// The tokens of all hits of these classes, but for harmless uses.
    pub fn hits(&self, classes: ClassSet) -> impl Iterator<Item = Range<usize>> + '_ {
        self.document
            .hits
            .iter()
            .filter(move |hit| classes.contains(hit.class))
            .filter(|hit| hit.class != Class::Place || self.is_place(hit))
            .filter(|hit| !hit.tokens().any(|at| self.document.is(at, Class::Harmless)))
            .map(|hit| hit.tokens())
    }

    /// Whether a place is meant: `Een` and `Å` are villages, `een` and `å` are not.
    fn is_place(&self, hit: &Hit) -> bool {
        let first = hit.first as usize;
        self.document.tokens[first].capital && !self.document.classes[first].meets(FUNCTION)
    }

    /// The longest term around a token, or the token alone.
    fn phrase(&self, token: usize) -> Range<usize> {
        self.document
            .hits_in(token.saturating_sub(LONGEST)..token + 1)
            .iter()
            .filter(|hit| hit.tokens().contains(&token))
            .max_by_key(|hit| hit.length)
            .map_or(token..token + 1, |hit| hit.tokens())
    }

    /// All of the mention that some tokens are part of, or the tokens alone: nobody is shown half a room.
    fn whole(&self, tokens: Range<usize>) -> Range<usize> {
        let holds = |mention: &&Mention| mention.tokens.start <= tokens.start && tokens.end <= mention.tokens.end;
        self.mentions.iter().find(holds).map_or(tokens.clone(), |mention| mention.tokens.clone())
    }

    /// Whether a number or address seems to be a patient's: the passage is in doubt,
    /// and nothing announces it as public.
    pub fn belongs_to_patient(&self, mention: &Mention) -> bool {
        let judgement = &self.scene.judgement;
        if mention.kind == MentionKind::Handle {
            // An account is a person's when that person is spoken to or of, not when it is asked for help.
            return judgement.alarms(Family::Privacy) && !self.document.is(mention.tokens.start, Class::PublicBody);
        }
        let patient = self.scene.individual.is_some() || self.names_patient();
        judgement.alarms(Family::Privacy) || (patient && judgement.doubts(Family::Privacy) && !self.public_scene())
    }

    /// Whether somebody in care is named.
    pub fn names_patient(&self) -> bool {
        self.scene.named.iter().any(|named| named.bearer == Bearer::Patient && named.form >= NameForm::Initials)
    }

    /// Whether the passage as a whole is an announcement, a quotation, an invention, or an ordinary text without a
    /// doubt.
    pub fn public_scene(&self) -> bool {
        let judgement = &self.scene.judgement;
        judgement.is_ordinary() && !judgement.doubts(Family::Privacy)
            || self.document.hits.iter().any(|hit| PUBLIC.contains(hit.class) && hit.how == Match::Whole)
    }

    /// Whether the passage names a care organisation.
    pub fn names_organisation(&self) -> bool {
        self.mentions.of(MentionKind::Organisation).next().is_some()
    }

    /// Whether a word that demeans people stands in a sentence about care: the patient is hit.
    pub fn insults_patient(&self) -> bool {
        const CARE: ClassSet = ClassSet::of(&[Class::PatientRole, Class::CareEvent, Class::CareSetting, Class::Shift]);
        self.document.hits.iter().any(|hit| {
            matches!(hit.class, Class::Insult | Class::Slur | Class::BodyShaming)
                && !hit.has(flag::MILD)
                && hit.how != Match::Part
                && !hit.tokens().any(|at| self.document.is(at, Class::Harmless))
                && self.document.sentences[self.document.sentence_of(hit.first as usize)].classes.meets(CARE)
                && (hit.has(flag::STRONG) || self.scene.judgement.doubts(Family::Tone))
        })
    }

    /// Swear words and insults that are one word with a patient, a relative, a colleague, or stand beside one where
    /// the tone is in doubt.
    pub fn sworn_at(&self) -> impl Iterator<Item = &Blow> {
        let doubts = self.scene.judgement.doubts(Family::Tone);
        self.scene.blows.iter().filter(move |blow| {
            let person = matches!(blow.target, Target::Patient | Target::Relative | Target::Staff);
            match blow.class {
                Class::Profanity => {
                    person
                        && (blow.closeness == Closeness::Glued && blow.strong
                            || doubts && blow.closeness <= Closeness::Beside)
                }
                Class::Insult => person && blow.closeness == Closeness::Glued && blow.strong,
                _ => false,
            }
        })
    }

    /// Whether the draft speaks of invented people or of test data.
    pub fn invented(&self) -> bool {
        self.surroundings.elsewhere.meets(Signs::INVENTED)
            || self.document.hits.iter().any(|hit| hit.class == Class::Fiction && hit.how == Match::Whole)
    }
}
