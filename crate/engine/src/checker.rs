//! The checker: runs a draft through all steps with the settings in force.

use crate::anonymous::{self, Anonymised};
use crate::document::Document;
use crate::draft::Draft;
use crate::house::House;
use crate::mention::Mentions;
use crate::model::weights::Weights;
use crate::review::{self, Review};
use crate::rule::{self, Context};
use crate::scene::Scene;
use crate::seen::{self, Seen};
use crate::settings::{Settings, SettingsError};

/// Judges drafts.
#[derive(Debug)]
pub struct Checker {
    settings: Settings,
    house: Option<House>,
    weights: &'static Weights<'static>,
}

impl Default for Checker {
    fn default() -> Checker {
        Checker::weighing(Weights::fitted())
    }
}

impl Checker {
    /// A checker with these settings.
    ///
    /// # Errors
    /// When the settings cannot be put in force; the error says where and why.
    pub fn new(mut settings: Settings) -> Result<Checker, SettingsError> {
        let house = settings.house.take().map(House::new).transpose().map_err(SettingsError::from)?;
        Ok(Checker { settings, house, weights: Weights::fitted() })
    }

    /// A checker without settings that judges with other weights: for those who fit them.
    pub fn weighing(weights: &'static Weights<'static>) -> Checker {
        Checker { settings: Settings::default(), house: None, weights }
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
        let house = self.house.as_ref();
        let (document, mentions) = self.read(draft);
        let scene = Scene::read(draft, &document, &mentions, self.weights);
        let context = Context { draft, document: &document, mentions: &mentions, scene: &scene, house };
        let alarms = rule::check(&context);
        review::build(&context, alarms, &self.settings)
    }

    /// Rewords a draft so that nobody can be recognised: judged again, the text has no finding about
    /// privacy but hints. A draft without such findings has no edits.
    ///
    /// ```
    /// use second_opinion_engine::{Checker, Draft};
    ///
    /// let text = "Traff Kari Nordmann på venterommet i dag.";
    /// let anonymised = Checker::default().anonymised(&Draft::post(text));
    /// assert_eq!(anonymised.applied(text).as_deref(), Some("Traff en pasient på venterommet."));
    /// ```
    pub fn anonymised(&self, draft: &Draft) -> Anonymised {
        anonymous::anonymised(self, draft)
    }

    /// Lists everything that a draft mentions, the employer's own names among it.
    pub fn seen(&self, draft: &Draft) -> Vec<Seen> {
        let (document, mentions) = self.read(draft);
        seen::list(&document, &mentions)
    }

    /// Looks at the parts of a draft and what they mean together.
    pub(crate) fn look<T>(&self, draft: &Draft, at: impl FnOnce(&Document, &Mentions, &Scene) -> T) -> T {
        let (document, mentions) = self.read(draft);
        let scene = Scene::read(draft, &document, &mentions, self.weights);
        at(&document, &mentions, &scene)
    }

    fn read<'d>(&self, draft: &'d Draft) -> (Document<'d>, Mentions) {
        let Some(house) = &self.house else {
            let document = Document::read(draft);
            let mentions = Mentions::find(&document);
            return (document, mentions);
        };
        let document = Document::read_with(draft, house.known());
        let mut mentions = Mentions::find(&document);
        house.settle(&document, &mut mentions);
        (document, mentions)
    }
}
