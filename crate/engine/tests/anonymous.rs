//! What holds of the anonymous wording of every labelled post.

mod corpus;

use std::ops::Range;
use std::sync::LazyLock;

use second_opinion_engine::{Anonymised, Checker, Draft, Family, Review, Severity};
use serde::Deserialize;

#[derive(Deserialize)]
struct Post {
    id: String,
    risky: bool,
    #[serde(flatten)]
    draft: Draft,
}

static CHECKER: LazyLock<Checker> = LazyLock::new(Checker::default);

/// Every so many posts are looked at: all of them where the engine is quick.
const STEP: usize = if cfg!(debug_assertions) { 9 } else { 1 };

fn posts() -> impl Iterator<Item = Post> {
    let posts = corpus::lines().into_iter();
    posts.map(|line| serde_json::from_str(&line).expect("a labelled post")).step_by(STEP)
}

/// The severity of the worst alarm of a family.
fn worst(review: &Review, family: Family) -> Option<Severity> {
    let findings = review.findings.iter().filter(|finding| finding.concern.family() == family);
    findings.map(|finding| finding.severity).filter(|severity| *severity >= Severity::Warning).max()
}

/// The edits made one after the other, from the first on.
fn forwards(text: &str, anonymised: &Anonymised) -> Vec<u16> {
    let mut units: Vec<u16> = text.encode_utf16().collect();
    let mut moved = 0isize;
    for edit in &anonymised.edits {
        let at = |offset: usize| (offset as isize + moved) as usize;
        let words: Vec<u16> = edit.replacement.encode_utf16().collect();
        let range: Range<usize> = at(edit.start)..at(edit.end);
        moved += words.len() as isize - range.len() as isize;
        units.splice(range, words);
    }
    units
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

/// The share of the words that are still there, in their order.
fn kept(before: &str, after: &str) -> f64 {
    let (before, after) = (words(before), words(after));
    // The longest common subsequence.
    let mut row = vec![0usize; after.len() + 1];
    for word in &before {
        let mut diagonal = 0;
        for (at, other) in after.iter().enumerate() {
            let above = row[at + 1];
            row[at + 1] = if word == other { diagonal + 1 } else { above.max(row[at]) };
            diagonal = above;
        }
    }
    row[after.len()] as f64 / before.len().max(1) as f64
}

#[test]
fn nobody_is_recognised_in_it() {
    let (mut alarming, mut none) = (0u32, 0u32);
    let mut shares: Vec<f64> = Vec::new();
    for Post { id, draft, risky } in posts() {
        let before = CHECKER.check(&draft);
        let anonymised = CHECKER.anonymised(&draft);
        if worst(&before, Family::Privacy).is_none() {
            assert!(anonymised.possible && anonymised.edits.is_empty(), "{id} needs none: {anonymised:?}");
            continue;
        }
        alarming += u32::from(risky);
        let Some(text) = anonymised.applied(&draft.text) else {
            assert!(anonymised.edits.is_empty(), "{id}: {anonymised:?}");
            none += u32::from(risky);
            continue;
        };
        let after = CHECKER.check(&Draft { text: text.clone(), ..draft.clone() });
        assert_eq!(worst(&after, Family::Privacy), None, "{id}: {text}");
        for family in [Family::Tone, Family::Conduct] {
            assert!(worst(&after, family) <= worst(&before, family), "{id}: {text}");
        }
        assert!(anonymised.edits.windows(2).all(|pair| pair[0].end < pair[1].start), "{id}: {anonymised:?}");
        assert_eq!(forwards(&draft.text, &anonymised), text.encode_utf16().collect::<Vec<_>>(), "{id}");
        shares.push(kept(&draft.text, &text));
    }
    shares.sort_by(f64::total_cmp);
    let median = shares[shares.len() / 2];
    println!("{alarming} alarming posts; {none} without a wording; of the words, {median:.2} are kept (median)");
    assert!(median > 0.5, "too little is kept: {median}");
    assert!(none * 4 < alarming, "too often there is none: {none} of {alarming}");
}

/// How much has to go is for the model to say; each of these wordings is one that a person could have written.
#[test]
fn it_is_grammatical() {
    for (text, reworded) in [
        ("Traff Kari Nordmann på venterommet i dag.", &["Traff en pasient på venterommet i dag."][..]),
        (
            "Hei Lise, prøvesvaret ditt kom i dag. Det viser dessverre klamydia, men det går fint å behandle.",
            &["Hei. Det viser dessverre klamydia, men det går fint å behandle."],
        ),
        (
            "Mw. de Vries lag vannacht bij ons op de afdeling met een longontsteking.",
            &["Een patiënt lag bij ons op de afdeling met een longontsteking."],
        ),
        (
            "I går hadde eg ei 103 år gammal dame frå Solund inne med lungebetennelse.",
            &[
                "I går hadde eg ei eldre dame frå regionen inne med lungebetennelse.",
                "I går hadde eg ei eldre dame frå regionen inne med helseplager.",
            ],
        ),
        (
            "Found my patient at 14 Elm Road on the floor again this morning, soaked and freezing.",
            &[
                "Found my patient in the area on the floor again this morning, soaked and freezing.",
                "Found my patient in the area on the floor again, soaked and freezing.",
            ],
        ),
    ] {
        let applied = CHECKER.anonymised(&Draft::post(text)).applied(text);
        assert!(reworded.iter().any(|words| applied.as_deref() == Some(words)), "{text}: {applied:?}");
    }
}

/// A long text full of names takes no longer than the writer's patience.
#[test]
fn long_texts_end_in_time() {
    for piece in ["Kari Nordmann er innlagt hos oss. ", "mw. Jansen (84) ", "patiënt, BSN 111222333, "] {
        let text: String = piece.chars().cycle().take(20_000).collect();
        let started = std::time::Instant::now();
        CHECKER.anonymised(&Draft::post(text));
        let took = started.elapsed();
        assert!(took.as_secs() < 30, "{piece:?} repeated: {took:?}");
    }
}
