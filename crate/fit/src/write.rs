//! The weights in the layout that the engine reads.

use std::path::Path;

use second_opinion_engine::model::weights::{BUCKETS, MAGIC};

use crate::logistic::Separator;

/// A fitted family with its operating points.
#[derive(Clone)]
pub struct FittedFamily {
    /// The weights.
    pub separator: Separator,
    /// Slope of the calibration.
    pub slope: f32,
    /// Offset of the calibration.
    pub offset: f32,
    /// The score of doubt.
    pub doubt: f32,
    /// The score of a second alarm.
    pub second: f32,
    /// The score of alarm.
    pub alarm: f32,
}

/// Weights are rounded to this many steps either way. Finer ones judge no better on
/// held-out posts (the figures move by 0.2 points); ten steps raise a few more false alarms.
const STEPS: f32 = 15.0;

/// Writes bytes of weights to the engine's data.
///
/// # Errors
/// When the file cannot be written.
pub fn write(bytes: &[u8]) -> Result<(), String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../engine/data/model/weights.bin");
    std::fs::write(&path, bytes).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("{} bytes of weights written", bytes.len());
    Ok(())
}

/// All weights as bytes; `ordinary` is the score from which a draft counts as that, `kept` are the features of the
/// families, in order.
pub fn bytes(ordinary: f32, kept: &[u32], families: &[FittedFamily], outputs: &[Separator]) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    bytes.extend_from_slice(&ordinary.to_le_bytes());
    let mut tables = Vec::new();
    for family in families {
        let (scale, table) = quantise(&family.separator.weights);
        for number in
            [family.separator.bias, scale, family.slope, family.offset, family.doubt, family.second, family.alarm]
        {
            bytes.extend_from_slice(&number.to_le_bytes());
        }
        tables.extend(table);
    }
    let mut counts = vec![0u8; BUCKETS];
    for identity in kept {
        let count = &mut counts[(identity >> 8) as usize];
        *count = count.checked_add(1).expect("few features share a bucket");
    }
    bytes.extend(counts);
    bytes.extend(kept.iter().map(|identity| *identity as u8));
    bytes.extend(tables);
    bytes.extend_from_slice(&(outputs.len() as u32).to_le_bytes());
    for output in outputs {
        let (scale, table) = quantise(&output.weights);
        for number in [output.bias, scale] {
            bytes.extend_from_slice(&number.to_le_bytes());
        }
        bytes.extend(table);
    }
    bytes
}

/// One signed byte a weight, and the scale that turns it back.
fn quantise(weights: &[f32]) -> (f32, Vec<u8>) {
    let mut sizes: Vec<f32> = weights.iter().map(|w| w.abs()).filter(|w| *w > 0.0).collect();
    sizes.sort_by(f32::total_cmp);
    // A handful of very large weights must not cost all others their precision.
    let most = sizes.get(sizes.len().saturating_sub(1 + sizes.len() / 2000)).copied().unwrap_or(1.0);
    let scale = most / STEPS;
    let table = weights.iter().map(|w| (w / scale).round().clamp(-STEPS, STEPS) as i8 as u8).collect();
    (scale, table)
}
