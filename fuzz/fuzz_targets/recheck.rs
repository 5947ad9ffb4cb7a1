//! Any changes of any text: what is judged again of it gives the review of the whole.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use second_opinion_engine::{Checker, Draft, Rechecker};

static CHECKER: LazyLock<Checker> = LazyLock::new(Checker::default);

/// Enough words that are somebody's or nothing's to make several passages.
const STORY: &str = "Vandaag was het weer een lange dag op de afdeling. Kari Nordmann ble innlagt i natt! #zorg\n";

fuzz_target!(|input: (&str, Vec<(u16, u8, &str)>)| {
    let (text, changes) = input;
    let mut draft = Draft::post([STORY.repeat(30).as_str(), text, &STORY.repeat(30)].concat());
    let mut rechecker = Rechecker::default();
    rechecker.check(&draft);
    for (at, length, instead) in changes.into_iter().take(8) {
        let border = |mut at: usize| {
            at = at.min(draft.text.len());
            while !draft.text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let range = border(usize::from(at))..border(usize::from(at) + usize::from(length));
        draft.text.replace_range(range, instead);
        assert_eq!(rechecker.check(&draft), CHECKER.check(&draft));
    }
});
