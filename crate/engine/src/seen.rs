//! What the engine saw in a draft, alarm or not, for those who ask.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::checker::Checker;
use crate::document::Document;
use crate::draft::Draft;
use crate::lexicon::{Class, Match};
use crate::mention::Mentions;
use crate::text::{Offsets, order};

/// Something that a draft mentions. Offsets are UTF-16 code units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// What it is: the name of a kind of mention or of a word list.
    pub kind: String,
    /// First code unit.
    pub start: usize,
    /// One past the last code unit.
    pub end: usize,
    /// The words.
    pub text: String,
}

/// Lists everything that a draft mentions, in the order of the text: names,
/// numbers, dates and places first of all, and the terms of the word lists.
///
/// ```
/// use second_opinion_engine::{Draft, seen};
///
/// let seen = seen(&Draft::post("Mw. Jansen (84) had gisteren een TIA."));
/// assert!(seen.iter().any(|s| s.kind == "age" && s.text == "84"));
/// assert!(seen.iter().any(|s| s.kind == "condition" && s.text == "TIA"));
/// ```
pub fn seen(draft: &Draft) -> Vec<Seen> {
    Checker::default().seen(draft)
}

impl Checker {
    /// Lists everything that a draft mentions, the employer's own names among it.
    pub fn seen(&self, draft: &Draft) -> Vec<Seen> {
        let mut all = Vec::new();
        let mut start = 0;
        self.each_passage(draft, |document, mentions| start = list(document, mentions, start, &mut all));
        all
    }
}

/// Adds what a passage mentions that begins at a code unit, and says where the next begins.
fn list(document: &Document, mentions: &Mentions, start: usize, all: &mut Vec<Seen>) -> usize {
    let offsets = Offsets::new(document.text);
    let one = |kind: &str, bytes: std::ops::Range<usize>| Seen {
        kind: kind.to_string(),
        start: start + offsets.utf16(bytes.start),
        end: start + offsets.utf16(bytes.end),
        text: document.text[bytes].to_string(),
    };
    let mut found: Vec<Seen> = mentions.iter().map(|mention| one(mention.kind.name(), mention.bytes.clone())).collect();
    // How far the text is covered by each kind. Mentions and terms come in the order of the text, so that
    // whatever reaches over a term of its kind has begun before it.
    let mut reached: HashMap<&str, usize> = HashMap::new();
    let mut begun = mentions.iter().peekable();
    let mut covered = 0;
    let mut last = None;
    for hit in document.hits.iter().filter(|hit| hit.how != Match::Part) {
        let Some(kind) = kind(hit.class) else { continue };
        // The longest term of a list says it all.
        if last == Some(hit.class) && hit.tokens().end <= covered {
            continue;
        }
        last = Some(hit.class);
        covered = hit.tokens().end;
        let term = document.bytes(hit.tokens());
        while let Some(mention) = begun.next_if(|mention| mention.bytes.start <= term.start) {
            let end = reached.entry(mention.kind.name()).or_default();
            *end = mention.bytes.end.max(*end);
        }
        let end = reached.entry(kind).or_default();
        if *end < term.end {
            *end = term.end;
            found.push(one(kind, term));
        }
    }
    order::sort_by_key(&mut found, |seen| (seen.start, std::cmp::Reverse(seen.end)));
    all.append(&mut found);
    start + offsets.utf16(document.text.len())
}

/// Under which name a class is listed: moments are dates; grammar, labels and
/// what names and places are made of are not listed.
fn kind(class: Class) -> Option<&'static str> {
    use Class::*;
    match class {
        FunctionNl | FunctionNb | FunctionNn | FunctionEn | Grammar | GivenName | Surname | AmbiguousName | Place
        | AmbiguousPlace | Title | ProfessionalTitle | NameParticle | Epithet | NationalIdLabel | RecordLabel
        | RegistrationLabel | BankLabel | PhoneLabel | NumberLabel | BirthLabel | RoomLabel | StreetSuffix => None,
        TimeRecent | TimePast => Some("date"),
        _ => Some(class.name()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_mentions_and_terms_with_utf16_offsets() {
        let text = "👩🏽‍⚕️ Vannacht overleed een 54-jarige man aan sepsis op kamer 12";
        let seen = seen(&Draft::post(text));
        let units: Vec<u16> = text.encode_utf16().collect();
        for each in &seen {
            assert_eq!(String::from_utf16_lossy(&units[each.start..each.end]), each.text);
        }
        for (kind, words) in [("age", "54-jarige"), ("room", "kamer 12"), ("condition", "sepsis"), ("date", "Vannacht")]
        {
            assert!(seen.iter().any(|s| s.kind == kind && s.text == words), "{kind}: {seen:?}");
        }
    }
}
