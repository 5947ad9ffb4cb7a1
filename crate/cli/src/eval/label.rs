//! A labelled post of a corpus.

use second_opinion_engine::{Concern, Draft};
use serde::Deserialize;

use crate::drafts;

/// A post with what people say about it.
pub struct Post {
    /// Its name in the corpus.
    pub id: String,
    /// The language it is labelled with.
    pub lang: String,
    /// The draft.
    pub draft: Draft,
    /// What it should be found for; empty for a safe post.
    pub concerns: Vec<Concern>,
    /// Whether somebody should be asked to look at it again.
    pub risky: bool,
    /// Whether it should raise an alarm: labelled error or warning.
    pub alarming: bool,
    /// The words that are labelled as identifiers.
    pub identifiers: Vec<(String, String)>,
}

#[derive(Deserialize)]
struct Labels {
    #[serde(default)]
    lang: String,
    risky: bool,
    #[serde(default)]
    concerns: Vec<Concern>,
    #[serde(default)]
    severity: String,
    #[serde(default)]
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Span {
    text: String,
    r#type: String,
}

/// The types of spans that are names, numbers, contacts and addresses.
const IDENTIFIERS: [&str; 8] = ["name", "national-id", "record-number", "phone", "email", "url", "address", "postcode"];

/// Reads a labelled post.
pub fn parse(line: &[u8]) -> Result<Post, String> {
    let named = drafts::parse(line);
    let labels: Labels = serde_json::from_slice(line).map_err(|error| error.to_string())?;
    let identifiers = labels
        .spans
        .into_iter()
        .filter(|span| IDENTIFIERS.contains(&span.r#type.as_str()))
        .map(|span| (span.r#type, span.text))
        .collect();
    Ok(Post {
        id: named.id.map_or_else(String::new, |id| id.as_str().map_or_else(|| id.to_string(), str::to_string)),
        lang: labels.lang,
        draft: named.draft?,
        concerns: labels.concerns,
        risky: labels.risky,
        alarming: matches!(labels.severity.as_str(), "error" | "warning"),
        identifiers,
    })
}
