//! The fitted model: where many weak signs add up.
//!
//! A draft becomes symbols ([`symbol`]), symbols become features ([`feature`]),
//! features are weighed ([`weights`]). The model is linear, so every verdict can
//! name the words that made it. The weights are fitted by `crate/fit` on the
//! labelled posts under `tests/corpus`.

pub mod feature;
mod judgement;
pub mod symbol;
pub mod weights;

pub use judgement::{Judgement, OUTPUTS, Output, Weighed};
