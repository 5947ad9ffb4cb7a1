//! The committed weights.
//!
//! Only features that weigh something are kept, so that one the fit never saw adds nothing. They
//! are spread over buckets by their keys; a byte of the key tells those of a bucket apart.
//!
//! Layout, little-endian: the magic `SOM3`; the score from which a draft counts as ordinary (`f32`);
//! for each family its bias, scale, slope and offset of the calibration, the thresholds of doubt, of
//! a second alarm and of alarm (seven `f32`); for each of 2^14 buckets how many features it holds (a
//! byte); for each feature the byte that tells it; for each family a signed byte a feature; then the
//! number of small outputs (`u32`) and for each its bias and scale (two `f32`) and 2^11 signed bytes.

use std::sync::LazyLock;

use super::feature::{Feature, Template};

/// Buckets that the kept features are spread over.
pub const BUCKETS: usize = 1 << 14;
/// Features that the table can tell apart: a bucket and a byte.
pub const IDENTITIES: usize = BUCKETS << 8;
/// Identities that share a bit.
const SHARED: usize = 16;
/// Buckets of a small output's table.
pub const SMALL_BUCKETS: usize = 1 << 11;
/// How many small outputs there are.
pub const SMALL_OUTPUTS: usize = 21;
/// What a file of weights begins with.
pub const MAGIC: &[u8; 4] = b"SOM3";
const FAMILY_HEAD: usize = 7 * 4;
const SMALL_HEAD: usize = 2 * 4;
/// How much lower the families' scores are for each step by which a draft is ordinary.
const ORDINARY_DISCOUNT: f32 = 0.5;

static FITTED: LazyLock<Weights> = LazyLock::new(|| {
    let bytes = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/model/weights.bin"));
    Weights::read(bytes).expect("the committed weights are sound")
});

/// What turns the sum of a family's weights into its score, and the score into an answer.
#[derive(Clone, Copy, Debug)]
pub struct Family {
    bias: f32,
    scale: f32,
    slope: f32,
    offset: f32,
    /// The score from which hard evidence may raise an alarm.
    pub doubt: f32,
    /// The score from which the model raises an alarm where another family raised one.
    pub second: f32,
    /// The score from which the model itself raises an alarm.
    pub alarm: f32,
}

/// The weights of all small outputs: each concern, and how much a finding weighs.
/// A bucket's weights for all outputs stand together, as they are read together.
#[derive(Clone, Debug)]
pub struct SmallWeights {
    bias: [f32; SMALL_OUTPUTS],
    scale: [f32; SMALL_OUTPUTS],
    table: Vec<[i8; SMALL_OUTPUTS]>,
}

/// All weights.
#[derive(Clone, Debug)]
pub struct Weights {
    /// Privacy, tone, conduct.
    pub families: [Family; 3],
    /// The score of [`super::Output::Ordinary`] from which the families' scores are lowered.
    pub ordinary: f32,
    /// A bit for a few identities each: set where one of them is kept. Most features are not, and are told here.
    some_kept: Vec<u64>,
    /// Where the features of each bucket begin, and the end.
    starts: Vec<u16>,
    /// What tells each feature from others of its bucket.
    prints: Vec<u8>,
    /// A feature's weights for the families stand together, as they are read together.
    table: Vec<[i8; 3]>,
    /// Those of [`super::OUTPUTS`].
    pub small: SmallWeights,
}

fn float(bytes: &[u8], at: usize) -> f32 {
    f32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

impl Weights {
    /// The weights that come with the engine.
    pub fn fitted() -> &'static Weights {
        &FITTED
    }

    /// Reads weights; `None` when the bytes are not laid out like weights.
    pub fn read(bytes: &[u8]) -> Option<Weights> {
        let mut rest = bytes.strip_prefix(MAGIC.as_slice())?;
        let mut take = |count: usize| {
            let (head, tail) = rest.split_at_checked(count)?;
            rest = tail;
            Some(head)
        };
        let ordinary = float(take(4)?, 0);
        let mut family = || -> Option<Family> {
            let head = take(FAMILY_HEAD)?;
            Some(Family {
                bias: float(head, 0),
                scale: float(head, 4),
                slope: float(head, 8),
                offset: float(head, 12),
                doubt: float(head, 16),
                second: float(head, 20),
                alarm: float(head, 24),
            })
        };
        let families = [family()?, family()?, family()?];
        let mut starts = vec![0u16];
        for &count in take(BUCKETS)? {
            starts.push(starts.last()?.checked_add(u16::from(count))?);
        }
        let kept = usize::from(*starts.last()?);
        let prints = take(kept)?.to_vec();
        let mut some_kept = vec![0u64; IDENTITIES / SHARED / 64];
        for bucket in 0..BUCKETS {
            for &print in &prints[starts[bucket].into()..starts[bucket + 1].into()] {
                let at = (bucket << 8 | usize::from(print)) / SHARED;
                some_kept[at / 64] |= 1 << (at % 64);
            }
        }
        let mut table = vec![[0; 3]; kept];
        for family in 0..3 {
            for (row, &weight) in table.iter_mut().zip(take(kept)?) {
                row[family] = weight as i8;
            }
        }
        let count = take(4)?;
        let count = u32::from_le_bytes([count[0], count[1], count[2], count[3]]) as usize;
        if count != SMALL_OUTPUTS {
            return None;
        }
        let mut small = SmallWeights {
            bias: [0.0; SMALL_OUTPUTS],
            scale: [0.0; SMALL_OUTPUTS],
            table: vec![[0; SMALL_OUTPUTS]; SMALL_BUCKETS],
        };
        for output in 0..SMALL_OUTPUTS {
            let head = take(SMALL_HEAD)?;
            small.bias[output] = float(head, 0);
            small.scale[output] = float(head, 4);
            for (row, &weight) in small.table.iter_mut().zip(take(SMALL_BUCKETS)?) {
                row[output] = weight as i8;
            }
        }
        Some(Weights { families, ordinary, some_kept, starts, prints, table, small })
    }

    /// How many features are kept.
    pub fn kept(&self) -> usize {
        self.table.len()
    }

    /// The features that may be kept. Which are is hard to foretell, so none is jumped over: each is written down,
    /// and written over by the next where it is not.
    pub fn likely(&self, features: &[Feature]) -> Vec<Feature> {
        let mut likely = features.to_vec();
        let mut count = 0;
        for feature in features {
            likely[count] = *feature;
            let at = identity(feature) / SHARED;
            count += (self.some_kept[at / 64] >> (at % 64) & 1) as usize;
        }
        likely.truncate(count);
        likely
    }

    /// The row of a feature, where it is kept.
    pub fn row(&self, feature: &Feature) -> Option<usize> {
        let identity = identity(feature);
        let bucket = identity >> 8;
        let first = usize::from(self.starts[bucket]);
        let prints = &self.prints[first..self.starts[bucket + 1].into()];
        prints.iter().position(|&print| usize::from(print) == identity & 0xff).map(|at| first + at)
    }

    /// Adds the families' weights of a row to the sums of a draft, in steps of their scales.
    pub fn add(&self, sums: &mut [f32; 3], row: usize, scale: f32) {
        for (sum, &weight) in sums.iter_mut().zip(&self.table[row]) {
            *sum += f32::from(weight) * scale;
        }
    }

    /// What the feature of a row adds to the score of each family, by its value.
    pub fn contributions(&self, row: usize, value: f32) -> [f32; 3] {
        let row = self.table[row];
        std::array::from_fn(|family| f32::from(row[family]) * self.families[family].scale * value)
    }
}

/// How much lower the families' scores are for a draft whose score of [`super::Output::Ordinary`] is this, and
/// counts from that: news and reviews that are far from any patient are full of the same words.
pub fn discount(ordinary: f32, from: f32) -> f32 {
    ORDINARY_DISCOUNT * (ordinary - from).max(0.0)
}

/// What the table knows of a feature: its bucket, and the byte that tells it from others there.
pub fn identity(feature: &Feature) -> usize {
    feature.key as usize & (IDENTITIES - 1)
}

/// The bucket of a feature in the small tables; only symbols and what stands together count there.
pub fn small_bucket(feature: &Feature) -> Option<usize> {
    matches!(feature.template, Template::Meta | Template::Symbol | Template::Together)
        .then_some((feature.key >> 8) as usize & (SMALL_BUCKETS - 1))
}

/// A draft's features as the tables want them: each bucket once, and the norm.
#[derive(Debug)]
pub struct Distinct<'f> {
    /// The first feature of each bucket, with the bucket.
    pub features: Vec<(usize, &'f Feature)>,
    norm: f32,
}

impl<'f> Distinct<'f> {
    /// The distinct features by a bucket function that gives numbers below `buckets`. Each bucket is
    /// also told, with the scale of its feature's template.
    pub fn of(
        features: &'f [Feature],
        buckets: usize,
        bucket: impl Fn(&Feature) -> Option<usize>,
        mut each: impl FnMut(usize, f32),
    ) -> Distinct<'f> {
        let mut seen = vec![0u64; buckets.div_ceil(64)];
        let mut kept = Vec::with_capacity(features.len());
        let mut squares = 0.0;
        for feature in features {
            let Some(at) = bucket(feature) else { continue };
            let (word, bit) = (at / 64, 1 << (at % 64));
            if seen[word] & bit == 0 {
                seen[word] |= bit;
                let scale = feature.template.scale();
                squares += scale * scale;
                kept.push((at, feature));
                each(at, scale);
            }
        }
        Distinct { features: kept, norm: f32::sqrt(squares).max(1.0) }
    }

    /// The value of a feature: its template's scale over the norm of the draft.
    pub fn value(&self, feature: &Feature) -> f32 {
        feature.template.scale() / self.norm
    }
}

impl Family {
    /// The score of a draft whose features weigh so much in sum: above 0 is likelier risky than not, among the
    /// posts that the weights were fitted on.
    pub fn score(&self, sum: f32, features: &Distinct) -> f32 {
        self.bias + sum * self.scale / features.norm
    }

    /// The calibrated probability of a score.
    pub fn probability(&self, score: f32) -> f32 {
        1.0 / (1.0 + (-(self.slope * score + self.offset)).exp())
    }
}

impl SmallWeights {
    /// Adds the weights of a bucket to the sums of a draft, in steps of the scale.
    pub fn add(&self, sums: &mut [f32; SMALL_OUTPUTS], bucket: usize, scale: f32) {
        for (sum, &weight) in sums.iter_mut().zip(&self.table[bucket]) {
            *sum += f32::from(weight) * scale;
        }
    }

    /// The scores of a draft whose features weigh so much in sum, one for each output.
    pub fn scores(&self, sums: &[f32; SMALL_OUTPUTS], features: &Distinct) -> [f32; SMALL_OUTPUTS] {
        std::array::from_fn(|output| self.bias[output] + sums[output] * self.scale[output] / features.norm)
    }
}
