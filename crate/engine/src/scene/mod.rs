//! The scene: what the mentions mean together.
//!
//! Who is spoken of, whether somebody in care is meant, and how the fitted model
//! judges the whole. Rules read the scene; the scene knows no rule.

mod people;

use crate::document::Document;
use crate::draft::Draft;
use crate::mention::Mentions;
use crate::model::Judgement;

pub use people::{Bearer, Named};

/// What a draft tells, and of whom.
#[derive(Debug)]
pub struct Scene {
    /// How the fitted model judges the draft.
    pub judgement: Judgement,
    /// The named persons, each with who that probably is.
    pub named: Vec<Named>,
}

impl Scene {
    /// Reads the scene of a draft.
    pub fn read(draft: &Draft, document: &Document, mentions: &Mentions) -> Scene {
        Scene { judgement: Judgement::of(draft, document, mentions), named: people::named(document, mentions) }
    }
}
