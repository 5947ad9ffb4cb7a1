//! How often a check asks for memory: what grows here is felt at every keystroke. What is found is told in words, and
//! those ask for some; how much is found changes with the model's weights.
//! The budgets stand in `tests/budgets.json`; who has a reason raises one, where a review sees it.

use std::collections::BTreeMap;

use allocation_counter::measure;
use second_opinion_engine::{Checker, Draft};
use serde::Deserialize;

/// Drafts of about 280 characters, in which there is something to find.
const DRAFTS: [(&str, &str); 3] = [
    (
        "nl",
        "Wat een dienst. Mevrouw Jansen (83) van kamer 12 is vanavond weer uit bed gevallen, hier in ziekenhuis Nij \
         Smellinghe in Drachten. Haar dochter was woedend en ik snap haar wel. We staan met z'n tweeën op veertig \
         bedden, en de leiding kijkt weg. Ik ga nu naar huis en zet de tv aan.",
    ),
    (
        "no",
        "For en vakt. Kari Nordmann (83) på rom 12 falt ut av senga igjen i kveld, her på sykehuset i Volda. Dattera \
         var rasende, og jeg skjønner henne godt. Vi er to på førti senger, og ledelsen ser en annen vei. Nå går jeg \
         hjem og setter på fjernsynet. I morgen er det helg.",
    ),
    (
        "en",
        "What a shift. Mrs Jansen (83) from room 12 fell out of bed again tonight, here at St Mary's in Whitby. Her \
         daughter was furious, and I can see why. There are two of us for forty beds, and management looks the other \
         way. I am off home now to watch the telly. Tomorrow is another day.",
    ),
];

#[derive(Deserialize)]
struct Budgets {
    /// By the language of the draft.
    allocations: BTreeMap<String, u64>,
    /// For each finding beside.
    #[serde(rename = "allocations-for-a-finding")]
    for_a_finding: u64,
}

#[test]
fn a_check_asks_for_no_more_memory_than_it_may() {
    let budgets = include_str!("../../../tests/budgets.json");
    let budgets: Budgets = serde_json::from_str(budgets).expect("the budgets are what the test reads");
    let checker = Checker::default();
    for (language, text) in DRAFTS {
        let draft = Draft::post(text);
        // The first checks make what serves all later ones.
        let findings = (0..3).map(|_| checker.check(&draft).findings.len()).max().unwrap_or(0);
        let used = measure(|| drop(checker.check(&draft)));
        let most = budgets.allocations[language] + budgets.for_a_finding * findings as u64;
        println!(
            "{language}: {} allocations with {findings} findings, {} bytes at most at once",
            used.count_total, used.bytes_max
        );
        assert!(used.count_total <= most, "{language}: {} allocations, {most} are allowed", used.count_total);
        assert_eq!(used.count_current, 0, "{language}: something is kept after a check");
    }
}
