//! The labelled posts: those of the corpus files and the rules' own examples.

use std::io::{self, BufRead, BufReader};

use second_opinion_engine::rule::{Basis, Example, PAGES, Rule};
use second_opinion_engine::{Concern, Draft, Family, Severity};
use serde::Deserialize;

/// A labelled post, as `tests/corpus` holds it.
#[derive(Debug, Deserialize)]
pub struct Post {
    /// Unique name.
    pub id: String,
    /// The draft.
    #[serde(flatten)]
    pub draft: Draft,
    /// Whether anything is wrong with it.
    pub risky: bool,
    /// What is wrong.
    pub concerns: Vec<Concern>,
    severity: String,
    #[serde(default)]
    note: Option<String>,
    /// The corpus file's name, without its ending.
    #[serde(skip)]
    pub source: String,
}

/// The families, in the order of the weights.
pub const FAMILIES: [Family; 3] = [Family::Privacy, Family::Tone, Family::Conduct];

/// Files of ordinary posts begin like this. Operating points are set without
/// them: they would make the hard posts look better than they are.
const ORDINARY: &str = "ordinary";

/// Files of posts that were written around what an earlier checker got wrong, and files of posts that hardly anybody
/// could mistake, have these in their names. They teach much, but are harder or easier than the posts that everything
/// is measured on: operating points are set, and figures told, without them.
const APART: [&str; 2] = ["probe", "harmless"];

/// Files of posts that others wrote, beside those with `-train` in their names.
const BY_OTHERS: [&str; 3] = ["nl", "no", "en"];

/// How a post counts when a family is fitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// Must raise an alarm of the family.
    Risky,
    /// Must stay silent although it is hard to.
    Safe,
    /// Must stay silent, and easily.
    Ordinary,
    /// Wrong in another family only: silent in this one, but no false alarm.
    Elsewhere,
    /// A hint: neither an alarm nor silence is asked.
    Hint,
}

impl Post {
    fn of(rule: &Rule, example: &Example, risky: bool) -> Post {
        Post {
            id: rule.name.to_string(),
            draft: example.draft(),
            risky,
            concerns: if risky { vec![rule.concern] } else { Vec::new() },
            // A page tells what a rule weighs by default, not what each post weighs.
            severity: String::new(),
            note: None,
            source: String::new(),
        }
    }

    /// The severity, where there is one.
    pub fn severity(&self) -> Option<Severity> {
        match self.severity.as_str() {
            "error" => Some(Severity::Error),
            "warning" => Some(Severity::Warning),
            "hint" => Some(Severity::Hint),
            _ => None,
        }
    }

    /// How the post counts for a family.
    pub fn label(&self, family: Family) -> Label {
        if !self.risky {
            return if self.source.starts_with(ORDINARY) { Label::Ordinary } else { Label::Safe };
        }
        if !self.concerns.iter().any(|concern| concern.family() == family) {
            return Label::Elsewhere;
        }
        if self.severity() == Some(Severity::Hint) { Label::Hint } else { Label::Risky }
    }

    /// Whether it is one of the first posts, which others wrote.
    pub fn is_by_others(&self) -> bool {
        BY_OTHERS.contains(&self.source.as_str()) || self.source.contains("-train")
    }

    /// Whether figures and operating points are told without it.
    pub fn is_apart(&self) -> bool {
        APART.iter().any(|apart| self.source.contains(apart))
    }

    /// Ids of other posts that the note names: twins.
    pub fn twins(&self) -> impl Iterator<Item = &str> {
        self.note
            .as_deref()
            .unwrap_or("")
            .split(|c: char| !(c.is_alphanumeric() || c == '-'))
            .filter(|word| word.contains('-') && word.ends_with(|c: char| c.is_ascii_digit()))
    }
}

/// The posts of the rules' pages. What a page says has to hold, so the final
/// model learns them too, and at a higher cost.
///
/// Bad examples of a rule that goes by its own words alone teach nothing: such a
/// rule says little about a post, and the model shall not say more.
pub fn examples() -> Vec<Post> {
    let learnt = PAGES.iter().filter(|page| page.rule.basis != Basis::Words);
    let bad = learnt.flat_map(|page| page.bad.iter().map(|example| Post::of(page.rule, example, true)));
    let good = PAGES.iter().flat_map(|page| page.good.iter().map(|example| Post::of(page.rule, example, false)));
    bad.chain(good).collect()
}

/// Reads corpus files.
///
/// # Errors
/// When a file cannot be read or a line is no labelled post; the error says where.
pub fn read(files: &[String]) -> io::Result<Vec<Post>> {
    let mut posts = Vec::new();
    for file in files {
        let name = std::path::Path::new(file).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for (number, line) in BufReader::new(std::fs::File::open(file)?).lines().enumerate() {
            let line = line?;
            if line.trim().is_empty() {
                continue;
            }
            let mut post: Post = serde_json::from_str(&line)
                .map_err(|error| io::Error::other(format!("{file}:{}: {error}", number + 1)))?;
            post.source.clone_from(&name);
            posts.push(post);
        }
    }
    Ok(posts)
}
