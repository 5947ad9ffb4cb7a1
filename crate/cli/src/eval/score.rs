//! Counts, and the tables made of them.

use std::collections::BTreeMap;
use std::io::{self, Write};

use second_opinion_engine::{Concern, Family, Finding, Review, Severity};

use super::label::Post;

/// Found among labelled, and rightly among raised.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    labelled: u32,
    found: u32,
    raised: u32,
    right: u32,
}

impl Count {
    fn add(&mut self, labelled: bool, raised: bool) {
        self.labelled += u32::from(labelled);
        self.raised += u32::from(raised);
        self.found += u32::from(labelled && raised);
        self.right += u32::from(labelled && raised);
    }
}

/// Everything counted so far.
#[derive(Debug, Default)]
pub struct Scores {
    /// Recall and precision by language, for any concern, each family and each concern.
    tables: BTreeMap<String, BTreeMap<String, Count>>,
    /// Labelled identifiers by type, for each language: how many, how many covered.
    spans: BTreeMap<String, BTreeMap<String, (u32, u32)>>,
    /// Safe posts by language: how many, how many raised an alarm.
    safe: BTreeMap<String, (u32, u32)>,
}

const ALL: &str = "all";

impl Scores {
    /// Counts a post, and tells what was missed in it.
    pub fn add(&mut self, post: &Post, review: &Review) -> Vec<String> {
        let alarms: Vec<&Finding> =
            review.findings.iter().filter(|finding| finding.severity >= Severity::Warning).collect();
        let mut misses = Vec::new();
        let text = post.draft.text.replace('\n', " ");
        let words = |findings: &[&Finding]| -> String {
            findings
                .iter()
                .map(|f| format!("{} “{}”", f.rule, f.text.replace('\n', " ")))
                .collect::<Vec<_>>()
                .join(", ")
        };
        if post.risky && post.alarming && alarms.is_empty() {
            misses.push(format!("missed\t{}\t{}\t{text}", post.id, names(&post.concerns)));
        }
        if !post.risky && !alarms.is_empty() {
            misses.push(format!("false alarm\t{}\t{}\t{text}", post.id, words(&alarms)));
        }
        let covered = covered(&post.draft.text, review);
        for (kind, words) in &post.identifiers {
            let found = is_covered(&post.draft.text, words, &covered);
            if !found {
                misses.push(format!("identifier\t{}\t{kind} “{words}”\t{text}", post.id));
            }
            for language in [post.lang.as_str(), ALL] {
                for kind in [kind.as_str(), ALL] {
                    let count = self.spans.entry(language.into()).or_default().entry(kind.into()).or_default();
                    count.0 += 1;
                    count.1 += u32::from(found);
                }
            }
        }
        for language in [post.lang.as_str(), ALL] {
            if !post.risky {
                let safe = self.safe.entry(language.into()).or_default();
                safe.0 += 1;
                safe.1 += u32::from(!alarms.is_empty());
            }
            self.table(language, post, &alarms);
        }
        misses
    }

    fn table(&mut self, language: &str, post: &Post, alarms: &[&Finding]) {
        let table = self.tables.entry(language.to_string()).or_default();
        let labelled = post.risky && post.alarming;
        table.entry(" any".into()).or_default().add(labelled, !alarms.is_empty());
        for family in [Family::Privacy, Family::Tone, Family::Conduct] {
            let is_labelled = labelled && post.concerns.iter().any(|concern| concern.family() == family);
            let raised = alarms.iter().any(|finding| finding.concern.family() == family);
            table.entry(format!(" {}", code(&family))).or_default().add(is_labelled, raised);
        }
        let mut concerns: Vec<Concern> = post.concerns.clone();
        concerns.extend(alarms.iter().map(|finding| finding.concern));
        concerns.sort();
        concerns.dedup();
        for concern in concerns {
            let is_labelled = labelled && post.concerns.contains(&concern);
            let raised = alarms.iter().any(|finding| finding.concern == concern);
            table.entry(code(&concern)).or_default().add(is_labelled, raised);
        }
    }

    /// Writes the tables.
    pub fn write(&self, output: &mut impl Write) -> io::Result<()> {
        for (language, table) in &self.tables {
            writeln!(output, "\n{language:<18} {:>8} {:>8} {:>8} {:>10}", "labelled", "recall", "raised", "precision")?;
            for (name, count) in table {
                writeln!(
                    output,
                    "{:<18} {:>8} {:>8} {:>8} {:>10}",
                    name.trim_start(),
                    count.labelled,
                    share(count.found, count.labelled),
                    count.raised,
                    share(count.right, count.raised)
                )?;
            }
            if let Some((safe, alarms)) = self.safe.get(language) {
                writeln!(output, "{:<18} {safe:>8} {:>8} {alarms:>8}", "false alarms", share(*alarms, *safe))?;
            }
            for (kind, (all, found)) in self.spans.get(language).into_iter().flatten() {
                writeln!(output, "{:<18} {all:>8} {:>8}", format!("span {kind}"), share(*found, *all))?;
            }
        }
        Ok(())
    }
}

/// A share in per cent.
pub fn share(part: u32, whole: u32) -> String {
    if whole == 0 { "-".into() } else { format!("{:.1}%", 100.0 * f64::from(part) / f64::from(whole)) }
}

/// The stable code of a concern or family.
fn code(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_string)).unwrap_or_default()
}

fn names(concerns: &[Concern]) -> String {
    concerns.iter().map(code).collect::<Vec<_>>().join(", ")
}

/// For each UTF-16 code unit whether a privacy finding covers it.
fn covered(text: &str, review: &Review) -> Vec<bool> {
    let mut covered = vec![false; text.encode_utf16().count()];
    for finding in review.findings.iter().filter(|finding| finding.concern.family() == Family::Privacy) {
        if let Some(stretch) = covered.get_mut(finding.start..finding.end) {
            stretch.fill(true);
        }
    }
    covered
}

/// Whether four fifths of the letters and digits of some words are covered, wherever they stand.
fn is_covered(text: &str, words: &str, covered: &[bool]) -> bool {
    let mut from = 0;
    while let Some(at) = text[from..].find(words).map(|at| from + at) {
        let mut unit = text[..at].encode_utf16().count();
        let (mut all, mut found) = (0, 0);
        for c in words.chars() {
            if c.is_alphanumeric() {
                all += 1;
                found += usize::from(covered.get(unit).copied().unwrap_or(false));
            }
            unit += c.len_utf16();
        }
        if all > 0 && found * 5 >= all * 4 {
            return true;
        }
        from = at + words.chars().next().map_or(1, char::len_utf8);
        if words.is_empty() {
            break;
        }
    }
    false
}
