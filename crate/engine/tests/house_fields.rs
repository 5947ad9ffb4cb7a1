//! Each field of the rules document has its effect in the engine. The same cases run on the command line and in the
//! extension.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use second_opinion_engine::house::examine;
use second_opinion_engine::{Checker, Draft, Settings};
use serde_json::{Value, json};

fn read(path: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
    serde_json::from_str(&fs::read_to_string(path).expect("a file")).expect("JSON")
}

/// What the rule says of the text while these rules are in force.
fn found(rules: &Value, case: &Value) -> Value {
    let (house, doubts) = examine(&rules.to_string()).expect("sound rules");
    assert_eq!(doubts, [], "{}", case["field"]);
    let checker = Checker::new(Settings { house: Some(house), ..Settings::default() }).expect("sound rules");
    let review = checker.check(&Draft::post(case["text"].as_str().expect("a text")));
    let finding = review.findings.iter().find(|finding| finding.rule == case["rule"].as_str().unwrap_or_default());
    serde_json::to_value(finding).expect("a finding can be written")
}

fn matches(finding: &Value, expected: &Value) -> bool {
    let Some(fields) = expected.as_object() else { return finding.is_null() };
    !finding.is_null()
        && fields.iter().all(|(name, value)| match (name.as_str(), value) {
            ("says", Value::String(words)) => finding.to_string().contains(words.as_str()),
            // What is not so is not written.
            (_, Value::Bool(false)) => finding[name].as_bool() != Some(true),
            _ => finding[name] == *value,
        })
}

#[test]
fn each_field_has_its_effect() {
    for case in read("tests/house/fields.json").as_array().expect("cases") {
        let field = &case["field"];
        if let Some(refused) = case["refused"].as_object() {
            let problems = examine(&case["rules"].to_string()).expect_err("refused");
            let told =
                problems.iter().any(|problem| refused["place"] == problem.place && refused["code"] == problem.code);
            assert!(told, "{field}: {problems:?}");
            continue;
        }
        let none = json!({});
        let without = found(case.get("without").unwrap_or(&none), case);
        let within = found(&case["rules"], case);
        assert!(matches(&within, &case["after"]), "{field}: {within}");
        assert!(matches(&without, &case["before"]) || !matches(&without, &case["after"]), "{field}: {without}");
    }
}

#[test]
fn no_field_is_left_out() {
    let cases = read("tests/house/fields.json");
    let tried: BTreeSet<&str> =
        cases.as_array().expect("cases").iter().filter_map(|case| case["field"].as_str()).collect();
    let schema = read("extension/managed-schema.json");
    let mut fields = BTreeSet::new();
    for (name, field) in schema["properties"].as_object().expect("fields") {
        // The rules' names are no fields of their own.
        let parts = if name == "rules" { &Value::Null } else { &field["properties"] };
        match parts.as_object().or_else(|| field["items"]["properties"].as_object()) {
            Some(parts) => fields.extend(parts.keys().map(|part| format!("{name}.{part}"))),
            None => _ = fields.insert(name.clone()),
        }
    }
    let left_out: Vec<&String> = fields.iter().filter(|field| !tried.contains(field.as_str())).collect();
    assert!(left_out.is_empty(), "{left_out:?}");
}
