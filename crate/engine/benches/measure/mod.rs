//! Measuring, small enough to read: many short samples, of which the median tells the
//! usual cost and the fastest the cost without what else the machine did meanwhile.
//!
//! Each result is one line: name, median and fastest in microseconds, parted by tabs.
//! `tests/bench/run.mjs` reads these lines.

// Each of the benchmarks takes of this what it needs.
#![allow(dead_code)]

use std::hint::black_box;
use std::time::{Duration, Instant};

/// A sample lasts at least this long, so that reading the clock costs nothing beside it.
const SAMPLE: Duration = Duration::from_micros(200);
/// So much time is spent on each measurement, and at least so many samples are taken.
const ENOUGH: Duration = Duration::from_millis(120);
const FEWEST: usize = 11;

/// What a piece of work costs, in microseconds.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    pub median: f64,
    pub fastest: f64,
}

/// Measures a piece of work.
pub fn cost<R>(mut work: impl FnMut() -> R) -> Cost {
    let started = Instant::now();
    black_box(work());
    let repeats = SAMPLE.as_nanos().div_ceil(started.elapsed().as_nanos().max(1)).max(1);
    let mut samples = Vec::new();
    let begun = Instant::now();
    while begun.elapsed() < ENOUGH || samples.len() < FEWEST {
        let started = Instant::now();
        for _ in 0..repeats {
            black_box(work());
        }
        samples.push(started.elapsed().as_secs_f64() * 1e6 / repeats as f64);
    }
    Cost { median: median(&mut samples), fastest: samples.into_iter().fold(f64::MAX, f64::min) }
}

/// The median over several costs.
pub fn middle(costs: &[Cost]) -> Cost {
    let of = |figure: fn(&Cost) -> f64| median(&mut costs.iter().map(figure).collect::<Vec<_>>());
    Cost { median: of(|cost| cost.median), fastest: of(|cost| cost.fastest) }
}

fn median(figures: &mut [f64]) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}

/// Prints a result.
pub fn tell(name: &str, cost: Cost) {
    println!("{name}\t{:.2}\t{:.2}", cost.median, cost.fastest);
}
