//! `second-opinion eval`: how well the checker does on labelled posts.
//!
//! An alarm is a finding of severity error or warning. A risky post is found
//! when an alarm's concern is of a family that the post is labelled with; a
//! labelled identifier when privacy findings cover four fifths of its letters
//! and digits. Where no employer's rules are given, it also tells what the rules
//! alone and the model alone would have found.

mod label;
mod parts;
mod score;

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::drafts::{Line, Lines};
use crate::{Failure, rules};
use parts::Parts;
use score::Scores;

/// Runs the command.
pub fn run(corpus: &[PathBuf], misses: bool, house: Option<&Path>) -> Result<ExitCode, Failure> {
    let checker = rules::checker(house)?;
    let mut output = BufWriter::new(io::stdout().lock());
    let mut scores = Scores::default();
    // An employer's rules say nothing of how rules and model share the work.
    let mut parts = house.is_none().then(Parts::new);
    let mut clean = true;
    for path in corpus {
        if let Some(parts) = &mut parts {
            parts.begin(path.file_stem().unwrap_or_default().to_string_lossy().into_owned());
        }
        let file = File::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut lines = Lines::new(BufReader::new(file));
        loop {
            let post = match lines.next()? {
                None => break,
                Some(Line::TooLong) => Err("the line is too long".to_string()),
                Some(Line::Bytes(line)) if line.iter().all(u8::is_ascii_whitespace) => continue,
                Some(Line::Bytes(line)) => label::parse(line),
            };
            match post {
                Ok(post) => {
                    let review = checker.check(&post.draft);
                    if let Some(parts) = &mut parts {
                        parts.add(&post, &review);
                    }
                    for miss in scores.add(&post, &review) {
                        if misses {
                            writeln!(output, "{miss}")?;
                        }
                    }
                }
                Err(reason) => {
                    clean = false;
                    eprintln!("{}:{}: {reason}", path.display(), lines.number());
                }
            }
        }
    }
    scores.write(&mut output)?;
    if let Some(parts) = &parts {
        parts.write(&mut output)?;
    }
    output.flush()?;
    Ok(if clean { ExitCode::SUCCESS } else { ExitCode::from(2) })
}
