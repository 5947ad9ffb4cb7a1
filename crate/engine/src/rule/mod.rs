//! The rules: one file a rule, named as in the guidelines' table.
//!
//! A rule reads the document, the mentions and the scene and raises alarms. Its
//! file holds what it is for, its sources and its examples; the examples are
//! run as tests and are the rule's page in the manual.

mod alarm;

use crate::document::Document;
use crate::draft::Draft;
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
pub static RULES: &[&Rule] = &[];

/// Runs the rules over a draft.
pub fn check(context: &Context) -> Vec<Alarm> {
    let mut alarms = Alarms::default();
    for rule in RULES {
        alarms.begin(rule);
        (rule.check)(context, &mut alarms);
    }
    alarms.into_vec()
}
