//! The manual of the rules: the committed pages are what the command makes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

fn pages(folder: &Path) -> BTreeMap<String, String> {
    fs::read_dir(folder)
        .expect("a folder of pages")
        .map(|entry| entry.expect("a page").path())
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            // Git may have checked the pages out with other line ends.
            (name, fs::read_to_string(&path).expect("text").replace("\r\n", "\n"))
        })
        .collect()
}

#[test]
fn committed_pages_are_fresh() {
    let made = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("rules-{}", std::process::id()));
    let output = Command::new(env!("CARGO_BIN_EXE_second-opinion"))
        .args(["rules", "--format", "md", "--to"])
        .arg(&made)
        .output()
        .expect("the command starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let fresh = pages(&made);
    fs::remove_dir_all(&made).expect("the pages are ours");
    let committed = pages(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/rules"));
    for name in fresh.keys().chain(committed.keys()) {
        assert!(
            fresh.get(name) == committed.get(name),
            "docs/rules/{name} is stale: run `cargo run -p second-opinion -- rules --format md`"
        );
    }
}

#[test]
fn json_describes_every_rule() {
    let output = Command::new(env!("CARGO_BIN_EXE_second-opinion"))
        .args(["rules", "--format", "json"])
        .output()
        .expect("the command starts");
    let rules: Vec<Value> = serde_json::from_slice(&output.stdout).expect("JSON");
    let name = rules.iter().find(|rule| rule["name"] == "person-name").expect("the first rule");
    assert_eq!(name["severity"], "error");
    assert_eq!(name["sources"][0]["code"], "KNMG 2.1");
    for language in ["nl", "nb", "nn", "en"] {
        assert!(name["card"][language]["message"].as_str().is_some_and(|message| !message.is_empty()));
    }
}
