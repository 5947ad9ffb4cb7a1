//! What the rules alone, the model alone and both together reach, file by file.

use std::io::{self, Write};

use second_opinion_engine::document::Document;
use second_opinion_engine::mention::Mentions;
use second_opinion_engine::model::weights::Weights;
use second_opinion_engine::scene::Scene;
use second_opinion_engine::{Checker, Draft, Family, Review, Severity};

use super::label::Post;

const FAMILIES: [Family; 3] = [Family::Privacy, Family::Tone, Family::Conduct];

/// In which families an alarm was raised.
type Raised = [bool; FAMILIES.len()];

/// How many posts there are, and in how many of them the rules, the model and both raised an alarm.
#[derive(Clone, Copy, Default)]
struct Count {
    posts: u32,
    raised: [u32; 3],
}

impl Count {
    fn add(&mut self, raised: [bool; 3]) {
        self.posts += 1;
        for (count, raised) in self.raised.iter_mut().zip(raised) {
            *count += u32::from(raised);
        }
    }

    fn merge(&mut self, other: Count) {
        self.posts += other.posts;
        for (count, other) in self.raised.iter_mut().zip(other.raised) {
            *count += other;
        }
    }
}

/// The counts of one file: its risky posts by family, and its safe ones.
#[derive(Clone, Copy, Default)]
struct Row {
    risky: [Count; FAMILIES.len()],
    safe: Count,
}

/// Judges posts with parts of the engine.
pub struct Parts {
    /// Judges by the rules' own words and evidence.
    rules: Checker,
    files: Vec<(String, Row)>,
}

impl Parts {
    /// Nothing counted so far.
    pub fn new() -> Parts {
        let mut mute = Weights::fitted().clone();
        for family in &mut mute.families {
            (family.doubt, family.second, family.alarm) = (f32::MAX, f32::MAX, f32::MAX);
        }
        Parts { rules: Checker::weighing(Box::leak(Box::new(mute))), files: Vec::new() }
    }

    /// The posts that follow are those of this file.
    pub fn begin(&mut self, file: String) {
        self.files.push((file, Row::default()));
    }

    /// Counts a post, of which the whole review is known.
    pub fn add(&mut self, post: &Post, review: &Review) {
        let parts = [of_review(&self.rules.check(&post.draft)), of_model(&post.draft), of_review(review)];
        let Some((_, row)) = self.files.last_mut() else { return };
        if !post.risky {
            row.safe.add(parts.map(|raised| raised.contains(&true)));
        }
        for (at, (family, count)) in FAMILIES.iter().zip(&mut row.risky).enumerate() {
            if post.risky && post.alarming && post.concerns.iter().any(|concern| concern.family() == *family) {
                count.add(parts.map(|raised| raised[at]));
            }
        }
    }

    /// Writes a line for each file and one for all.
    pub fn write(&self, output: &mut impl Write) -> io::Result<()> {
        writeln!(output, "\nFound by the rules alone, the model alone, both; of the safe posts: marked")?;
        writeln!(output, "(posts that the weights were fitted on flatter the model: CONTRIBUTING.md tells of others)")?;
        writeln!(output, "{:<18} {:>21} {:>21} {:>21} {:>21}", "", "privacy", "tone", "conduct", "safe")?;
        let mut all = Row::default();
        for (file, row) in &self.files {
            line(output, file, row)?;
            all.safe.merge(row.safe);
            for (count, other) in all.risky.iter_mut().zip(row.risky) {
                count.merge(other);
            }
        }
        line(output, "all", &all)
    }
}

fn line(output: &mut impl Write, name: &str, row: &Row) -> io::Result<()> {
    write!(output, "{name:<18}")?;
    for count in row.risky.iter().chain([&row.safe]) {
        let shares =
            count.raised.map(|raised| super::score::share(raised, count.posts)).map(|share| format!("{share:>7}"));
        write!(output, " {:>21}", shares.concat())?;
    }
    writeln!(output)
}

fn of_review(review: &Review) -> Raised {
    FAMILIES.map(|family| {
        let alarms = review.findings.iter().filter(|finding| finding.severity >= Severity::Warning);
        alarms.into_iter().any(|finding| finding.concern.family() == family)
    })
}

fn of_model(draft: &Draft) -> Raised {
    let document = Document::read(draft);
    let mentions = Mentions::find(&document);
    let scene = Scene::read(draft, &document, &mentions, Weights::fitted());
    FAMILIES.map(|family| scene.judgement.alarms(family))
}
