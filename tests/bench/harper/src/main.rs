//! Second Opinion beside Harper, a grammar checker that also runs in the browser: the
//! same English posts, one process. Harper judges grammar, not privacy; it stands here
//! because writers already find it fast enough to type with.

#[path = "../../../../crate/engine/benches/measure/mod.rs"]
mod measure;

use std::time::Instant;

use harper_core::linting::{LintGroup, Linter};
use harper_core::parsers::PlainEnglish;
use harper_core::spell::FstDictionary;
use harper_core::{Dialect, Document};
use measure::{Cost, cost, middle, tell};
use second_opinion_engine::{Checker, Draft};

fn main() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../corpus/en-train.jsonl");
    let lines = std::fs::read_to_string(path).expect("the corpus is in the repository");
    let posts: Vec<String> = lines
        .lines()
        .map(|line| serde_json::from_str::<Draft>(line).expect("each line is a draft").text)
        .filter(|text| (260..=300).contains(&text.encode_utf16().count()))
        .collect();
    let (before, posts) = posts.split_at(posts.len() / 2);
    let checker = Checker::default();
    let ours: Vec<_> = posts.iter().map(|text| cost(|| checker.check(&Draft::post(text)))).collect();
    tell("beside harper", middle(&ours));
    // Harper remembers what it has judged: it is warmed with other posts, and sees each of these once.
    let mut linter = LintGroup::new_curated(FstDictionary::curated(), Dialect::British);
    let mut lint = |text: &str| linter.lint(&Document::new_curated(text, &PlainEnglish)).len();
    before.iter().for_each(|text| _ = lint(text));
    let theirs: Vec<_> = posts
        .iter()
        .map(|text| {
            let started = Instant::now();
            lint(text);
            let once = started.elapsed().as_secs_f64() * 1e6;
            Cost { median: once, fastest: once }
        })
        .collect();
    tell("harper", middle(&theirs));
}
