//! What an employer's terms cost: the time of a check with none, with a thousand
//! words, with a thousand of which every fifth is a pattern, and the ratios.

use std::hint::black_box;
use std::time::{Duration, Instant};

use second_opinion_engine::house::{HouseRules, Term, Texts};
use second_opinion_engine::{Checker, Draft, Settings, Severity};

const POST: &str = "Wat een avond. Bij ons op de afdeling was het weer rennen: twee opnames tegelijk, de telefoon stond \
    niet stil en de koffie was op. Toch reed ik met een goed gevoel naar huis, want samen met dit team kan ik alles \
    aan. Morgen vrij, dan eerst uitslapen en daarna een lange wandeling door het bos met de hond.";
const ROUNDS: usize = 300;

fn terms(count: usize, pattern_every: usize) -> Vec<Term> {
    let syllables = ["ba", "ker", "lo", "min", "ta", "vos", "re", "dul", "ki", "sen"];
    let word = |number: usize| -> String {
        [number / 100 % 10, number / 10 % 10, number % 10, (number * 7) % 10].map(|at| syllables[at]).concat()
    };
    (0..count)
        .map(|number| {
            let patterned = pattern_every > 0 && number % pattern_every == 0;
            Term {
                id: format!("term-{number}"),
                words: if patterned { Vec::new() } else { vec![word(number), format!("{} plan", word(number))] },
                pattern: patterned.then(|| format!(r"\b{}\w*\b.{{0,20}}\bplan\b", word(number))),
                severity: Severity::Warning,
                message: Texts::default(),
                instead: Texts::default(),
                must_flag: Vec::new(),
                must_pass: Vec::new(),
            }
        })
        .collect()
}

fn checker(terms: Vec<Term>) -> Checker {
    let house = HouseRules { terms, ..HouseRules::default() };
    Checker::new(Settings { house: Some(house), ..Settings::default() }).expect("sound rules")
}

/// The fastest of some dozens of checks: what others do at the same time only slows down.
fn fastest(checker: &Checker, draft: &Draft) -> Duration {
    (0..ROUNDS)
        .map(|_| {
            let started = Instant::now();
            black_box(checker.check(black_box(draft)));
            started.elapsed()
        })
        .min()
        .unwrap_or_default()
}

fn main() {
    for (name, text) in [("280 characters", POST.to_string()), ("3,000 characters", POST.repeat(10))] {
        let draft = Draft::post(text);
        let none = fastest(&checker(Vec::new()), &draft);
        println!("{name}: {:.1} µs without terms", none.as_secs_f64() * 1e6);
        for (what, terms) in [("1,000 words", terms(1000, 0)), ("800 words and 200 patterns", terms(1000, 5))] {
            let started = Instant::now();
            let checker = checker(terms);
            let ready = started.elapsed();
            let with = fastest(&checker, &draft);
            let ratio = with.as_secs_f64() / none.as_secs_f64();
            println!(
                "  {what}: {:.1} µs, {ratio:.2} times as much; in force after {ready:.1?}",
                with.as_secs_f64() * 1e6
            );
        }
    }
}
