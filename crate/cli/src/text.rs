//! A review as people read it in a terminal.

use std::io::{self, Write};

use second_opinion_engine::{Finding, Review, Seen, Severity, Verdict};

/// Writes the findings with their place, their words and what to do.
pub fn write(output: &mut impl Write, text: &str, review: &Review, mentions: Option<&[Seen]>) -> io::Result<()> {
    let lines = Places::new(text);
    for finding in &review.findings {
        one(output, text, &lines, finding)?;
    }
    let count = |severity| review.findings.iter().filter(|finding| finding.severity == severity).count();
    match review.verdict {
        Verdict::None => writeln!(output, "Nothing found.")?,
        _ => writeln!(
            output,
            "{} error(s), {} warning(s), {} hint(s)",
            count(Severity::Error),
            count(Severity::Warning),
            count(Severity::Hint)
        )?,
    }
    if let Some(estimate) = &review.estimate {
        let place = estimate.place.as_ref().map(|place| format!(" in {place}")).unwrap_or_default();
        match (estimate.low, estimate.high) {
            (1, 1) => writeln!(output, "Fits about one person{place}.")?,
            (low, high) if low == high => writeln!(output, "Fits about {high} people{place}.")?,
            (low, high) => writeln!(output, "Fits {low} to {high} people{place}.")?,
        }
    }
    for seen in mentions.unwrap_or_default() {
        let (line, column) = lines.at(seen.start);
        writeln!(output, "{line}:{column}\t{}\t{}", seen.kind, shown(&seen.text))?;
    }
    Ok(())
}

fn one(output: &mut impl Write, text: &str, lines: &Places, finding: &Finding) -> io::Result<()> {
    let (line, column) = lines.at(finding.start);
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "hint",
    };
    writeln!(output, "{line}:{column}: {severity}: {} [{}]", finding.message, finding.rule)?;
    let (before, words, after) = lines.around(text, finding.start, finding.end);
    writeln!(output, "    {before}»{words}«{after}")?;
    if !finding.why.is_empty() {
        writeln!(output, "    {}", finding.why)?;
    }
    for source in &finding.sources {
        writeln!(output, "    {}: {}", source.code, source.title)?;
    }
    for suggestion in &finding.suggestions {
        let (_, words, _) = lines.around(text, suggestion.start, suggestion.end);
        if suggestion.replacement.is_empty() {
            writeln!(output, "    - leave out “{words}”")?;
        } else {
            writeln!(output, "    - “{words}” → “{}”", suggestion.replacement)?;
        }
    }
    if !finding.instead.is_empty() {
        writeln!(output, "    - {}", finding.instead)?;
    }
    writeln!(output)
}

/// On one line.
fn shown(words: &str) -> String {
    words.replace('\n', " ")
}

/// Where UTF-16 offsets stand in the text.
struct Places {
    /// UTF-16 offset, byte, line and column of each character, and of the end.
    characters: Vec<(usize, usize, usize, usize)>,
}

impl Places {
    fn new(text: &str) -> Places {
        let (mut units, mut line, mut column) = (0, 1, 1);
        let mut characters = Vec::with_capacity(text.len() + 1);
        for (byte, c) in text.char_indices() {
            characters.push((units, byte, line, column));
            units += c.len_utf16();
            if c == '\n' {
                line += 1;
                column = 1;
            } else {
                column += 1;
            }
        }
        characters.push((units, text.len(), line, column));
        Places { characters }
    }

    fn find(&self, offset: usize) -> (usize, usize, usize, usize) {
        let at = self.characters.partition_point(|&(units, ..)| units < offset);
        self.characters[at.min(self.characters.len() - 1)]
    }

    /// Line and column, both from 1, of an offset.
    fn at(&self, offset: usize) -> (usize, usize) {
        let (_, _, line, column) = self.find(offset);
        (line, column)
    }

    /// The words between two offsets, with a little of what stands around them.
    fn around<'t>(&self, text: &'t str, start: usize, end: usize) -> (String, String, String) {
        let (start, end) = (self.find(start).1, self.find(end).1);
        let (before, words, after): (&'t str, &'t str, &'t str) =
            (&text[..start], &text[start..end.max(start)], &text[end.max(start)..]);
        let before = &before[before.rfind('\n').map_or(0, |at| at + 1)..];
        let after = &after[..after.find('\n').unwrap_or(after.len())];
        let skip = before.chars().count().saturating_sub(30);
        let head: String = before.chars().skip(skip).collect();
        let tail: String = after.chars().take(30).collect();
        (head, shown(words), tail)
    }
}
