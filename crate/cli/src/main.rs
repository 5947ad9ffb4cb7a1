//! `second-opinion`: checks drafts of care workers' posts on the command line.

mod check;
mod drafts;
mod eval;
mod manual;
mod rules;
mod text;

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

/// Checks drafts of care workers' posts: could a patient be recognised, is the tone professional?
#[derive(Parser)]
#[command(name = "second-opinion", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check a draft, or one draft a line.
    Check(CheckArguments),
    /// Measure the checker on labelled posts.
    Eval {
        /// Corpus files, one labelled post a line.
        #[arg(required = true)]
        corpus: Vec<PathBuf>,
        /// List the posts that were missed and the false alarms.
        #[arg(long)]
        misses: bool,
        /// House rules of an employer.
        #[arg(long, value_name = "FILE")]
        rules: Option<PathBuf>,
    },
    /// The manual of the rules, or an employer's house rules.
    #[command(args_conflicts_with_subcommands = true)]
    Rules(RulesArguments),
}

/// Which rules are told about, and how.
#[derive(clap::Args)]
struct RulesArguments {
    #[command(subcommand)]
    command: Option<RulesCommand>,
    /// Form of the manual. `md` writes a folder of pages.
    #[arg(long, value_enum, default_value_t = manual::Form::Text)]
    format: manual::Form,
    /// The folder of the pages.
    #[arg(long, value_name = "FOLDER", default_value = "docs/rules")]
    to: PathBuf,
}

#[derive(Subcommand)]
enum RulesCommand {
    /// Say what is wrong or doubtful in a file of house rules.
    Check {
        /// The file.
        file: PathBuf,
    },
}

/// How a draft is checked and told about.
#[derive(clap::Args)]
struct CheckArguments {
    /// House rules of an employer.
    #[arg(long, value_name = "FILE")]
    rules: Option<PathBuf>,
    /// Form of the answer. With `jsonl` the input is one draft a line, else one text.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Also list what the engine saw, alarm or not.
    #[arg(long)]
    mentions: bool,
    /// Also give the text in a wording that lets nobody be recognised.
    #[arg(long)]
    anonymous: bool,
    /// The file to check; `-` or nothing reads standard input.
    #[arg(default_value = "-")]
    file: PathBuf,
}

/// The forms of an answer.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// One JSON document: the whole review.
    Json,
    /// One line of JSON for each line of JSON.
    Jsonl,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match &arguments.command {
        Command::Check(check) => check::run(check),
        Command::Rules(RulesArguments { command: Some(RulesCommand::Check { file }), .. }) => rules::check(file),
        Command::Rules(RulesArguments { format, to, .. }) => manual::run(*format, to),
        Command::Eval { corpus, misses, rules } => eval::run(corpus, *misses, rules.as_deref()),
    };
    match done {
        Ok(code) => code,
        // Whoever reads the answers has had enough of them.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("second-opinion: {error}");
            ExitCode::from(2)
        }
    }
}

/// What can go wrong with a whole run.
type Failure = Box<dyn std::error::Error>;

fn is_broken_pipe(error: &Failure) -> bool {
    let kind = match error.downcast_ref::<serde_json::Error>() {
        Some(error) => error.io_error_kind(),
        None => error.downcast_ref::<io::Error>().map(io::Error::kind),
    };
    kind == Some(io::ErrorKind::BrokenPipe)
}
