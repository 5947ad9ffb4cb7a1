//! Texts out of the ordinary: what stands among them is found all the same, and in time.

use std::time::{Duration, Instant};

use second_opinion_engine::{Checker, Draft, Verdict};

const MET: &str = "Traff Kari Nordmann på venterommet i dag.";

/// The name is found, and its offsets lead to it.
fn finds_the_name(text: &str) {
    finds("Kari Nordmann", text);
}

fn finds(words: &str, text: &str) {
    let review = Checker::default().check(&Draft::post(text));
    let end = &text[text.char_indices().nth_back(200).map_or(0, |(at, _)| at)..];
    assert_eq!(review.verdict, Verdict::Error, "… {end:?}");
    let finding = review.findings.iter().find(|finding| finding.text == words);
    let finding = finding.unwrap_or_else(|| panic!("no {words:?} in … {end:?}: {:?}", review.findings));
    let units: Vec<u16> = text.encode_utf16().collect();
    assert_eq!(String::from_utf16_lossy(&units[finding.start..finding.end]), words);
}

#[test]
fn right_to_left_in_both_directions() {
    finds_the_name(&format!("שלום לכולם {MET} تحية طيبة"));
    finds_the_name(&format!("\u{202E}{MET}\u{202C}"));
    finds_the_name(&format!("\u{2067}שלום\u{2069} {MET} \u{200F}"));
}

#[test]
fn marks_over_marks() {
    let heap = |letter: char| String::from_iter([letter].into_iter().chain(('\u{300}'..'\u{340}').cycle().take(200)));
    let zalgo: String = "Zalgo".chars().map(heap).collect();
    finds_the_name(&format!("{zalgo} {MET} {zalgo}"));
}

#[test]
fn what_half_a_character_becomes_on_the_way() {
    finds_the_name(&format!("Hei \u{FFFD} der \u{FFFD} {MET} \u{FFFD}"));
}

#[test]
fn controls_and_signs_that_are_not_seen() {
    finds_the_name(&format!("\u{0}\u{7}\u{1B}[31m {MET} \u{FEFF}\u{2060}\u{10FFFF}"));
}

#[test]
fn a_megabyte_in_time() {
    let line = "Handen wassen helpt altijd en kost bijna niets, dus doe het vaak en goed. ";
    let mut text: String = line.chars().cycle().take(1_000_000).collect();
    text.push_str(".\nKan iemand de uitslag van BSN 155692082 nasturen?");
    let started = Instant::now();
    finds("BSN 155692082", &text);
    // Without optimisation, on a busy machine; optimised it is a hundredth of that.
    assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
}
