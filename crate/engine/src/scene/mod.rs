//! The scene: what the mentions mean together.
//!
//! Who is spoken of, whether somebody in care is meant, and how the fitted model
//! judges the whole. Rules read the scene; the scene knows no rule.

mod described;
mod estimate;
mod facts;
mod individual;
mod letter;
mod people;
mod target;

use std::ops::Range;

use crate::document::Document;
use crate::draft::Draft;
use crate::mention::Mentions;
use crate::model::Judgement;
use crate::model::feature::{self, Feature};
use crate::model::weights::Weights;

pub use estimate::Crowd;
pub use people::{Bearer, Named};
pub use target::{Blow, Closeness, Target};

/// What a draft tells, and of whom.
#[derive(Debug)]
pub struct Scene {
    /// How the fitted model judges the draft.
    pub judgement: Judgement,
    /// The named persons, each with who that probably is.
    pub named: Vec<Named>,
    /// The words that speak of one person in care, bytes; `None` when nobody in particular is meant.
    pub individual: Option<Range<usize>>,
    /// How many people could be meant.
    pub crowd: Option<Crowd>,
    /// The rough words, each with whom it hits.
    pub blows: Vec<Blow>,
}

impl Scene {
    /// Reads the scene of a draft.
    pub fn read(draft: &Draft, document: &Document, mentions: &Mentions, weights: &Weights) -> Scene {
        let named = people::named(document, mentions);
        let individual = individual::in_care(document);
        let crowd = estimate::crowd(document, mentions);
        let blows = target::blows(document);
        let facts = facts::of(document, &named, individual.is_some(), crowd.as_ref(), &blows);
        Scene {
            judgement: Judgement::of(&feature::features(draft, document, mentions, &facts), document, weights),
            named,
            individual,
            crowd,
            blows,
        }
    }
}

/// The features of a draft, as the model is fitted on them.
pub fn features(draft: &Draft, document: &Document, mentions: &Mentions) -> Vec<Feature> {
    let named = people::named(document, mentions);
    let crowd = estimate::crowd(document, mentions);
    let individual = individual::in_care(document).is_some();
    let facts = facts::of(document, &named, individual, crowd.as_ref(), &target::blows(document));
    feature::features(draft, document, mentions, &facts)
}
