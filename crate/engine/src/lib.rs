//! Second Opinion's engine: reads a draft post of a care worker and says what
//! could let a patient be recognised and what could sound unprofessional.
//!
//! Data flows one way, and each step knows only the steps before it:
//!
//! [`draft`] → [`document`] → [`mention`] → [`scene`] → [`rule`] → [`review`]
//!
//! The engine does no input or output, knows no clock and keeps no text.

mod anonymous;
mod checker;
pub mod document;
pub mod draft;
pub mod house;
pub mod lexicon;
pub mod mention;
pub mod model;
pub mod review;
pub mod rule;
pub mod scene;
mod seen;
pub mod settings;

pub use anonymous::Anonymised;
pub use checker::Checker;
pub use draft::{Audience, Draft, Kind, Language, Media, Site};
pub use review::{Concern, Family, Finding, Review, Severity, Span, Suggestion, Verdict};
pub use seen::{Seen, seen};
pub use settings::{Settings, SettingsError};
