//! An employer's rules on the command line.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// A file that is gone when the test is over.
struct Rules(PathBuf);

impl Rules {
    fn new(name: &str, text: impl AsRef<[u8]>) -> Rules {
        let path = std::env::temp_dir().join(format!("second-opinion-{name}-{}.json", std::process::id()));
        fs::write(&path, text).expect("the temporary folder is writable");
        Rules(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("a plain path")
    }
}

impl Drop for Rules {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

fn run(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_second-opinion"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    // The command may refuse the rules before it reads the draft.
    let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
    child.wait_with_output().expect("the command ends")
}

fn check(rules: &Rules) -> (Option<i32>, String) {
    let output = run(&["rules", "check", rules.path()], "");
    (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
}

const SOUND: &str = r#"{
  "organisation": { "name": "De Linde", "departments": ["De Kwekerij"] },
  "terms": [{
    "id": "budget", "words": ["budgetonderhandeling"], "severity": "error",
    "message": { "nl": "Hierover spreekt de raad van bestuur." },
    "must_flag": ["De budgetonderhandelingen lopen vast."], "must_pass": ["De cao-onderhandelingen gaan verder."]
  }],
  "rules": { "national-id": "hint" }
}"#;

#[test]
fn a_sound_file_is_used_and_its_terms_and_weights_hold() {
    let rules = Rules::new("sound", SOUND);
    assert_eq!(check(&rules).0, Some(0));
    let post = r#"{"id":1,"text":"De budgetonderhandelingen op De Kwekerij. Zijn BSN is 111222333."}"#;
    let output = run(&["check", "--rules", rules.path(), "--format", "jsonl", "--mentions"], post);
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let finding = |rule: &str| {
        let findings = answer["findings"].as_array().expect("findings");
        findings.iter().find(|finding| finding["rule"] == rule).cloned().unwrap_or_default()
    };
    assert_eq!(finding("house:budget")["concern"], "house");
    assert_eq!(finding("house:budget")["message"], "Hierover spreekt de raad van bestuur.");
    assert_eq!(finding("national-id")["severity"], "hint");
    assert_eq!(answer["verdict"], "error");
    let own = |mention: &serde_json::Value| mention["kind"] == "employer-own" && mention["text"] == "De Kwekerij";
    assert!(answer["mentions"].as_array().expect("mentions").iter().any(own));
}

#[test]
fn doubts_are_told_and_do_not_hinder() {
    let rules = Rules::new("doubtful", r#"{"terms":[{"id":"care","words":["zorg"],"severity":"hint"}]}"#);
    let (status, told) = check(&rules);
    assert_eq!(status, Some(1));
    assert!(told.contains("warning: terms[0]: The term would be found in many ordinary posts"), "{told}");
    let output = run(&["check", "--rules", rules.path()], "Goede zorg.");
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stderr).contains("terms[0]"));
}

#[test]
fn faults_are_told_with_their_place() {
    for (name, text, told) in [
        ("syntax", "{\n  \"version\": 1,\n}", "error: This is no JSON: trailing comma at line 3 column 1."),
        ("newer", r#"{"version":2}"#, "error: version: The document has version 2"),
        ("field", r#"{"colour":"red"}"#, "error: colour: A rules document has no field 'colour' here."),
        (
            "pattern",
            r#"{"terms":[{"id":"a","pattern":"x(","severity":"hint"}]}"#,
            "error: terms[0].pattern: The pattern is wrong at character 2: unclosed group.",
        ),
        (
            "example",
            r#"{"terms":[{"id":"a","words":["x"],"severity":"hint","must_flag":["y"]}]}"#,
            "error: terms[0].must_flag[0]: The term does not flag its own example: 'y'.",
        ),
    ] {
        let rules = Rules::new(name, text);
        let (status, said) = check(&rules);
        assert_eq!(status, Some(2), "{name}");
        assert!(said.contains(told), "{name}: {said}");
        let output = run(&["check", "--rules", rules.path()], "Goede zorg.");
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(String::from_utf8_lossy(&output.stderr).contains(told), "{name}");
    }
}

#[test]
fn a_file_that_is_too_large_is_not_read_to_its_end() {
    let rules = Rules::new("large", vec![b'['; 10 * 1024 * 1024]);
    let (status, told) = check(&rules);
    assert_eq!(status, Some(2));
    assert!(told.contains("larger than 2048 KB"), "{told}");
}

#[test]
fn a_file_that_is_missing_is_named() {
    let output = run(&["rules", "check", "/nowhere/rules.json"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("/nowhere/rules.json"));
}

/// The same cases run against the engine and in the extension.
#[test]
fn each_field_has_its_effect() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/house/fields.json");
    let cases: serde_json::Value = serde_json::from_str(&fs::read_to_string(path).expect("a file")).expect("JSON");
    for case in cases.as_array().expect("cases") {
        let field = case["field"].as_str().expect("a field");
        let rules = Rules::new(field, case["rules"].to_string());
        if let Some(place) = case["refused"]["place"].as_str() {
            let (status, told) = check(&rules);
            assert_eq!(status, Some(2), "{field}");
            assert!(told.contains(&format!("error: {place}: ")), "{field}: {told}");
            continue;
        }
        let finding = |rules: &Rules| {
            let output =
                run(&["check", "--rules", rules.path(), "--format", "json"], case["text"].as_str().expect("a text"));
            let review: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
            let findings = review["findings"].as_array().cloned().unwrap_or_default();
            findings.into_iter().find(|finding| finding["rule"] == case["rule"]).unwrap_or_default()
        };
        let without = Rules::new(
            &format!("{field}-without"),
            case.get("without").map_or_else(|| "{}".to_string(), ToString::to_string),
        );
        let within = finding(&rules);
        assert!(as_expected(&within, &case["after"]), "{field}: {within}");
        let without = finding(&without);
        assert!(as_expected(&without, &case["before"]) || !as_expected(&without, &case["after"]), "{field}: {without}");
    }
}

fn as_expected(finding: &serde_json::Value, expected: &serde_json::Value) -> bool {
    let Some(fields) = expected.as_object() else { return finding.is_null() };
    !finding.is_null()
        && fields.iter().all(|(name, value)| match name.as_str() {
            "says" => finding.to_string().contains(value.as_str().unwrap_or_default()),
            // What is not so is not written.
            _ if *value == false => finding[name] != true,
            _ => finding[name] == *value,
        })
}
