//! The fit: features, cross-validation, operating points, final weights.

use second_opinion_engine::document::Document;
use second_opinion_engine::mention::Mentions;
use second_opinion_engine::model::feature::Feature;
use second_opinion_engine::model::weights::{Distinct, IDENTITIES, SMALL_BUCKETS, discount, identity, small_bucket};
use second_opinion_engine::model::{OUTPUTS, Output};
use second_opinion_engine::{Family, Severity, scene};

use crate::corpus::{FAMILIES, Label, Post};
use crate::folds::folds;
use crate::held_out;
use crate::keep;
use crate::logistic::{self, Example, Row, Separator};
use crate::write::{FittedFamily, bytes, write};

const FOLDS: usize = 5;
const SWEEPS: usize = 40;

/// How many safe posts in a thousand may raise an alarm by the model alone. Together
/// the families stay below five in a hundred, with room for the rules' own.
const ALARMS_PER_THOUSAND: [usize; 3] = [21, 13, 11];
/// How many ordinary posts in a thousand may raise an alarm of each family.
const ORDINARY_PER_THOUSAND: [usize; 3] = [10, 9, 6];
/// How many safe posts in a thousand may be in doubt, where hard evidence decides.
const DOUBTS_PER_THOUSAND: [usize; 3] = [120, 80, 80];
/// How many safe posts in a thousand may be taken for wrong where another family raised an alarm.
const SECONDS_PER_THOUSAND: usize = 50;
/// How many ordinary posts in a thousand are ordinary enough for the model to hold its tongue a little.
const DISCOUNTS_PER_THOUSAND: usize = 950;

/// What a mistake costs on a post of each label.
fn cost(label: Label) -> f32 {
    match label {
        Label::Risky | Label::Safe => 1.0,
        // A nurse who is nagged about the weather switches us off.
        Label::Ordinary => 1.0,
        Label::Elsewhere => 0.1,
        Label::Hint => 0.0,
    }
}

/// How much dearer a mistake on a rule's own example is.
const EXAMPLE: f32 = 20.0;

/// How much dearer a mistake on a post by other hands is: they are few among ours, and nearest to what is met in life.
const BY_OTHERS: f32 = 4.0;

/// Fits everything, prints what cross-validation found and writes the weights.
///
/// The rules' own examples are learned by the final weights only: the held-out
/// figures and the operating points are those of the labelled posts.
///
/// # Errors
/// When the weights cannot be written.
pub fn fit(posts: &[Post], examples: &[Post]) -> Result<(), String> {
    let all: Vec<&Post> = posts.iter().chain(examples).collect();
    let (mut large, small): (Vec<Row>, Vec<Row>) = all.iter().map(|post| rows(post)).unzip();
    let known = keep::number(&mut large, IDENTITIES);
    let fold = folds(posts, FOLDS);
    // How much a post counts for the weights that are fitted without a fold, and for the final ones.
    let counts = |i: usize, held: Option<usize>| match (posts.get(i), held) {
        (Some(_), Some(held)) if fold[i] == held => 0.0,
        (Some(post), _) if post.is_by_others() => BY_OTHERS,
        (Some(_), _) => 1.0,
        (None, Some(_)) => 0.0,
        (None, None) => EXAMPLE,
    };
    let parts: Vec<Option<usize>> = (0..FOLDS).map(Some).chain([None]).collect();

    let labels = FAMILIES.map(|family| all.iter().map(|post| post.label(family)).collect::<Vec<Label>>());
    let fitted: Vec<Part> = std::thread::scope(|scope| {
        let (all, large, small, known, labels, counts) = (&all, &large, &small, &known, &labels, &counts);
        let fit = |held| scope.spawn(move || Part::fit(all, large, small, known, labels, |i| counts(i, held)));
        let threads: Vec<_> = parts.iter().map(|&held| fit(held)).collect();
        threads.into_iter().map(|thread| thread.join().expect("a fit does not panic")).collect()
    });
    // Operating points are those of posts as people write them.
    let lifelike = |labels: &[Label]| -> Vec<Label> {
        posts.iter().zip(labels).map(|(post, &label)| if post.is_apart() { Label::Hint } else { label }).collect()
    };
    let ordinary: Vec<f32> = (0..posts.len()).map(|i| fitted[fold[i]].ordinary[i]).collect();
    let from = threshold(&ordinary, &lifelike(&labels[0]), Label::Ordinary, DISCOUNTS_PER_THOUSAND);
    let mut families: Vec<Vec<FittedFamily>> = vec![Vec::new(); parts.len()];
    for (number, family) in FAMILIES.into_iter().enumerate() {
        let score = |i: usize| fitted[fold[i]].scores[number][i] - discount(ordinary[i], from);
        let scores: Vec<f32> = (0..posts.len()).map(score).collect();
        let labels = &lifelike(&labels[number]);
        let alarm = threshold(&scores, labels, Label::Safe, ALARMS_PER_THOUSAND[number]).max(threshold(
            &scores,
            labels,
            Label::Ordinary,
            ORDINARY_PER_THOUSAND[number],
        ));
        let doubt = threshold(&scores, labels, Label::Safe, DOUBTS_PER_THOUSAND[number]).min(alarm);
        let second = threshold(&scores, labels, Label::Safe, SECONDS_PER_THOUSAND).min(alarm);
        held_out::tell_scores(family, labels, &scores, [alarm, second, doubt]);
        let (slope, offset) = calibrate(&scores, labels);
        for (families, part) in families.iter_mut().zip(&fitted) {
            let separator = part.separators[number].clone();
            families.push(FittedFamily { separator, slope, offset, doubt, second, alarm });
        }
    }

    let weights = |part: &Part, families: &[FittedFamily]| bytes(from, &part.kept, families, &part.outputs);
    let each: Vec<Vec<u8>> = fitted.iter().zip(&families).map(|(part, families)| weights(part, families)).collect();
    let mute =
        |family: &FittedFamily| FittedFamily { doubt: f32::MAX, second: f32::MAX, alarm: f32::MAX, ..family.clone() };
    let muted: Vec<FittedFamily> = families[FOLDS].iter().map(mute).collect();
    held_out::tell_reviews("The rules alone", posts, &fold, &vec![weights(&fitted[FOLDS], &muted); FOLDS]);
    held_out::tell_reviews("Rules and model together", posts, &fold, &each[..FOLDS]);
    write(&each[FOLDS])
}

/// All weights fitted on a part of the posts.
struct Part {
    /// The features that are kept, in order.
    kept: Vec<u32>,
    separators: Vec<Separator>,
    outputs: [Separator; OUTPUTS.len()],
    /// For each family the scores of all posts.
    scores: Vec<Vec<f32>>,
    /// How ordinary each post is.
    ordinary: Vec<f32>,
}

impl Part {
    /// Fits the families twice: with all features, to see which are worth keeping, and with those. `known` tells
    /// which feature each column of the large rows is.
    fn fit(
        posts: &[&Post],
        large: &[Row],
        small: &[Row],
        known: &[u32],
        labels: &[Vec<Label>; 3],
        weight: impl Fn(usize) -> f32,
    ) -> Part {
        let separators = |rows: &[Row], columns: usize| -> Vec<Separator> {
            labels.iter().map(|labels| separate(rows, labels, columns, &weight)).collect()
        };
        let mut seen = vec![0u32; known.len()];
        for (_, row) in large.iter().enumerate().filter(|(i, _)| weight(*i) > 0.0) {
            row.iter().for_each(|&(column, _)| seen[column as usize] += 1);
        }
        let mut rows = large.to_vec();
        keep::normalise(&mut rows);
        let columns = keep::choose(&separators(&rows, known.len()), &seen, keep::KEPT);
        rows.clone_from_slice(large);
        keep::renumber(&mut rows, &columns, known.len());
        keep::normalise(&mut rows);
        let separators = separators(&rows, columns.len());
        let scores = separators.iter().map(|s| rows.iter().map(|row| s.score(row)).collect()).collect();

        let label = |output| posts.iter().map(|post| output_label(post, output)).collect::<Vec<Label>>();
        let outputs = OUTPUTS.map(|output| separate(small, &label(output), SMALL_BUCKETS, &weight));
        let ordinary = OUTPUTS.iter().position(|o| *o == Output::Ordinary).expect("it is one of them");
        Part {
            kept: columns.iter().map(|&column| known[column as usize]).collect(),
            separators,
            scores,
            ordinary: small.iter().map(|row| outputs[ordinary].score(row)).collect(),
            outputs,
        }
    }
}

/// The rows of a post: for the families, with a column for each feature the table could tell apart, and for the
/// small tables.
fn rows(post: &Post) -> (Row, Row) {
    let document = Document::read(&post.draft);
    let mentions = Mentions::find(&document);
    let features = scene::features(&post.draft, &document, &mentions);
    let large = Distinct::of(&features, IDENTITIES, |feature| Some(identity(feature)), |_, _| {});
    let small = Distinct::of(&features, SMALL_BUCKETS, small_bucket, |_, _| {});
    let scaled = |(column, feature): &(usize, &Feature)| (*column as u32, feature.template.scale());
    let mut rows = [large, small].map(|features| features.features.iter().map(scaled).collect::<Row>());
    keep::normalise(&mut rows[1..]);
    let [large, small] = rows;
    (large, small)
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
        Output::Ordinary if post.label(Family::Privacy) == Label::Ordinary => Label::Risky,
        Output::Ordinary => Label::Safe,
    }
}

/// Fits on the labelled posts; `weight` says how much each counts, and 0 leaves it out. Rare features are trusted more than
/// frequent ones: each is scaled by its inverse document frequency first.
fn separate(rows: &[Row], labels: &[Label], columns: usize, weight: impl Fn(usize) -> f32) -> Separator {
    let taken: Vec<usize> = (0..labels.len()).filter(|&i| weight(i) > 0.0 && labels[i] != Label::Hint).collect();
    let mut counts = vec![0u32; columns];
    for &i in &taken {
        for &(column, _) in &rows[i] {
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
