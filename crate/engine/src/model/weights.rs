//! The committed weights: one byte a bucket.
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
    /// A bucket's weights for the families stand together, as they are read together.
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
        let mut table = vec![[0; 3]; FAMILY_BUCKETS];
        let mut family = |number: usize| -> Option<Family> {
            let head = take(FAMILY_HEAD)?;
            for (row, &weight) in table.iter_mut().zip(take(FAMILY_BUCKETS)?) {
                row[number] = weight as i8;
            }
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
        let families = [family(0)?, family(1)?, family(2)?];
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
        Some(Weights { families, table, small })
    }

    /// Adds the families' weights of a bucket to the sums of a draft, in steps of their scales.
    pub fn add(&self, sums: &mut [f32; 3], bucket: usize, scale: f32) {
        for (sum, &weight) in sums.iter_mut().zip(&self.table[bucket]) {
            *sum += f32::from(weight) * scale;
        }
    }

    /// What one feature adds to the score of each family.
    pub fn contributions(&self, features: &Distinct, feature: &Feature) -> [f32; 3] {
        let row = self.table[family_bucket(feature)];
        let value = features.value(feature);
        std::array::from_fn(|family| f32::from(row[family]) * self.families[family].scale * value)
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
        let mut seen = vec![0u64; buckets / 64];
        let mut kept = Vec::with_capacity(features.len());
        let mut squares = 0.0;
        for feature in features {
            let Some(at) = bucket(feature) else { continue };
            let (word, bit) = (at / 64, 1 << (at % 64));
            if seen[word] & bit == 0 {
                seen[word] |= bit;
                let scale = feature.template.scale();
                squares += scale * scale;
                kept.push(feature);
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
