//! What is wrong with a rules document, in words.

use std::fmt;

use super::Problem;
use crate::draft::Language;
use crate::messages;

impl Problem {
    /// Something that keeps the document from being in force.
    pub(super) fn fault(place: impl Into<String>, code: &str, detail: impl Into<String>) -> Problem {
        Problem { place: place.into(), code: code.into(), detail: detail.into(), mild: false }
    }

    /// Something that may be meant otherwise.
    pub(super) fn doubt(place: impl Into<String>, code: &str, detail: impl Into<String>) -> Problem {
        Problem { mild: true, ..Problem::fault(place, code, detail) }
    }
}

/// The place and an English sentence. The interface has words of its own for each code.
impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = messages::text(Language::En, "problem", &self.code);
        let sentence = messages::filled(words, &[("detail", self.detail.clone())]);
        match self.place.as_str() {
            "" => formatter.write_str(&sentence),
            place => write!(formatter, "{place}: {sentence}"),
        }
    }
}
