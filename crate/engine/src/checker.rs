//! The checker: runs a draft through all steps with the settings in force.

use crate::document::Document;
use crate::draft::Draft;
use crate::mention::Mentions;
use crate::review::{self, Review};
use crate::rule::{self, Context};
use crate::scene::Scene;
use crate::settings::{Settings, SettingsError};

/// Judges drafts.
#[derive(Debug, Default)]
pub struct Checker {
    settings: Settings,
}

impl Checker {
    /// A checker with these settings.
    ///
    /// # Errors
    /// When the settings cannot be put in force; the error says where and why.
    pub fn new(settings: Settings) -> Result<Checker, SettingsError> {
        Ok(Checker { settings })
    }

    /// Judges a draft.
    ///
    /// ```
    /// use second_opinion_engine::{Checker, Draft, Verdict};
    ///
    /// let review = Checker::default().check(&Draft::post("Drink genoeg water vandaag, het wordt warm."));
    /// assert_eq!(review.verdict, Verdict::None);
    /// ```
    pub fn check(&self, draft: &Draft) -> Review {
        let document = Document::read(draft);
        let mentions = Mentions::find(&document);
        let scene = Scene::read(draft, &document, &mentions);
        let context = Context { draft, document: &document, mentions: &mentions, scene: &scene };
        let alarms = rule::check(&context);
        review::build(&context, alarms, &self.settings)
    }
}
