//! `second-opinion rules`: the manual of the engine's rules.

mod page;

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::ValueEnum;
use second_opinion_engine::messages;
use second_opinion_engine::review::source;
use second_opinion_engine::rule::{Example, PAGES, Page};
use second_opinion_engine::{Language, Severity};
use serde_json::{Value, json};

use crate::Failure;

/// The forms of the manual.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// A line for each rule.
    Text,
    /// A folder of Markdown pages, one a rule, and their index.
    Md,
    /// One JSON document.
    Json,
}

/// The parts of a card.
const PARTS: [&str; 3] = ["message", "why", "instead"];

/// Runs the command; pages go to the folder, the other forms to standard output.
pub fn run(form: Form, folder: &Path) -> Result<ExitCode, Failure> {
    if form == Form::Md {
        write_pages(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        println!("{}: {} pages", folder.display(), PAGES.len() + 1);
        return Ok(ExitCode::SUCCESS);
    }
    let mut output = BufWriter::new(io::stdout().lock());
    if form == Form::Json {
        serde_json::to_writer_pretty(&mut output, &PAGES.iter().map(|page| described(page)).collect::<Vec<Value>>())?;
        writeln!(output)?;
    } else {
        for Page { rule, .. } in PAGES {
            let what = messages::text(Language::En, rule.name, "message");
            writeln!(output, "{:24}{:9}{what}", rule.name, severity(rule.severity))?;
        }
    }
    output.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn write_pages(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for page in PAGES {
        fs::write(folder.join(format!("{}.md", page.rule.name)), page::of(page))?;
    }
    fs::write(folder.join("README.md"), page::index())
}

fn described(page: &Page) -> Value {
    let rule = page.rule;
    let sources: Vec<Value> = rule.sources.iter().map(|&code| json!(source(code))).collect();
    let card = |language: Language| -> Value {
        PARTS.iter().map(|part| (part.to_string(), json!(messages::text(language, rule.name, part)))).collect()
    };
    let cards: Value = Language::ALL.iter().map(|&language| (language.code().to_string(), card(language))).collect();
    let examples = |examples: &[Example]| -> Vec<Value> {
        examples
            .iter()
            .map(|e| json!({ "language": e.language, "kind": e.kind, "media": e.media, "text": e.text }))
            .collect()
    };
    json!({
        "name": rule.name,
        "concern": rule.concern,
        "family": rule.concern.family(),
        "severity": rule.severity,
        "sources": sources,
        "documentation": page.documentation,
        "card": cards,
        "bad": examples(page.bad),
        "good": examples(page.good),
    })
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Hint => "hint",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}
