//! What posts that the weights were not fitted on are judged to be.
//!
//! Each post is judged with weights that neither it nor its twin took part in.

use std::collections::BTreeSet;

use second_opinion_engine::model::weights::Weights;
use second_opinion_engine::{Checker, Family, Severity};

use crate::corpus::{FAMILIES, Label, Post};

/// Prints what the model alone finds of a family at its alarm, where another family raised one, and in doubt.
pub fn tell_scores(family: Family, labels: &[Label], scores: &[f32], bars: [f32; 3]) {
    println!("{family:?}, the model alone:");
    for (name, bar) in ["alarm", "second", "doubt"].into_iter().zip(bars) {
        let share = |wanted: Label| {
            share(labels.iter().zip(scores).filter(|(label, _)| **label == wanted).map(|(_, score)| *score >= bar))
        };
        println!(
            "  {name:10} risky {}   safe {}   ordinary {}",
            share(Label::Risky),
            share(Label::Safe),
            share(Label::Ordinary)
        );
    }
}

/// Prints what whole reviews find, over all posts but the probes, and by corpus file.
///
/// `weights` holds, for each fold, the bytes of weights that were fitted without it.
pub fn tell_reviews(title: &str, posts: &[Post], fold: &[usize], weights: &[Vec<u8>]) {
    let checkers: Vec<Checker> = weights
        .iter()
        .map(|bytes| {
            let weights = Weights::read(bytes).expect("the fit writes sound weights");
            Checker::weighing(Box::leak(Box::new(weights)))
        })
        .collect();
    let raised: Vec<BTreeSet<usize>> = posts
        .iter()
        .zip(fold)
        .map(|(post, &fold)| {
            let review = checkers[fold].check(&post.draft);
            let alarms = review.findings.iter().filter(|finding| finding.severity >= Severity::Warning);
            alarms.map(|finding| finding.concern.family() as usize).collect()
        })
        .collect();
    println!("{title}:");
    let mut sources: Vec<&str> = posts.iter().map(|post| post.source.as_str()).collect();
    sources.dedup();
    for source in [None].into_iter().chain(sources.into_iter().map(Some)) {
        let chosen = || {
            posts.iter().zip(&raised).filter(|(post, _)| match source {
                Some(source) => post.source == source,
                None => !post.is_apart(),
            })
        };
        let family = |family: Family| {
            let labelled = chosen().filter(|(post, _)| post.label(family) == Label::Risky);
            share(labelled.map(|(_, raised)| raised.contains(&(family as usize))))
        };
        let found = FAMILIES.map(|f| format!("{f:?} {}", family(f))).join("  ");
        let silent = |wanted: Label| {
            let safe = chosen().filter(|(post, _)| post.label(Family::Privacy) == wanted);
            share(safe.map(|(_, raised)| !raised.is_empty()))
        };
        let alarming = |post: &Post| FAMILIES.iter().any(|f| post.label(*f) == Label::Risky);
        let any = share(chosen().filter(|(post, _)| alarming(post)).map(|(_, raised)| !raised.is_empty()));
        println!(
            "  {:20} {found}  any {any}  safe {}  ordinary {}",
            source.unwrap_or("all"),
            silent(Label::Safe),
            silent(Label::Ordinary)
        );
    }
}

/// How many of how many.
fn share(hits: impl Iterator<Item = bool>) -> String {
    let (mut count, mut found) = (0u32, 0u32);
    for hit in hits {
        count += 1;
        found += u32::from(hit);
    }
    format!("{:5.1} % of {count:4}", 100.0 * f64::from(found) / f64::from(count.max(1)))
}
