//! The fit: features, cross-validation, operating points, final weights.

use second_opinion_engine::document::Document;
use second_opinion_engine::mention::Mentions;
use second_opinion_engine::model::feature::Feature;
use second_opinion_engine::model::weights::{Distinct, FAMILY_BUCKETS, SMALL_BUCKETS, family_bucket, small_bucket};
use second_opinion_engine::model::{OUTPUTS, Output};
use second_opinion_engine::{Family, Severity, scene};

use crate::corpus::{Label, Post};
use crate::folds::folds;
use crate::logistic::{self, Example, Row, Separator};
use crate::write::{FittedFamily, write};

const FOLDS: usize = 5;
const SWEEPS: usize = 40;
const FAMILIES: [Family; 3] = [Family::Privacy, Family::Tone, Family::Conduct];

/// How many safe posts in a thousand may raise an alarm by the model alone. Together
/// the families stay below five in a hundred, with room for the rules' own.
const ALARMS_PER_THOUSAND: [usize; 3] = [24, 14, 12];
/// How many ordinary posts in a thousand may raise an alarm.
const ORDINARY_PER_THOUSAND: usize = 12;
/// How many safe posts in a thousand may be in doubt, where hard evidence decides.
const DOUBTS_PER_THOUSAND: [usize; 3] = [120, 80, 80];
/// What a mistake costs on a post of each label.
fn cost(label: Label) -> f32 {
    match label {
        Label::Risky | Label::Safe => 4.0,
        // A nurse who is nagged about the weather switches us off.
        Label::Ordinary => 10.0,
        Label::Elsewhere => 1.2,
        Label::Hint => 0.0,
    }
}

/// How much dearer a mistake on a rule's own example is.
const EXAMPLE: f32 = 6.0;

/// Fits everything, prints what cross-validation found and writes the weights.
///
/// The rules' own examples are learned by the final weights only: the held-out
/// figures and the operating points are those of the labelled posts.
///
/// # Errors
/// When the weights cannot be written.
pub fn fit(posts: &[Post], examples: &[Post]) -> Result<(), String> {
    let rows: Vec<(Row, Row)> = posts.iter().chain(examples).map(rows).collect();
    let large: Vec<&Row> = rows.iter().map(|r| &r.0).collect();
    let small: Vec<&Row> = rows.iter().map(|r| &r.1).collect();
    let fold = folds(posts, FOLDS);
    let all = || posts.iter().chain(examples);
    let weight = |i: usize| if i < posts.len() { 1.0 } else { EXAMPLE };
    let mut families = Vec::new();
    for (number, family) in FAMILIES.into_iter().enumerate() {
        let labels: Vec<Label> = posts.iter().map(|post| post.label(family)).collect();
        let mut scores = vec![0.0; posts.len()];
        for held in 0..FOLDS {
            let separator = separate(&large, &labels, FAMILY_BUCKETS, |i| if fold[i] == held { 0.0 } else { 1.0 });
            for i in (0..posts.len()).filter(|&i| fold[i] == held) {
                scores[i] = separator.score(large[i]);
            }
        }
        let alarm = threshold(&scores, &labels, Label::Safe, ALARMS_PER_THOUSAND[number]).max(threshold(
            &scores,
            &labels,
            Label::Ordinary,
            ORDINARY_PER_THOUSAND,
        ));
        let doubt = threshold(&scores, &labels, Label::Safe, DOUBTS_PER_THOUSAND[number]).min(alarm);
        report(family, posts, &scores, &labels, alarm, doubt);
        let (slope, offset) = calibrate(&scores, &labels);
        let labels: Vec<Label> = all().map(|post| post.label(family)).collect();
        let separator = separate(&large, &labels, FAMILY_BUCKETS, weight);
        families.push(FittedFamily { separator, slope, offset, doubt, alarm });
    }
    let outputs: Vec<Separator> = OUTPUTS
        .iter()
        .map(|output| {
            let labels: Vec<Label> = all().map(|post| output_label(post, *output)).collect();
            separate(&small, &labels, SMALL_BUCKETS, weight)
        })
        .collect();
    write(&families, &outputs)
}

/// The rows of a post: for the families' tables and for the small ones.
fn rows(post: &Post) -> (Row, Row) {
    let document = Document::read(&post.draft);
    let mentions = Mentions::find(&document);
    let features = scene::features(&post.draft, &document, &mentions);
    let large = Distinct::of(&features, FAMILY_BUCKETS, |f| Some(family_bucket(f)));
    let little = Distinct::of(&features, SMALL_BUCKETS, small_bucket);
    (row(&large, family_bucket), row(&little, |f| small_bucket(f).expect("only features with a bucket were kept")))
}

fn row(features: &Distinct, bucket: impl Fn(&Feature) -> usize) -> Row {
    features.features.iter().map(|f| (bucket(f) as u32, features.value(f))).collect()
}

fn output_label(post: &Post, output: Output) -> Label {
    match output {
        Output::Concern(concern) if post.concerns.contains(&concern) => Label::Risky,
        // Which concern it is is asked only among risky posts of the family.
        Output::Concern(_) if !post.risky => Label::Hint,
        Output::Concern(_) => Label::Safe,
        Output::Error => match post.severity() {
            Some(Severity::Error) => Label::Risky,
            Some(Severity::Warning) => Label::Safe,
            _ => Label::Hint,
        },
    }
}

/// Fits on the labelled posts; `weight` says how much each counts, and 0 leaves it out. Rare features are trusted more than
/// frequent ones: each is scaled by its inverse document frequency first.
fn separate(rows: &[&Row], labels: &[Label], columns: usize, weight: impl Fn(usize) -> f32) -> Separator {
    let taken: Vec<usize> = (0..labels.len()).filter(|&i| weight(i) > 0.0 && labels[i] != Label::Hint).collect();
    let mut counts = vec![0u32; columns];
    for &i in &taken {
        for &(column, _) in rows[i] {
            counts[column as usize] += 1;
        }
    }
    let total = taken.len() as f32;
    let trust: Vec<f32> = counts.iter().map(|&count| (total / (1.0 + count as f32)).ln().max(0.0)).collect();
    let scaled: Vec<Row> =
        taken.iter().map(|&i| rows[i].iter().map(|&(c, v)| (c, v * trust[c as usize])).collect()).collect();
    let positives = taken.iter().filter(|&&i| labels[i] == Label::Risky).count().max(1) as f32;
    let balance = ((total - positives) / positives).clamp(0.2, 6.0);
    let examples: Vec<Example> = taken
        .iter()
        .zip(&scaled)
        .map(|(&i, row)| {
            let positive = labels[i] == Label::Risky;
            Example { row, positive, cost: cost(labels[i]) * weight(i) * if positive { balance } else { 1.0 } }
        })
        .collect();
    let mut separator = logistic::fit(&examples, columns, SWEEPS);
    for (weight, trust) in separator.weights.iter_mut().zip(&trust) {
        *weight *= trust;
    }
    separator
}

/// The score that this many of a thousand posts with a label exceed.
fn threshold(scores: &[f32], labels: &[Label], of: Label, per_thousand: usize) -> f32 {
    let mut safe: Vec<f32> =
        scores.iter().zip(labels).filter(|(_, label)| **label == of).map(|(score, _)| *score).collect();
    safe.sort_by(|a, b| b.total_cmp(a));
    safe.get(safe.len() * per_thousand / 1000).copied().unwrap_or(f32::MIN)
}

/// Platt's calibration: a logistic curve through the held-out scores.
fn calibrate(scores: &[f32], labels: &[Label]) -> (f32, f32) {
    let rows: Vec<(Row, bool)> = scores
        .iter()
        .zip(labels)
        .filter(|(_, label)| matches!(label, Label::Risky | Label::Safe))
        .map(|(score, label)| (vec![(0, *score)], *label == Label::Risky))
        .collect();
    let examples: Vec<Example> =
        rows.iter().map(|(row, positive)| Example { row, positive: *positive, cost: 1.0 }).collect();
    let curve = logistic::fit(&examples, 1, 60);
    (curve.weights[0], curve.bias)
}

fn report(family: Family, posts: &[Post], scores: &[f32], labels: &[Label], alarm: f32, doubt: f32) {
    let share = |wanted: Label, bar: f32, source: Option<&str>| {
        let chosen: Vec<bool> = (0..posts.len())
            .filter(|&i| labels[i] == wanted && source.is_none_or(|s| posts[i].source == s))
            .map(|i| scores[i] >= bar)
            .collect();
        let hits = chosen.iter().filter(|&&hit| hit).count();
        format!("{:5.1} % of {:4}", 100.0 * hits as f32 / chosen.len().max(1) as f32, chosen.len())
    };
    let five = threshold(scores, labels, Label::Safe, 50);
    println!("{family:?}, held-out posts of {FOLDS} folds:");
    println!(
        "  at the alarm      risky {}   safe {}",
        share(Label::Risky, alarm, None),
        share(Label::Safe, alarm, None)
    );
    println!("  at the alarm      ordinary {}", share(Label::Ordinary, alarm, None));
    println!("  at 5 % false      risky {}   safe {}", share(Label::Risky, five, None), share(Label::Safe, five, None));
    println!(
        "  at the doubt      risky {}   safe {}",
        share(Label::Risky, doubt, None),
        share(Label::Safe, doubt, None)
    );
    let mut sources: Vec<&str> = posts.iter().map(|post| post.source.as_str()).collect();
    sources.dedup();
    for source in sources {
        println!(
            "    {source:16} at 5 %: risky {}   safe {}",
            share(Label::Risky, five, Some(source)),
            share(Label::Safe, five, Some(source))
        );
    }
}
