//! What a check costs: short and long drafts, step by step, and beside the plain cost of
//! looking for all names with Aho-Corasick. Run by `./build.sh bench`, or alone with
//! `cargo bench --package second-opinion-engine --bench engine`.

mod measure;

use aho_corasick::{AhoCorasick, MatchKind};
use measure::{Cost, cost, middle, tell};
use second_opinion_engine::document::Document;
use second_opinion_engine::mention::Mentions;
use second_opinion_engine::model::weights::Weights;
use second_opinion_engine::rule::{self, Context, Surroundings};
use second_opinion_engine::scene::Scene;
use second_opinion_engine::{Checker, Draft, Rechecker};

const LANGUAGES: [&str; 3] = ["nl", "no", "en"];

fn main() {
    let checker = Checker::default();
    let posts = LANGUAGES.map(posts);
    let short: Vec<Vec<Draft>> = posts.iter().map(|posts| short(posts)).collect();
    for (language, drafts) in LANGUAGES.iter().zip(&short) {
        tell(&format!("check 280 {language}"), over(drafts, |draft| checker.check(draft)));
    }
    let all: Vec<Draft> = short.into_iter().flatten().collect();
    tell("check 280", over(&all, |draft| checker.check(draft)));
    steps("280", &all);
    let names = names();
    tell("aho-corasick 280", over(&all, |draft| names.find_iter(&draft.text).count()));

    // One text of posts, cut where it is to end: real words at every length.
    let long: String =
        (0..900).map(|at| posts[at % 3][at / 3 % posts[at % 3].len()].as_str()).collect::<Vec<_>>().join("\n");
    for characters in [3_000, 63_206] {
        let draft = Draft::post(long.chars().take(characters).collect::<String>());
        tell(&format!("check {characters}"), cost(|| checker.check(&draft)));
        tell(&format!("keystroke {characters}"), keystroke(&draft));
        steps(&characters.to_string(), std::slice::from_ref(&draft));
        tell(&format!("aho-corasick {characters}"), cost(|| names.find_iter(&draft.text).count()));
    }

    // The same words, ten times as many: what grows here is the work, not the vocabulary.
    let part: String = long.chars().take(6_320).collect();
    let [once, ten] = [format!("{part}\n"), format!("{part}\n").repeat(10)].map(Draft::post);
    // In turn: what else the machine does meanwhile bears on both.
    let rounds: [(Cost, Cost); 7] =
        std::array::from_fn(|_| (cost(|| checker.check(&once)), cost(|| checker.check(&ten))));
    tell("growth once", middle(&rounds.map(|round| round.0)));
    tell("growth ten times", middle(&rounds.map(|round| round.1)));
}

/// One more keystroke at the end of a draft, over and over.
fn keystroke(draft: &Draft) -> Cost {
    const WORDS: &str = " en dat was een lange dag";
    let states: Vec<Draft> = (1..WORDS.len()).map(|end| Draft::post(draft.text.clone() + &WORDS[..end])).collect();
    let mut rechecker = Rechecker::default();
    let mut next = states.iter().cycle();
    cost(|| rechecker.check(next.next().expect("there are states")))
}

/// The middle cost over drafts, each measured alone, as a writer's own draft is checked again and again.
fn over<R>(drafts: &[Draft], mut work: impl FnMut(&Draft) -> R) -> Cost {
    middle(&drafts.iter().map(|draft| cost(|| work(draft))).collect::<Vec<_>>())
}

/// What each step of the pipeline costs.
fn steps(length: &str, drafts: &[Draft]) {
    let mut costs: [Vec<Cost>; 4] = Default::default();
    for draft in drafts {
        let document = Document::read(draft);
        let mentions = Mentions::find(&document);
        let scene = Scene::read(draft, &document, &mentions, Weights::fitted());
        let surroundings = Surroundings::none(document.language);
        let context = Context {
            draft,
            document: &document,
            mentions: &mentions,
            scene: &scene,
            surroundings: &surroundings,
            house: None,
        };
        costs[0].push(cost(|| Document::read(draft)));
        costs[1].push(cost(|| Mentions::find(&document)));
        costs[2].push(cost(|| Scene::read(draft, &document, &mentions, Weights::fitted())));
        costs[3].push(cost(|| rule::check(&context)));
    }
    for (step, costs) in ["document", "mentions", "scene", "rules"].into_iter().zip(&costs) {
        tell(&format!("{step} {length}"), middle(costs));
    }
}

/// The texts of the labelled posts in a language.
fn posts(language: &str) -> Vec<String> {
    let path = format!("{}/../../tests/corpus/{language}-train.jsonl", env!("CARGO_MANIFEST_DIR"));
    let lines = std::fs::read_to_string(&path).expect("the corpus is in the repository");
    lines.lines().map(|line| serde_json::from_str::<Draft>(line).expect("each line is a draft").text).collect()
}

/// Some posts of about 280 characters.
fn short(posts: &[String]) -> Vec<Draft> {
    let fits = |post: &&String| (260..=300).contains(&post.encode_utf16().count());
    posts.iter().filter(fits).take(8).map(Draft::post).collect()
}

/// All names of people and places, as one automaton.
fn names() -> AhoCorasick {
    let data = concat!(env!("CARGO_MANIFEST_DIR"), "/data");
    let mut names = Vec::new();
    for folder in ["names", "places"] {
        for entry in std::fs::read_dir(format!("{data}/{folder}")).expect("the data are in the repository") {
            let path = entry.expect("a readable folder").path();
            if path.extension().is_some_and(|ending| ending == "tsv") {
                let lines = std::fs::read_to_string(path).expect("a readable file");
                let named = lines.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
                names.extend(named.filter_map(|line| line.split('\t').next().map(str::to_string)));
            }
        }
    }
    AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .ascii_case_insensitive(true)
        .build(names)
        .expect("names are few enough for an automaton")
}
