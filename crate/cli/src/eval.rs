//! `second-opinion eval`: how well the checker does on labelled posts.
//!
//! An alarm is a finding of severity error or warning. A risky post is found
//! when an alarm's concern is of a family that the post is labelled with; a
//! labelled identifier when privacy findings cover four fifths of its letters
//! and digits.

mod label;
mod score;

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::drafts::{Line, Lines};
use crate::{Failure, rules};
use score::Scores;

/// Runs the command.
pub fn run(corpus: &[PathBuf], misses: bool, house: Option<&Path>) -> Result<ExitCode, Failure> {
    let checker = rules::checker(house)?;
    let mut output = BufWriter::new(io::stdout().lock());
    let mut scores = Scores::default();
    let mut clean = true;
    for path in corpus {
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
    output.flush()?;
    Ok(if clean { ExitCode::SUCCESS } else { ExitCode::from(2) })
}
