//! The scene: what the mentions mean together.

use crate::document::Document;
use crate::draft::Draft;
use crate::mention::Mentions;

/// What a draft tells, and of whom.
#[derive(Debug, Default)]
pub struct Scene {}

impl Scene {
    /// Reads the scene of a draft.
    pub fn read(_draft: &Draft, _document: &Document, _mentions: &Mentions) -> Scene {
        Scene {}
    }
}
