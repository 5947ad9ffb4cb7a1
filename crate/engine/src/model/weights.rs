//! The committed weights: one byte a bucket, read in place.
//!
//! Layout, little-endian: the magic `SOM1`; for each family its bias, scale,
//! slope and offset of the calibration, the thresholds of doubt, of a second
//! alarm and of alarm (seven `f32`) and 2^16 signed bytes; then the number of small outputs (`u32`)
//! and for each its bias and scale (two `f32`) and 2^12 signed bytes.

use std::sync::LazyLock;

use super::feature::{Feature, Template};

/// Buckets of a family's table.
pub const FAMILY_BUCKETS: usize = 1 << 16;
/// Buckets of a small output's table.
pub const SMALL_BUCKETS: usize = 1 << 12;
/// How many small outputs there are.
pub const SMALL_OUTPUTS: usize = 20;
/// What a file of weights begins with.
pub const MAGIC: &[u8; 4] = b"SOM1";
const FAMILY_HEAD: usize = 7 * 4;
const SMALL_HEAD: usize = 2 * 4;

static FITTED: LazyLock<Weights<'static>> = LazyLock::new(|| {
    let bytes = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/model/weights.bin"));
    Weights::read(bytes).expect("the committed weights are sound")
});

/// The weights of one family of concerns.
#[derive(Clone, Copy, Debug)]
pub struct FamilyWeights<'w> {
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
    table: &'w [u8],
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
pub struct Weights<'w> {
    /// Privacy, tone, conduct.
    pub families: [FamilyWeights<'w>; 3],
    /// Those of [`super::OUTPUTS`].
    pub small: SmallWeights,
}

fn float(bytes: &[u8], at: usize) -> f32 {
    f32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

impl<'w> Weights<'w> {
    /// The weights that come with the engine.
    pub fn fitted() -> &'static Weights<'static> {
        &FITTED
    }

    /// Reads weights; `None` when the bytes are not laid out like weights.
    pub fn read(bytes: &'w [u8]) -> Option<Weights<'w>> {
        let mut rest = bytes.strip_prefix(MAGIC.as_slice())?;
        let mut take = |count: usize| -> Option<&'w [u8]> {
            let (head, tail) = rest.split_at_checked(count)?;
            rest = tail;
            Some(head)
        };
        let mut family = || -> Option<FamilyWeights<'w>> {
            let head = take(FAMILY_HEAD)?;
            let table = take(FAMILY_BUCKETS)?;
            Some(FamilyWeights {
                bias: float(head, 0),
                scale: float(head, 4),
                slope: float(head, 8),
                offset: float(head, 12),
                doubt: float(head, 16),
                second: float(head, 20),
                alarm: float(head, 24),
                table,
            })
        };
        let families = [family()?, family()?, family()?];
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
        Some(Weights { families, small })
    }
}

/// The bucket of a feature in a family's table.
pub fn family_bucket(feature: &Feature) -> usize {
    feature.key as usize & (FAMILY_BUCKETS - 1)
}

/// The bucket of a feature in the small tables; only symbols and what stands together count there.
pub fn small_bucket(feature: &Feature) -> Option<usize> {
    matches!(feature.template, Template::Meta | Template::Symbol | Template::Together)
        .then_some((feature.key >> 8) as usize & (SMALL_BUCKETS - 1))
}

/// A draft's features as the tables want them: each bucket once, and the norm.
#[derive(Debug)]
pub struct Distinct<'f> {
    /// The first feature of each bucket.
    pub features: Vec<&'f Feature>,
    /// Their buckets and the scales of their templates.
    scaled: Vec<(u32, f32)>,
    norm: f32,
}

impl<'f> Distinct<'f> {
    /// The distinct features by a bucket function that gives numbers below `buckets`.
    pub fn of(features: &'f [Feature], buckets: usize, bucket: impl Fn(&Feature) -> Option<usize>) -> Distinct<'f> {
        let mut seen = vec![0u64; buckets / 64];
        let mut kept = Vec::with_capacity(features.len());
        let mut scaled = Vec::with_capacity(features.len());
        let mut squares = 0.0;
        for feature in features {
            let Some(at) = bucket(feature) else { continue };
            let (word, bit) = (at / 64, 1 << (at % 64));
            if seen[word] & bit == 0 {
                seen[word] |= bit;
                let scale = feature.template.scale();
                squares += scale * scale;
                kept.push(feature);
                scaled.push((at as u32, scale));
            }
        }
        Distinct { features: kept, scaled, norm: f32::sqrt(squares).max(1.0) }
    }

    /// The value of a feature: its template's scale over the norm of the draft.
    pub fn value(&self, feature: &Feature) -> f32 {
        feature.template.scale() / self.norm
    }
}

impl FamilyWeights<'_> {
    /// What one feature adds to the score.
    pub fn contribution(&self, features: &Distinct, feature: &Feature) -> f32 {
        f32::from(self.table[family_bucket(feature)] as i8) * self.scale * features.value(feature)
    }

    /// The score of a draft: above 0 is likelier risky than not, among the posts that the weights were fitted on.
    pub fn score(&self, features: &Distinct) -> f32 {
        let sum: f32 =
            features.scaled.iter().map(|&(bucket, scale)| f32::from(self.table[bucket as usize] as i8) * scale).sum();
        self.bias + sum * self.scale / features.norm
    }

    /// The calibrated probability of a score.
    pub fn probability(&self, score: f32) -> f32 {
        1.0 / (1.0 + (-(self.slope * score + self.offset)).exp())
    }
}

impl SmallWeights {
    /// The scores of a draft, one for each output.
    pub fn scores(&self, features: &Distinct) -> [f32; SMALL_OUTPUTS] {
        let mut sums = [0.0f32; SMALL_OUTPUTS];
        for &(bucket, scale) in &features.scaled {
            for (sum, &weight) in sums.iter_mut().zip(&self.table[bucket as usize]) {
                *sum += f32::from(weight) * scale;
            }
        }
        std::array::from_fn(|output| self.bias[output] + sums[output] * self.scale[output] / features.norm)
    }
}
