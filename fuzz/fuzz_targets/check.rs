//! Any text: a check ends, and its spans lie inside the text, on borders of characters.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use second_opinion_engine::{Checker, Draft, Verdict};

static CHECKER: LazyLock<Checker> = LazyLock::new(Checker::default);

fuzz_target!(|text: &str| {
    let draft = Draft::post(text);
    let review = CHECKER.check(&draft);
    let units: Vec<u16> = text.encode_utf16().collect();
    let border = |at: usize| !units.get(at).is_some_and(|unit| (0xDC00..0xE000).contains(unit));
    let inside = |start: usize, end: usize| start < end && end <= units.len() && border(start) && border(end);
    for finding in &review.findings {
        assert!(inside(finding.start, finding.end));
        assert!(finding.also.iter().all(|span| inside(span.start, span.end)));
        assert!(finding.suggestions.iter().all(|suggestion| inside(suggestion.start, suggestion.end)));
    }
    let worst = review.findings.iter().map(|finding| Verdict::from(finding.severity)).max().unwrap_or_default();
    assert_eq!(review.verdict, worst);
    assert!(CHECKER.seen(&draft).iter().all(|seen| inside(seen.start, seen.end)));
});
