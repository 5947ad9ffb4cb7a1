//! Any text as a rules document: it is refused or examined, and what passes can be put in force.

#![no_main]

use libfuzzer_sys::fuzz_target;
use second_opinion_engine::house::examine;
use second_opinion_engine::{Checker, Draft, Settings};

fuzz_target!(|json: &str| {
    if let Ok((rules, _)) = examine(json) {
        let checker = Checker::new(Settings { house: Some(rules), ..Settings::default() });
        checker.expect("what passed the examination is sound").check(&Draft::post("Mw. Jansen van kamer 12."));
    }
});
