//! What the model makes of a draft.

use std::ops::Range;

use super::feature::Feature;
use super::weights::{Distinct, SMALL_BUCKETS, SMALL_OUTPUTS, Weights, discount, small_bucket};
use crate::concern::{Concern, Family};
use crate::document::Document;
use crate::text::order;

/// What a small output answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// Is it about this concern?
    Concern(Concern),
    /// Would it be an error rather than a warning?
    Error,
    /// Is it far from any care worker's own day: news, a review, everyday life?
    Ordinary,
}

/// The small outputs, in the order of the weights.
pub const OUTPUTS: [Output; SMALL_OUTPUTS] = {
    use Concern::*;
    [
        Output::Concern(Identifier),
        Output::Concern(Presence),
        Output::Concern(Reidentifiable),
        Output::Concern(ClinicalResult),
        Output::Concern(Case),
        Output::Concern(Image),
        Output::Concern(Derogatory),
        Output::Concern(Hostile),
        Output::Concern(PersonalContact),
        Output::Concern(Advice),
        Output::Concern(Colleague),
        Output::Concern(Employer),
        Output::Concern(ThirdParty),
        Output::Concern(Internal),
        Output::Concern(Role),
        Output::Concern(ComplaintReply),
        Output::Concern(Unsourced),
        Output::Concern(Promotion),
        Output::Concern(OwnReputation),
        Output::Error,
        Output::Ordinary,
    ]
};

/// From this discount on a draft is taken for ordinary.
const ORDINARY: f32 = 0.5;

/// A word with what it adds to a family's score.
#[derive(Clone, Copy, Debug)]
pub struct Weighed {
    /// The token.
    pub token: usize,
    /// What it adds; negative where it speaks against an alarm.
    pub weight: f32,
}

/// How the model judges a draft.
#[derive(Clone, Debug)]
pub struct Judgement {
    alone: [bool; 3],
    alarms: [bool; 3],
    doubts: [bool; 3],
    ordinary: bool,
    probabilities: [f32; 3],
    small: [f32; OUTPUTS.len()],
    by_token: [Vec<f32>; 3],
    words: [Vec<Weighed>; 3],
}

impl Judgement {
    /// Judges a draft by its features.
    pub fn of(features: &[Feature], document: &Document, weights: &Weights) -> Judgement {
        let mut sums = [0.0; 3];
        let likely = weights.likely(features);
        let large = Distinct::of(
            &likely,
            weights.kept(),
            |feature| weights.row(feature),
            |row, scale| weights.add(&mut sums, row, scale),
        );
        let mut small_sums = [0.0; SMALL_OUTPUTS];
        let little = Distinct::of(features, SMALL_BUCKETS, small_bucket, |bucket, scale| {
            weights.small.add(&mut small_sums, bucket, scale);
        });
        let small = weights.small.scores(&small_sums, &little);
        let discount = discount(score_of(&small, Output::Ordinary), weights.ordinary);
        let scores = [0, 1, 2].map(|family| weights.families[family].score(sums[family], &large) - discount);
        let doubts = [0, 1, 2].map(|family| scores[family] >= weights.families[family].doubt);
        let by_token = weigh(weights, &large, doubts, document.tokens.len());
        let words = [0, 1, 2].map(|family| strongest(&by_token[family]));
        let alone = [0, 1, 2].map(|family| scores[family] >= weights.families[family].alarm);
        // A post that is wrong in one way is likelier wrong in another, too.
        let second = |family: usize| alone.contains(&true) && scores[family] >= weights.families[family].second;
        Judgement {
            alone,
            alarms: [0, 1, 2].map(|family| alone[family] || second(family)),
            doubts,
            ordinary: discount >= ORDINARY,
            probabilities: [0, 1, 2].map(|family| weights.families[family].probability(scores[family])),
            small,
            by_token,
            words,
        }
    }

    /// Whether the model itself raises an alarm in a family.
    pub fn alarms(&self, family: Family) -> bool {
        self.alarms[family as usize]
    }

    /// Whether the model would raise an alarm in a family if it knew of no other.
    pub fn alarms_alone(&self, family: Family) -> bool {
        self.alone[family as usize]
    }

    /// Whether hard evidence may raise an alarm in a family.
    pub fn doubts(&self, family: Family) -> bool {
        self.doubts[family as usize]
    }

    /// Whether a draft is far from any care worker's own day.
    pub fn is_ordinary(&self) -> bool {
        self.ordinary
    }

    /// The calibrated probability that a draft is risky in a family.
    pub fn probability(&self, family: Family) -> f32 {
        self.probabilities[family as usize]
    }

    /// The score of a small output.
    pub fn small(&self, output: Output) -> f32 {
        score_of(&self.small, output)
    }

    /// The likeliest concern of a family.
    pub fn concern(&self, family: Family) -> Concern {
        OUTPUTS
            .iter()
            .zip(self.small)
            .filter_map(|(output, score)| match output {
                Output::Concern(concern) if concern.family() == family => Some((*concern, score)),
                _ => None,
            })
            .max_by(|a, b| a.1.total_cmp(&b.1))
            .map_or(Concern::Reidentifiable, |(concern, _)| concern)
    }

    /// The words that speak for an alarm in a family, strongest first.
    pub fn words(&self, family: Family) -> &[Weighed] {
        &self.words[family as usize]
    }

    /// How much some tokens speak for an alarm in a family; what speaks against it is left out.
    pub fn weight(&self, family: Family, tokens: Range<usize>) -> f32 {
        let weights = self.by_token[family as usize].get(tokens).unwrap_or_default();
        weights.iter().filter(|weight| **weight > 0.0).sum()
    }
}

fn score_of(small: &[f32; SMALL_OUTPUTS], output: Output) -> f32 {
    OUTPUTS.iter().position(|o| *o == output).map_or(f32::MIN, |at| small[at])
}

/// What each token adds to the scores of the families. Only drafts in doubt need to say why.
fn weigh(weights: &Weights, features: &Distinct, doubts: [bool; 3], tokens: usize) -> [Vec<f32>; 3] {
    let mut sums = doubts.map(|doubt| if doubt { vec![0.0; tokens] } else { Vec::new() });
    if doubts == [false; 3] {
        return sums;
    }
    for (row, feature) in &features.features {
        let tokens = feature.first as usize..feature.end as usize;
        // Facts about the whole draft have none.
        if tokens.is_empty() {
            continue;
        }
        let contributions = weights.contributions(*row, features.value(feature) / tokens.len() as f32);
        for ((sums, share), _) in sums.iter_mut().zip(contributions).zip(doubts).filter(|(_, doubt)| *doubt) {
            for sum in sums.get_mut(tokens.clone()).unwrap_or_default() {
                *sum += share;
            }
        }
    }
    sums
}

/// The words that add something, strongest first.
fn strongest(weights: &[f32]) -> Vec<Weighed> {
    let mut words: Vec<Weighed> = weights
        .iter()
        .enumerate()
        .filter(|(_, weight)| **weight > 0.0)
        .map(|(token, &weight)| Weighed { token, weight })
        .collect();
    order::sort_by(&mut words, |a, b| b.weight.total_cmp(&a.weight));
    words
}
