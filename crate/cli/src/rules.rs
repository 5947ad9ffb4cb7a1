//! The employer's rules from a file.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::process::ExitCode;

use second_opinion_engine::house::{HouseRules, LARGEST, Problem, examine};
use second_opinion_engine::{Checker, Settings};

use crate::Failure;

/// A checker with the rules of a file in force, or with none. Doubts are told on the side.
pub fn checker(rules: Option<&Path>) -> Result<Checker, Failure> {
    let mut settings = Settings::default();
    if let Some(path) = rules {
        let (rules, doubts) = examine(&read(path)?).map_err(|faults| told(path, &faults))?;
        if !doubts.is_empty() {
            eprintln!("{}", told(path, &doubts));
        }
        settings.house = Some(rules);
    }
    Ok(Checker::new(settings)?)
}

/// `second-opinion rules check`: is the file sound, and what is doubtful in it?
/// Status 0 says sound, 1 doubtful, 2 not to be used.
pub fn check(path: &Path) -> Result<ExitCode, Failure> {
    let text = read(path)?;
    match examine(&text) {
        Ok((rules, doubts)) if doubts.is_empty() => {
            println!("{}: {}", path.display(), summary(&rules));
            Ok(ExitCode::SUCCESS)
        }
        Ok((rules, doubts)) => {
            println!("{}\n{}: {}", told(path, &doubts), path.display(), summary(&rules));
            Ok(ExitCode::from(1))
        }
        Err(problems) => {
            println!("{}", told(path, &problems));
            Ok(ExitCode::from(2))
        }
    }
}

/// Reads a file, but no more of it than a rules document may hold.
fn read(path: &Path) -> Result<String, Failure> {
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let file = File::open(path).map_err(|error| failed(&error))?;
    let mut text = Vec::new();
    file.take(LARGEST as u64 + 1).read_to_end(&mut text).map_err(|error| failed(&error))?;
    if text.len() > LARGEST {
        // Cut short, perhaps within a letter; it is refused for its size.
        return Ok(String::from_utf8_lossy(&text).into_owned());
    }
    let text = String::from_utf8(text).map_err(|error| failed(&error.utf8_error()))?;
    Ok(text.strip_prefix('\u{FEFF}').map(str::to_string).unwrap_or(text))
}

/// The problems, one a line.
fn told(path: &Path, problems: &[Problem]) -> String {
    let line = |problem: &Problem| {
        let weight = if problem.mild { "warning" } else { "error" };
        format!("{}: {weight}: {problem}", path.display())
    };
    problems.iter().map(line).collect::<Vec<String>>().join("\n")
}

fn summary(rules: &HouseRules) -> String {
    let examples: usize = rules.terms.iter().map(|term| term.must_flag.len() + term.must_pass.len()).sum();
    format!(
        "can be used: {} term(s) with {examples} example(s), {} rule(s) weighed",
        rules.terms.len(),
        rules.rules.len()
    )
}
