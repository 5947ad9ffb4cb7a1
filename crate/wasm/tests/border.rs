//! The border, crossed in a real browser.

#![cfg(target_arch = "wasm32")]

use second_opinion_engine::{Checker, Draft, Review, Settings, Verdict};
use second_opinion_wasm::{anonymise, check, configure};
use tsify::Ts;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn review(text: &str) -> Review {
    let draft = Ts::from_rust(&Draft::post(text)).expect("a draft crosses");
    check(draft).ok().expect("a draft is judged").to_rust().expect("a review crosses back")
}

/// What JavaScript reads between two offsets of a string.
fn slice(text: &str, start: usize, end: usize) -> String {
    js_sys::JsString::from(text).slice(start as u32, end as u32).into()
}

#[wasm_bindgen_test]
fn marks_the_words_that_it_names() {
    let text = "Traff Kari Nordmann på venterommet i dag.";
    let review = review(text);
    assert_eq!(review.verdict, Verdict::Error);
    assert!(review.findings.iter().any(|finding| finding.text == "Kari Nordmann"));
}

#[wasm_bindgen_test]
fn offsets_are_javascripts_own_behind_emoji_marks_and_joiners() {
    let text = "👩🏽‍⚕️ e\u{301}e\u{301}n 🏳️‍🌈: BSN 111222333 graag nakijken, uitslag is binnen";
    let review = review(text);
    assert!(!review.findings.is_empty());
    for finding in &review.findings {
        assert_eq!(slice(text, finding.start, finding.end), finding.text);
    }
}

#[wasm_bindgen_test]
fn an_anonymous_wording_comes_as_edits_of_the_draft() {
    let text = "👩🏽‍⚕️ Traff Kari Nordmann på venterommet i dag.";
    let draft = Ts::from_rust(&Draft::post(text)).expect("a draft crosses");
    let anonymised = anonymise(draft).ok().expect("a draft is reworded").to_rust().expect("it crosses back");
    let edit = anonymised.edits.first().expect("the name is replaced");
    assert_eq!(slice(text, edit.start, edit.end), "Kari Nordmann");
    assert_eq!(edit.replacement, "en pasient");
}

#[wasm_bindgen_test]
fn halves_of_characters_do_not_move_the_offsets() {
    // A Rust string cannot hold them; a page's script can put them into a text box.
    let text = js_sys::JsString::from_char_code(&[0xD83D, 0x20, 0xDC00, 0x20])
        .concat(&"Traff Kari Nordmann på venterommet i dag. ".into())
        .concat(&js_sys::JsString::from_char_code(&[0xD800]));
    let draft = js_sys::Object::new();
    js_sys::Reflect::set(&draft, &"text".into(), &text).expect("an object takes a field");
    let draft: Ts<Draft> = Ts::new_unchecked(draft.into());
    let review = check(draft).ok().expect("a draft is judged").to_rust().expect("a review crosses back");
    let name = review.findings.iter().find(|finding| finding.text == "Kari Nordmann").expect("the name is found");
    assert_eq!(String::from(text.slice(name.start as u32, name.end as u32)), "Kari Nordmann");
}

#[wasm_bindgen_test]
fn while_a_long_draft_is_written_each_answer_is_that_of_the_whole() {
    let story = "Traff Kari Nordmann på venterommet i dag. BSN 111222333 👩🏽‍⚕️ graag nakijken.\n".repeat(60);
    let mut text = story.clone();
    for letters in ["e", "én ", "BSN 111222333", " #legevakt"] {
        text.push_str(letters);
        assert_eq!(review(&text), Checker::default().check(&Draft::post(&*text)));
    }
    text.insert_str(story.find("BSN").expect("it is there"), "👍 ");
    assert_eq!(review(&text), Checker::default().check(&Draft::post(&*text)));
}

#[wasm_bindgen_test]
fn a_harmless_post_passes_without_a_word() {
    assert_eq!(review("Trots op mijn vak. Fijne avond allemaal!").verdict, Verdict::None);
}

#[wasm_bindgen_test]
fn a_draft_of_another_shape_is_refused_and_the_engine_goes_on() {
    let wrong = js_sys::JSON::parse(r#"{"text": 5}"#).expect("it is JSON");
    let wrong: Ts<Draft> = Ts::new_unchecked(wrong);
    assert!(check(wrong).is_err());
    assert_eq!(review("Fijne avond!").verdict, Verdict::None);
}

#[wasm_bindgen_test]
fn muted_rules_are_silent() {
    let settings = Settings { muted: vec!["national-id".into()], ..Settings::default() };
    configure(Ts::from_rust(&settings).expect("settings cross")).ok().expect("sound settings");
    assert!(review("BSN 111222333").findings.iter().all(|finding| finding.rule != "national-id"));
    configure(Ts::from_rust(&Settings::default()).expect("settings cross")).ok().expect("sound settings");
}
