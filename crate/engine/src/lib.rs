//! Second Opinion's engine: reads a draft post of a care worker and says what
//! could let a patient be recognised and what could sound unprofessional.
//!
//! Data flows one way, and each step knows only the steps before it:
//!
//! [`draft`] → [`document`] → [`mention`] → [`scene`] → [`rule`] → [`review`]
//!
//! A long draft goes this way passage by passage. The engine does no input or output and
//! knows no clock; only a [`Rechecker`] keeps text, in memory, of the last long drafts.

mod anonymous;
mod checker;
pub mod concern;
pub mod document;
pub mod draft;
pub mod house;
pub mod lexicon;
pub mod mention;
pub mod messages;
pub mod model;
mod passage;
mod rechecker;
pub mod review;
pub mod rule;
pub mod scene;
mod seen;
pub mod settings;
pub mod text;

pub use anonymous::Anonymised;
pub use checker::Checker;
pub use concern::{Concern, Family, Severity};
pub use draft::{Audience, Draft, Kind, Language, Media, Site};
pub use rechecker::Rechecker;
pub use review::{ChecklistItem, Finding, Review, Span, Suggestion, Verdict};
pub use seen::{Seen, seen};
pub use settings::{Settings, SettingsError};
