//! The command line as its users meet it.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_second-opinion"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        // The command may stop reading before it has all.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().expect("the command ends");
    writer.join().expect("the input was written");
    output
}

fn answers(output: &Output) -> Vec<Value> {
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect()
}

#[test]
fn answers_each_line_in_order() {
    let input = concat!(
        r#"{"id":"a","text":"Zijn BSN is 111222333 😊, kijk even","lang":"nl","risky":true,"media":["image"]}"#,
        "\n",
        r#"{"id":"b","text":"Drink genoeg water vandaag."}"#,
        "\r\n\n",
        r#"{"text":"no id"}"#,
    );
    let output = run(&["check", "--format", "jsonl"], input.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    let answers = answers(&output);
    assert_eq!(answers.len(), 3);
    assert_eq!(answers[0]["id"], "a");
    assert_eq!(answers[0]["verdict"], "error");
    let finding = answers[0]["findings"].as_array().expect("findings").iter().find(|f| f["rule"] == "national-id");
    let finding = finding.expect("the number is found");
    assert!(finding["text"].as_str().expect("words").contains("111222333"));
    for key in ["concern", "severity", "start", "end", "message"] {
        assert!(!finding[key].is_null(), "{key}");
    }
    assert_eq!(answers[1]["verdict"], "none");
    assert_eq!(answers[2]["line"], 4);
}

#[test]
fn bad_lines_are_told_and_the_rest_goes_on() {
    let mut input = Vec::new();
    input.extend_from_slice(b"{\"id\":1,\"text\":\"\xFF\"}\n");
    input.extend_from_slice(b"no json\n");
    input.extend_from_slice(b"{\"id\":\"x\"}\n");
    input.extend_from_slice(b"[1]\n");
    input.extend_from_slice(b"{\"id\":\"long\",\"text\":\"");
    input.extend(std::iter::repeat_n(b'a', 10 * 1024 * 1024));
    input.extend_from_slice(b"\"}\n");
    input.extend_from_slice(b"{\"id\":\"y\",\"text\":7}\n");
    input.extend_from_slice(b"{\"id\":\"z\",\"text\":\"fine\"}\n");
    let output = run(&["check", "--format", "jsonl", "-"], &input);
    assert_eq!(output.status.code(), Some(2));
    let answers = answers(&output);
    assert_eq!(answers.len(), 7);
    for (at, answer) in answers[..6].iter().enumerate() {
        assert!(answer["error"].is_string(), "{answer}");
        match at {
            2 => assert_eq!(answer["id"], "x"),
            5 => assert_eq!(answer["id"], "y"),
            _ => assert_eq!(answer["line"], at + 1),
        }
    }
    assert_eq!(answers[6]["verdict"], "none");
}

#[test]
fn offsets_are_utf16_and_mentions_are_listed() {
    let text = "👩🏽‍⚕️ e-mail s.ramdin81@live.nl van mw. Jansen (84)";
    let line = serde_json::json!({ "id": 1, "text": text }).to_string();
    let output = run(&["check", "--format", "jsonl", "--mentions"], line.as_bytes());
    let answer = &answers(&output)[0];
    let units: Vec<u16> = text.encode_utf16().collect();
    let mentions = answer["mentions"].as_array().expect("mentions");
    for kind in ["email", "age"] {
        assert!(mentions.iter().any(|mention| mention["kind"] == kind), "{kind}: {mentions:?}");
    }
    for mention in mentions {
        let range = mention["start"].as_u64().expect("start") as usize..mention["end"].as_u64().expect("end") as usize;
        assert_eq!(String::from_utf16_lossy(&units[range]), mention["text"].as_str().expect("text"));
    }
}

#[test]
fn text_and_json_take_one_text() {
    let post = "Eerste regel.\nZijn BSN is 111222333.";
    let told = String::from_utf8(run(&["check"], post.as_bytes()).stdout).expect("UTF-8");
    assert!(told.contains("2:") && told.contains("111222333") && told.contains("KNMG"), "{told}");
    let output = run(&["check", "--format", "json", "--mentions"], post.as_bytes());
    let review: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(review["checklist"].as_array().map(Vec::len), Some(9));
    assert!(review["mentions"].is_array());
}

#[test]
fn an_anonymous_wording_is_given_when_asked_for() {
    let input = concat!(
        r#"{"id":1,"text":"Traff Kari Nordmann på venterommet i dag."}"#,
        "\n",
        r#"{"id":2,"text":"Drink genoeg water vandaag."}"#,
        "\n",
        r#"{"id":3,"text":"Sheriff's in my cath lab. Pray y'all."}"#,
    );
    let output = run(&["check", "--format", "jsonl", "--anonymous"], input.as_bytes());
    let answers = answers(&output);
    let anonymous = answers[0]["anonymous"].as_str().expect("a wording");
    assert!(anonymous.starts_with("Traff en pasient på venterommet"), "{anonymous}");
    assert_eq!(answers[1]["anonymous"], "Drink genoeg water vandaag.");
    // Without the sheriff nothing is told any more.
    assert!(answers[2]["anonymous"].is_null() && answers[2].as_object().is_some_and(|a| a.contains_key("anonymous")));
    let told = run(&["check", "--anonymous"], "Traff Kari Nordmann på venterommet i dag.".as_bytes());
    assert!(String::from_utf8_lossy(&told.stdout).contains("Traff en pasient på venterommet"));
}

#[test]
fn a_missing_file_or_bad_rules_end_with_two() {
    let output = run(&["check", "/nowhere/at/all"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("/nowhere/at/all"));
    let rules = std::env::temp_dir().join(format!("second-opinion-rules-{}.json", std::process::id()));
    std::fs::write(&rules, "{").expect("the temporary folder is writable");
    let output = run(&["check", "--rules", &rules.to_string_lossy()], b"x");
    std::fs::remove_file(&rules).expect("just written");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn eval_counts_and_lists_misses() {
    let corpus = std::env::temp_dir().join(format!("second-opinion-corpus-{}.jsonl", std::process::id()));
    let lines = concat!(
        r#"{"id":"1","lang":"nl","text":"Zijn BSN is 111222333.","risky":true,"concerns":["identifier"],"severity":"error","spans":[{"text":"111222333","type":"national-id"}]}"#,
        "\n",
        r#"{"id":"2","lang":"nl","text":"Drink genoeg water.","risky":false,"concerns":[],"severity":"none","spans":[]}"#,
        "\n",
        r#"{"id":"3","lang":"nl","text":"Drink genoeg thee.","risky":true,"concerns":["case"],"severity":"warning","spans":[{"text":"thee","type":"name"}]}"#,
        "\n"
    );
    std::fs::write(&corpus, lines).expect("the temporary folder is writable");
    let output = run(&["eval", &corpus.to_string_lossy(), "--misses"], b"");
    std::fs::remove_file(&corpus).expect("just written");
    let told = String::from_utf8(output.stdout).expect("UTF-8");
    assert_eq!(output.status.code(), Some(0), "{told}");
    let words: Vec<&str> = told.split_whitespace().collect();
    assert!(words.join(" ").contains("all 50.0%"), "what rules and model found: {told}");
    for want in ["missed\t3\tcase", "identifier\t3\tname “thee”", "span national-id", "100.0%", "false alarms"] {
        assert!(told.contains(want), "{want}: {told}");
    }
}
