//! Fits the engine's model to the labelled posts under `tests/corpus` and
//! writes it to the engine's data. Deterministic: the same posts and word lists
//! give the same file.
//!
//! Usage: `cargo run --release -p second-opinion-fit -- tests/corpus/*.jsonl`

mod corpus;
mod fit;
mod folds;
mod held_out;
mod keep;
mod logistic;
mod write;

use std::process::ExitCode;

fn main() -> ExitCode {
    let files: Vec<String> = std::env::args().skip(1).collect();
    if files.is_empty() {
        eprintln!("usage: second-opinion-fit CORPUS.jsonl…");
        return ExitCode::from(2);
    }
    match corpus::read(&files)
        .map_err(|error| error.to_string())
        .and_then(|posts| fit::fit(&posts, &corpus::examples()))
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
