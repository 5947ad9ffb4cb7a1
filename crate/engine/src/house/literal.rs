//! Which letters a pattern needs: a pattern whose letters do not stand in a
//! draft need not be tried on it, so that hundreds cost next to nothing.

use regex_syntax::hir::{Class, Hir, HirKind};

use crate::text::order;

/// More alternatives than these are no help.
const MOST: usize = 16;
/// A single letter stands in every draft.
const SHORTEST: usize = 2;

/// One letter for all its cases.
pub fn plain(c: char) -> char {
    match c {
        // Lower case already, and yet another `s`.
        'ſ' => 's',
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

/// Pieces of text of which every match holds at least one, in plain letters;
/// none where nothing of use can be said.
pub fn needed(pattern: &Hir) -> Option<Vec<String>> {
    let mut pieces = best(pattern)?;
    order::sort_by(&mut pieces, Ord::cmp);
    pieces.dedup();
    pieces.iter().all(|piece| piece.chars().count() >= SHORTEST).then_some(pieces)
}

fn best(hir: &Hir) -> Option<Vec<String>> {
    match hir.kind() {
        HirKind::Capture(group) => best(&group.sub),
        HirKind::Repetition(repetition) if repetition.min > 0 => best(&repetition.sub),
        HirKind::Alternation(branches) => {
            let mut all = Vec::new();
            for branch in branches {
                all.extend(best(branch)?);
            }
            (all.len() <= MOST).then_some(all)
        }
        HirKind::Concat(parts) => {
            let mut found = None;
            let mut run = String::new();
            for part in parts {
                if letters(part, &mut run) {
                    continue;
                }
                // Word borders and the like lie between letters and part nothing.
                if !matches!(part.kind(), HirKind::Look(_) | HirKind::Empty) {
                    found = longer(found, one(&mut run));
                    found = longer(found, best(part));
                }
            }
            longer(found, one(&mut run))
        }
        _ => {
            let mut run = String::new();
            if letters(hir, &mut run) { one(&mut run) } else { None }
        }
    }
}

/// Appends what is nothing but certain letters, in whichever case.
fn letters(hir: &Hir, run: &mut String) -> bool {
    match hir.kind() {
        HirKind::Literal(literal) => match std::str::from_utf8(&literal.0) {
            Ok(text) => run.extend(text.chars().map(plain)),
            Err(_) => return false,
        },
        HirKind::Class(Class::Unicode(class)) => {
            let mut cases =
                class.iter().take(MOST).flat_map(|range| (range.start()..=range.end()).take(MOST)).map(plain);
            let Some(first) = cases.next().filter(|first| cases.all(|other| other == *first)) else { return false };
            run.push(first);
        }
        _ => return false,
    }
    true
}

fn one(run: &mut String) -> Option<Vec<String>> {
    (!run.is_empty()).then(|| vec![std::mem::take(run)])
}

/// The pieces whose shortest is longer.
fn longer(a: Option<Vec<String>>, b: Option<Vec<String>>) -> Option<Vec<String>> {
    let shortest = |pieces: &Option<Vec<String>>| pieces.iter().flatten().map(String::len).min().unwrap_or(0);
    if shortest(&b) > shortest(&a) { b } else { a }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pattern: &str) -> Option<Vec<String>> {
        let parsed = regex_syntax::ParserBuilder::new().case_insensitive(true).build().parse(pattern);
        needed(&parsed.expect("sound"))
    }

    #[test]
    fn says_which_letters_a_match_holds() {
        assert_eq!(of(r"\bsickness\b"), Some(vec!["sickness".into()]));
        assert_eq!(
            of(r"(?i)(pati[eë]nt\w*.{0,60}appgroep|appgroep\w*.{0,60}pati[eë]nt)"),
            Some(vec!["appgroep".into()])
        );
        // The parser takes out what branches have in common.
        assert_eq!(of(r"#(dtv|durftevragen)\b"), Some(vec!["tv".into(), "urftevragen".into()]));
        assert_eq!(of(r"(?:abc)+d?"), Some(vec!["abc".into()]));
        assert_eq!(of("KÆRE"), Some(vec!["kære".into()]));
    }

    #[test]
    fn says_nothing_where_a_match_may_hold_anything() {
        for pattern in [r"\d{9}", "[aeiou]", "abc|.", "(abc)?", "a"] {
            assert_eq!(of(pattern), None, "{pattern}");
        }
    }
}
