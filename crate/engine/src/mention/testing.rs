//! What the tests of the recognisers share.

use super::{Certainty, Mention, MentionKind, recognise};
use crate::document::Document;
use crate::draft::Draft;

/// Everything known by its form in a text.
pub fn mentions(text: &str) -> Vec<Mention> {
    let draft = Draft::post(text);
    let mut found = recognise(&Document::read(&draft));
    found.sort_by_key(|m| m.bytes.start);
    found
}

/// The words of the mentions of one kind.
pub fn texts<'t>(text: &'t str, kind: &str) -> Vec<&'t str> {
    mentions(text).iter().filter(|m| m.kind.name() == kind).map(|m| &text[m.bytes.clone()]).collect()
}

/// The words of the certain mentions of one kind.
pub fn certain<'t>(text: &'t str, kind: &str) -> Vec<&'t str> {
    mentions(text)
        .iter()
        .filter(|m| m.kind.name() == kind && m.certainty == Certainty::Certain)
        .map(|m| &text[m.bytes.clone()])
        .collect()
}

/// The kinds of all mentions but plain years of age, in the order of the text.
pub fn kinds(text: &str) -> Vec<&'static str> {
    mentions(text).iter().filter(|m| m.kind != MentionKind::Age).map(|m| m.kind.name()).collect()
}
