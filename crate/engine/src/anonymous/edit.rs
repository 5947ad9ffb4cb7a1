//! A change of a text.

use std::ops::Range;

/// Other words for a stretch of a text. Offsets are bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The stretch.
    pub bytes: Range<usize>,
    /// What comes in its place; empty to leave it out.
    pub words: String,
}
