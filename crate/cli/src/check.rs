//! `second-opinion check`: drafts in, reviews out, one after the other.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::ExitCode;

use second_opinion_engine::{Checker, Draft, Review, Seen};
use serde::Serialize;
use serde_json::Value;

use crate::drafts::{self, Line, Lines};
use crate::{CheckArguments, Failure, Format, rules, text};

/// Runs the command.
pub fn run(arguments: &CheckArguments) -> Result<ExitCode, Failure> {
    let checker = rules::checker(arguments.rules.as_deref())?;
    let input = open(&arguments.file)?;
    let mut output = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let clean = match arguments.format {
        Format::Jsonl => stream(&checker, input, &mut output, arguments)?,
        Format::Json | Format::Text => {
            let mut bytes = Vec::new();
            BufReader::new(input).read_to_end(&mut bytes)?;
            let text = String::from_utf8(bytes).map_err(|error| {
                format!("{}: not UTF-8 at byte {}", arguments.file.display(), error.utf8_error().valid_up_to())
            })?;
            let draft = Draft::post(text);
            let review = checker.check(&draft);
            let further = Further::of(&checker, &draft, arguments);
            if arguments.format == Format::Json {
                serde_json::to_writer_pretty(&mut output, &Whole { review: &review, further })?;
                writeln!(output)?;
            } else {
                text::write(&mut output, &draft.text, &review, further.mentions.as_deref())?;
                match further.anonymous {
                    None => {}
                    Some(None) => writeln!(output, "There is no anonymous wording.")?,
                    Some(Some(text)) => writeln!(output, "Anonymous:\n{text}")?,
                }
            }
            true
        }
    };
    output.flush()?;
    Ok(if clean { ExitCode::SUCCESS } else { ExitCode::from(2) })
}

fn open(path: &Path) -> Result<Box<dyn Read>, Failure> {
    if path.as_os_str() == "-" {
        return Ok(Box::new(io::stdin().lock()));
    }
    let file = File::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(Box::new(file))
}

/// What is told beside the review, where it is asked for.
#[derive(Serialize)]
struct Further {
    #[serde(skip_serializing_if = "Option::is_none")]
    mentions: Option<Vec<Seen>>,
    /// The text in an anonymous wording; null where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    anonymous: Option<Option<String>>,
}

impl Further {
    fn of(checker: &Checker, draft: &Draft, asked: &CheckArguments) -> Further {
        Further {
            mentions: asked.mentions.then(|| checker.seen(draft)),
            anonymous: asked.anonymous.then(|| checker.anonymised(draft).applied(&draft.text)),
        }
    }
}

/// The whole review, with what else was asked for.
#[derive(Serialize)]
struct Whole<'r> {
    #[serde(flatten)]
    review: &'r Review,
    #[serde(flatten)]
    further: Further,
}

/// One answer of a stream.
#[derive(Serialize)]
struct Answer<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    verdict: second_opinion_engine::Verdict,
    findings: Vec<Found<'a>>,
    #[serde(flatten)]
    further: Further,
}

/// A finding as a stream tells it.
#[derive(Serialize)]
struct Found<'a> {
    rule: &'a str,
    concern: second_opinion_engine::Concern,
    severity: second_opinion_engine::Severity,
    start: usize,
    end: usize,
    text: &'a str,
    message: &'a str,
}

/// A line that was no draft.
#[derive(Serialize)]
struct Refused<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    error: &'a str,
}

/// Answers each line; tells whether all of them were drafts.
fn stream(
    checker: &Checker,
    input: impl Read,
    output: &mut impl Write,
    asked: &CheckArguments,
) -> Result<bool, Failure> {
    let mut lines = Lines::new(BufReader::with_capacity(1 << 16, input));
    let mut clean = true;
    // A fault of the engine is told on the line that met it; its trace would only disturb the stream.
    std::panic::set_hook(Box::new(|_| {}));
    loop {
        let named = match lines.next()? {
            None => break,
            Some(Line::TooLong) => {
                drafts::Named { id: None, draft: Err(format!("longer than {} bytes", drafts::LONGEST)) }
            }
            Some(Line::Bytes(line)) if line.iter().all(u8::is_ascii_whitespace) => continue,
            Some(Line::Bytes(line)) => drafts::parse(line),
        };
        let id = named.id.as_ref();
        // Whoever gave no id knows the draft by its line.
        let line = if id.is_none() { Some(lines.number()) } else { None };
        let refused = match &named.draft {
            Err(reason) => Some(reason.as_str()),
            Ok(draft) => {
                match catch_unwind(AssertUnwindSafe(|| (checker.check(draft), Further::of(checker, draft, asked)))) {
                    Err(_) => Some("the engine failed on this draft"),
                    Ok((review, further)) => {
                        let findings = review.findings.iter().map(found).collect();
                        serde_json::to_writer(
                            &mut *output,
                            &Answer { id, line, verdict: review.verdict, findings, further },
                        )?;
                        None
                    }
                }
            }
        };
        if let Some(error) = refused {
            clean = false;
            serde_json::to_writer(&mut *output, &Refused { id, line, error })?;
        }
        output.write_all(b"\n")?;
        // Whoever waits for an answer before sending the next line gets it.
        if lines.reader().buffer().is_empty() {
            output.flush()?;
        }
    }
    Ok(clean)
}

fn found(finding: &second_opinion_engine::Finding) -> Found<'_> {
    Found {
        rule: &finding.rule,
        concern: finding.concern,
        severity: finding.severity,
        start: finding.start,
        end: finding.end,
        text: &finding.text,
        message: &finding.message,
    }
}
