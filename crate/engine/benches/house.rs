//! What an employer's terms cost: the time of a check with none, with a thousand
//! words, with a thousand of which every fifth is a pattern.

mod measure;

use measure::{cost, tell};
use second_opinion_engine::house::{HouseRules, Term, Texts};
use second_opinion_engine::{Checker, Draft, Settings, Severity};

const POST: &str = "Wat een avond. Bij ons op de afdeling was het weer rennen: twee opnames tegelijk, de telefoon stond \
    niet stil en de koffie was op. Toch reed ik met een goed gevoel naar huis, want samen met dit team kan ik alles \
    aan. Morgen vrij, dan eerst uitslapen en daarna een lange wandeling door het bos met de hond.";

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

fn main() {
    for (length, text) in [("280", POST.to_string()), ("3000", POST.repeat(10))] {
        let draft = Draft::post(text);
        for (what, count, pattern_every) in [("none", 0, 0), ("words", 1000, 0), ("patterns", 1000, 5)] {
            let checker = checker(terms(count, pattern_every));
            tell(&format!("house {length} {what}"), cost(|| checker.check(&draft)));
        }
    }
    tell("house in force words", cost(|| checker(terms(1000, 0))));
    tell("house in force patterns", cost(|| checker(terms(1000, 5))));
}
