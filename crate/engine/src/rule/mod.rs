//! The rules: one file a rule, named as in the guidelines' table.
//!
//! A rule reads the document, the mentions and the scene and raises alarms. Its
//! file holds what it is for, its sources and its examples; the examples are
//! run as tests and are the rule's page in the manual.

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
mod traceable_combination;
mod unsourced_claim;
mod venting_about_patient;
mod wide_reach;

use crate::document::Document;
use crate::draft::Draft;
use crate::house::{House, Level};
use crate::mention::Mentions;
use crate::review::{Concern, Severity};
use crate::scene::Scene;

pub use alarm::{Alarm, Alarms};

/// Everything a rule may read.
pub struct Context<'c> {
    /// The draft and where it is written.
    pub draft: &'c Draft,
    /// Its sentences and words.
    pub document: &'c Document<'c>,
    /// What it mentions.
    pub mentions: &'c Mentions,
    /// What the mentions mean together.
    pub scene: &'c Scene,
    /// The employer's rules, where there are any.
    pub house: Option<&'c House>,
}

/// A rule with its documentation.
pub struct Rule {
    /// Kebab-case name, as in the guidelines' table.
    pub name: &'static str,
    /// What it is about.
    pub concern: Concern,
    /// How much it weighs unless the case says otherwise.
    pub severity: Severity,
    /// Guideline sections, such as `KNMG 2.1`.
    pub sources: &'static [&'static str],
    /// What it finds, why that matters, what it leaves alone. English, Markdown.
    pub documentation: &'static str,
    /// Posts that it marks.
    pub bad: &'static [&'static str],
    /// Posts that no rule may mark.
    pub good: &'static [&'static str],
    /// Looks for it.
    pub check: fn(&Context, &mut Alarms),
}

/// All rules, in the order of the guidelines' table.
pub static RULES: &[&Rule] = &[
    &person_name::RULE,
    &national_id::RULE,
    &record_number::RULE,
    &contact_detail::RULE,
    &address::RULE,
    &date_of_birth::RULE,
    &care_date::RULE,
    &exact_age::RULE,
    &care_location::RULE,
    &patient_presence::RULE,
    &traceable_combination::RULE,
    &individual_result::RULE,
    &case_without_consent::RULE,
    &patient_image::RULE,
    &patient_friendship::RULE,
    &private_channel::RULE,
    &individual_advice::RULE,
    &derogatory_language::RULE,
    &profanity::RULE,
    &hostility::RULE,
    &venting_about_patient::RULE,
    &colleague_criticism::RULE,
    &employer_criticism::RULE,
    &partner_criticism::RULE,
    &internal_information::RULE,
    &speaking_for_employer::RULE,
    &missing_disclaimer::RULE,
    &complaint_reply::RULE,
    &unsourced_claim::RULE,
    &promotion::RULE,
    &copyright::RULE,
    &own_reputation::RULE,
    &impulsive_post::RULE,
    // Last: it raises what the others found.
    &wide_reach::RULE,
];

/// Runs the rules over a draft.
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
