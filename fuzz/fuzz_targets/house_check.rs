//! Any term of an employer, a word or a pattern, over any text.

#![no_main]

use libfuzzer_sys::fuzz_target;
use second_opinion_engine::house::examine;
use second_opinion_engine::{Checker, Draft, Settings};
use serde_json::json;

fuzz_target!(|input: (&str, &str, bool)| {
    let (term, text, pattern) = input;
    let term = if pattern {
        json!({ "id": "term", "pattern": term, "severity": "warning" })
    } else {
        json!({ "id": "term", "words": [term], "severity": "warning" })
    };
    let document = json!({ "version": 1, "organisation": { "name": "De Linde" }, "terms": [term] });
    let Ok((rules, _)) = examine(&document.to_string()) else { return };
    let checker = Checker::new(Settings { house: Some(rules), ..Settings::default() }).expect("examined");
    let review = checker.check(&Draft::post(text));
    let length = text.encode_utf16().count();
    assert!(review.findings.iter().all(|finding| finding.start < finding.end && finding.end <= length));
});
