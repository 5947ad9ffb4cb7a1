//! The ready sets of rules that the settings page offers are sound, without any
//! doubt, and stay the same, byte for byte, when they are read and written.

use std::fs;
use std::path::{Path, PathBuf};

use second_opinion_engine::house::{HouseRules, examine};

fn presets() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../extension/options/presets");
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("readable").path()).collect();
    files.sort();
    files
}

#[test]
fn presets_are_sound_and_their_examples_hold() {
    let mut terms = 0;
    for path in presets() {
        let text = fs::read_to_string(&path).expect("readable");
        let (rules, doubts) = examine(&text).unwrap_or_else(|problems| panic!("{}: {problems:?}", path.display()));
        assert_eq!(doubts, [], "{}", path.display());
        assert!(!rules.sources.is_empty(), "{} names no source", path.display());
        terms += rules.terms.len();
    }
    assert!(terms > 0);
}

#[test]
fn presets_are_written_as_they_were_read() {
    assert_eq!(presets().len(), 4);
    for path in presets() {
        let text = fs::read_to_string(&path).expect("readable");
        let rules: HouseRules = serde_json::from_str(&text).expect("sound");
        let written = serde_json::to_string_pretty(&rules).expect("writable") + "\n";
        assert_eq!(written, text, "{}", path.display());
    }
}
