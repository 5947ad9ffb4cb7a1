//! Second Opinion's engine: reads a draft post of a care worker and says what
//! could let a patient be recognised and what could sound unprofessional.
//!
//! Data flows one way, and each step knows only the steps before it:
//!
//! [`draft`] → [`document`] → [`mention`] → [`scene`] → [`rule`] → [`review`]
//!
//! The engine does no input or output, knows no clock and keeps no text.

pub mod document;
pub mod draft;
pub mod lexicon;
pub mod mention;
pub mod review;
pub mod settings;

pub use draft::{Audience, Draft, Kind, Language, Media, Site};
