//! Ages by their decade: "begin vijftig", "in her 80s", "i 80-årene", "tachtiger".

use crate::text::{TokenKind, listed};
use std::ops::Range;

use crate::document::Document;
use crate::mention::candidates::{Candidates, Ground};
use crate::mention::{MentionKind, number_word};

/// Adds the age whose first word is at a token.
pub fn find(document: &Document, token: usize, out: &mut Candidates) -> bool {
    let word = document.folded(token);
    let found = match word {
        "begin" | "midden" | "halverwege" | "eind" | "einde" | "early" | "mid" | "late" => {
            part_of_decade(document, token, word)
        }
        "in" => in_decade(document, token),
        "i" => norwegian(document, token, token + 1),
        "tidlig" | "midt" | "sent" | "slutten" | "starten" | "begynnelsen" | "først" => None,
        _ => decade_word(document, token),
    };
    let Some((tokens, years)) = found else { return false };
    out.add_value(document, MentionKind::Age, tokens, Ground::Shape, years);
    true
}

type Found = (Range<usize>, f64);

/// "begin vijftig", "eind 70"
fn part_of_decade(document: &Document, token: usize, word: &str) -> Option<Found> {
    let hyphen = usize::from(document.raw_or_empty(token + 1) == "-");
    let mut at = token + 1 + hyphen;
    // "begin de vijftig", "early in her 80s"
    if matches!(document.folded(at), "de" | "in") {
        at += 1 + usize::from(document.folded(at) == "in");
    }
    let (decade, end) = decade(document, at)?;
    let english = matches!(word, "early" | "mid" | "late");
    let plural = plural(document, end);
    if english != plural.is_some() {
        return None;
    }
    let end = plural.unwrap_or(end);
    // "eind 80 km", "begin twintig minuten"
    let counts = document
        .tokens
        .get(end)
        .is_some_and(|t| t.kind == TokenKind::Word && listed!(document.folded(end), "km minuten mensen euro procent"));
    let years = decade
        + match word {
            "begin" | "early" => 2.0,
            "eind" | "einde" | "late" => 8.0,
            _ => 5.0,
        };
    (!counts).then_some((token..end, years))
}

/// "in de vijftig", "in her 80s", "in zijn tachtiger jaren"
fn in_decade(document: &Document, token: usize) -> Option<Found> {
    let owned = document.folded(token + 1);
    let mut at = token + 2;
    if matches!(document.folded(at), "early" | "mid" | "late") {
        at += 1 + usize::from(document.raw_or_empty(at + 1) == "-");
    }
    let (decade, end) = decade(document, at)?;
    match owned {
        "her" | "his" | "their" | "my" | "hers" => plural(document, end).map(|end| (token..end, decade + 5.0)),
        "de" if document.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Word) => {
            // "in de twintig mensen": a noun behind it makes it a count.
            super::unit::ends(document, end).then_some((token..end, decade + 5.0))
        }
        _ => None,
    }
}

/// "i 80-årene", "i åttiåra", "i femtiårene"
fn norwegian(document: &Document, start: usize, at: usize) -> Option<Found> {
    let token = document.tokens.get(at)?;
    if token.kind == TokenKind::Number {
        let decade: f64 =
            document.raw(at).parse().ok().filter(|d| (20..=90).contains(d) && d % 10 == 0).map(f64::from)?;
        let hyphen = usize::from(document.raw_or_empty(at + 1) == "-");
        let years = document.folded(at + 1 + hyphen);
        return listed!(years, "årene åra årane årsalderen").then_some((start..at + 2 + hyphen, decade + 5.0));
    }
    decade_word(document, at).map(|(tokens, years)| (start..tokens.end, years))
}

/// "femtiårene", "tachtiger", "åttiårene"
fn decade_word(document: &Document, token: usize) -> Option<Found> {
    let word = document.folded(token);
    if word.len() < 8 {
        return None;
    }
    // "tachtigjarige", "femtiåring"
    let aged = ["jarige", "åringen", "åring", "årig", "årige"].iter().find_map(|ending| word.strip_suffix(ending));
    // A "tenåring" is a teenager.
    if let Some(value) = aged.filter(|stem| *stem != "ten").and_then(number_word::whole) {
        return Some((token..token + 1, f64::from(value)));
    }
    let stem = word
        .strip_suffix("årene")
        .or_else(|| word.strip_suffix("åra"))
        .or_else(|| word.strip_suffix("årane"))
        .or_else(|| word.strip_suffix("årsalderen"))
        .or_else(|| word.strip_suffix("er").filter(|stem| stem.ends_with("tig")))?;
    let value = number_word::whole(stem).filter(|value| (20..100).contains(value) && value % 10 == 0)?;
    // "in de zestiger jaren": the decade of a century.
    (document.folded(token + 1) != "jaren").then_some((token..token + 1, f64::from(value) + 5.0))
}

fn decade(document: &Document, at: usize) -> Option<(f64, usize)> {
    let token = document.tokens.get(at)?;
    let value = match token.kind {
        TokenKind::Number => document.raw(at).parse().ok()?,
        TokenKind::Word => {
            let word = document.folded(at);
            let singular = word.strip_suffix("ies").map_or_else(|| word.to_string(), |stem| format!("{stem}y"));
            number_word::whole(&singular)?
        }
        _ => return None,
    };
    ((20..100u32).contains(&value) && value % 10 == 0).then_some((f64::from(value), at + 1))
}

/// Over the "s" of "80s"; "eighties" has it inside.
fn plural(document: &Document, end: usize) -> Option<usize> {
    let word = end.checked_sub(1).map_or("", |at| document.folded(at));
    if word.ends_with("ies") {
        return Some(end);
    }
    let apostrophe = usize::from(matches!(document.raw_or_empty(end), "'" | "’"));
    let at = end + apostrophe;
    let glued = document.tokens.get(at).is_some_and(|t| !t.spaced);
    (glued && document.folded(at) == "s").then_some(at + 1)
}
