//! The rules: one file a rule, of the rule's name.
//!
//! A rule reads the document, the mentions and the scene and raises alarms. Its
//! file also holds its page in the manual: what it is for, and examples that are
//! run as tests and that the model is fitted to.

mod address;
mod alarm;
mod care_date;
mod care_location;
mod case_without_consent;
mod colleague_criticism;
mod complaint_reply;
mod contact_detail;
mod copyright;
mod date_of_birth;
mod derogatory_language;
mod employer_criticism;
mod evidence;
mod exact_age;
mod hostility;
mod impulsive_post;
mod individual_advice;
mod individual_result;
mod internal_information;
mod missing_disclaimer;
mod national_id;
mod own_reputation;
mod page;
mod partner_criticism;
mod patient_friendship;
mod patient_image;
mod patient_presence;
mod person_name;
mod private_channel;
mod profanity;
mod promotion;
mod record_number;
mod speaking_for_employer;
mod surroundings;
mod traceable_combination;
mod unsourced_claim;
mod venting_about_patient;
mod wide_reach;
mod wording;

use crate::concern::{Concern, Severity};
use crate::document::Document;
use crate::draft::Draft;
use crate::house::{House, Level};
use crate::mention::Mentions;
use crate::scene::Scene;

pub use alarm::{Alarm, Alarms};
pub use page::{Example, Page};
pub use surroundings::{Signs, Surroundings, Told};

/// Everything a rule may read: a passage, which is the whole of all but long drafts.
pub struct Context<'c> {
    /// Where the draft is written. Its text may be longer than the passage: offsets are those of the document.
    pub draft: &'c Draft,
    /// The passage's sentences and words.
    pub document: &'c Document<'c>,
    /// What the rest of the draft says.
    pub surroundings: &'c Surroundings,
    /// What the passage mentions.
    pub mentions: &'c Mentions,
    /// What the mentions mean together.
    pub scene: &'c Scene,
    /// The employer's rules, where there are any.
    pub house: Option<&'c House>,
}

/// What decides that a rule fires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Its own words; at most it asks whether the model doubts.
    Words,
    /// Its own evidence, such as a number or a name, in a draft that the model warns of.
    Evidence,
    /// The fitted model, which also says which concern of the family it is.
    Judgement,
}

/// A rule.
pub struct Rule {
    /// Kebab-case name, as settings and employers' rules spell it.
    pub name: &'static str,
    /// What it is about.
    pub concern: Concern,
    /// How much it weighs unless the case says otherwise.
    pub severity: Severity,
    /// Guideline sections, such as `KNMG 2.1`.
    pub sources: &'static [&'static str],
    /// What decides that it fires.
    pub basis: Basis,
    /// Looks for it.
    pub check: fn(&Context, &mut Alarms),
}

macro_rules! rules {
    ($($rule:ident,)*) => {
        /// All rules, as the manual lists them.
        pub static RULES: &[&Rule] = &[$(&$rule::RULE),*];

        /// The manual: a page for each rule, in the same order.
        pub static PAGES: &[&Page] = &[$(&$rule::PAGE),*];
    };
}

rules! {
    person_name,
    national_id,
    record_number,
    contact_detail,
    address,
    date_of_birth,
    care_date,
    exact_age,
    care_location,
    patient_presence,
    traceable_combination,
    individual_result,
    case_without_consent,
    patient_image,
    patient_friendship,
    private_channel,
    individual_advice,
    derogatory_language,
    profanity,
    hostility,
    venting_about_patient,
    colleague_criticism,
    employer_criticism,
    partner_criticism,
    internal_information,
    speaking_for_employer,
    missing_disclaimer,
    complaint_reply,
    unsourced_claim,
    promotion,
    copyright,
    own_reputation,
    impulsive_post,
    // Last: it raises what the others found.
    wide_reach,
}

impl Rule {
    /// Whether it speaks of the draft as a whole: what it finds in several passages is one finding.
    pub fn is_of_draft(&self) -> bool {
        [&wide_reach::RULE, &missing_disclaimer::RULE, &copyright::RULE, &patient_image::RULE, &impulsive_post::RULE]
            .iter()
            .any(|rule| rule.name == self.name)
    }

    /// Whether what it finds counts only beside a finding about a patient's privacy.
    pub fn is_of_reach(&self) -> bool {
        self.name == wide_reach::RULE.name
    }
}

/// Runs the rules over a passage.
pub fn check(context: &Context) -> Vec<Alarm> {
    let mut alarms = Alarms::default();
    for rule in RULES {
        if context.level(rule.name) == Some(Level::Off) {
            continue;
        }
        alarms.begin(rule);
        (rule.check)(context, &mut alarms);
    }
    alarms.into_vec()
}
