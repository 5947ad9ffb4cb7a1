//! The fitted model: where many weak signs add up.
//!
//! A draft becomes symbols ([`symbol`]), symbols become features ([`feature`]),
//! features are weighed. The model is linear, so every verdict can name the
//! words that made it.

pub mod feature;
pub mod symbol;
