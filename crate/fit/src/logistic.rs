//! Logistic regression on sparse rows by dual coordinate descent.
//!
//! The method is that of Yu, Huang and Lin, "Dual coordinate descent methods for
//! logistic regression and maximum entropy models" (2011), with L2 penalty. A
//! fixed sweep order makes it deterministic.

/// A sparse row: columns with their values.
pub type Row = Vec<(u32, f32)>;

/// A fitted separator.
#[derive(Clone, Debug)]
pub struct Separator {
    /// One weight for each column.
    pub weights: Vec<f32>,
    /// Added to every score.
    pub bias: f32,
}

/// The value of the bias column; large, so that the bias is hardly penalised.
const BIAS: f32 = 2.0;

impl Separator {
    /// The score of a row.
    pub fn score(&self, row: &Row) -> f32 {
        self.bias + row.iter().map(|&(column, value)| self.weights[column as usize] * value).sum::<f32>()
    }
}

/// One example.
pub struct Example<'r> {
    /// Its features.
    pub row: &'r Row,
    /// Whether it is positive.
    pub positive: bool,
    /// How much a mistake on it costs.
    pub cost: f32,
}

/// Fits a separator.
pub fn fit(examples: &[Example], columns: usize, sweeps: usize) -> Separator {
    let mut weights = vec![0.0f64; columns];
    let mut bias = 0.0f64;
    let mut alpha: Vec<f64> = examples.iter().map(|e| (0.001 * f64::from(e.cost)).min(1e-8)).collect();
    let norms: Vec<f64> = examples
        .iter()
        .map(|e| e.row.iter().map(|&(_, v)| f64::from(v).powi(2)).sum::<f64>() + f64::from(BIAS).powi(2))
        .collect();
    for (example, &a) in examples.iter().zip(&alpha) {
        add(&mut weights, &mut bias, example, a);
    }
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut random = 0x2545_f491_4f6c_dd1du64;
    for _ in 0..sweeps {
        for i in (1..order.len()).rev() {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            order.swap(i, (random % (i as u64 + 1)) as usize);
        }
        for &i in &order {
            let example = &examples[i];
            let cost = f64::from(example.cost);
            let sign = if example.positive { 1.0 } else { -1.0 };
            let margin = sign
                * (bias * f64::from(BIAS)
                    + example.row.iter().map(|&(c, v)| weights[c as usize] * f64::from(v)).sum::<f64>());
            let new = solve(alpha[i], norms[i], margin, cost);
            if (new - alpha[i]).abs() > 1e-12 {
                add(&mut weights, &mut bias, example, new - alpha[i]);
                alpha[i] = new;
            }
        }
    }
    Separator { weights: weights.into_iter().map(|w| w as f32).collect(), bias: (bias * f64::from(BIAS)) as f32 }
}

fn add(weights: &mut [f64], bias: &mut f64, example: &Example, step: f64) {
    let step = if example.positive { step } else { -step };
    for &(column, value) in example.row {
        weights[column as usize] += step * f64::from(value);
    }
    *bias += step * f64::from(BIAS);
}

/// Newton's method on the one-variable dual problem.
fn solve(old: f64, norm: f64, margin: f64, cost: f64) -> f64 {
    let (mut low, mut high) = (0.0, cost);
    let mut a = old.clamp(cost * 1e-9, cost * (1.0 - 1e-9));
    for _ in 0..30 {
        let gradient = margin + norm * (a - old) + (a / (cost - a)).ln();
        if gradient.abs() < 1e-6 {
            break;
        }
        if gradient > 0.0 {
            high = a
        } else {
            low = a
        }
        let step = a - gradient / (norm + cost / (a * (cost - a)));
        a = if step > low && step < high { step } else { f64::midpoint(low, high) };
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separates_what_can_be_separated() {
        let rows: Vec<Row> = (0..40).map(|i| vec![(i % 2, 1.0), (2 + i % 5, 1.0)]).collect();
        let examples: Vec<Example> =
            rows.iter().enumerate().map(|(i, row)| Example { row, positive: i % 2 == 0, cost: 10.0 }).collect();
        let separator = fit(&examples, 7, 50);
        for example in &examples {
            assert_eq!(separator.score(example.row) > 0.0, example.positive);
        }
    }
}
