//! Long drafts are judged passage by passage; what counts for the draft as a whole counts in each.

use std::sync::LazyLock;

use second_opinion_engine::house::HouseRules;
use second_opinion_engine::{Checker, Draft, Finding, Media, Review, Settings, Severity};

/// Five passages and more in which there is nothing to find.
static HARMLESS: LazyLock<String> =
    LazyLock::new(|| "Handen wassen helpt altijd en kost bijna niets, dus doe het vaak en goed.\n".repeat(80));

const ADMITTED: &str = "Kari Nordmann ble innlagt hos oss i natt med hjerteinfarkt.\n";

fn check(text: &str) -> Review {
    Checker::default().check(&Draft::post(text))
}

fn of<'r>(review: &'r Review, rule: &str) -> Vec<&'r Finding> {
    review.findings.iter().filter(|finding| finding.rule == rule).collect()
}

fn marked(review: &Review, text: &str, rule: &str) -> Vec<String> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let words = |start: usize, end: usize| String::from_utf16_lossy(&units[start..end]);
    let mut marks = Vec::new();
    for finding in of(review, rule) {
        assert_eq!(words(finding.start, finding.end), finding.text);
        marks.push(finding.text.clone());
        marks.extend(finding.also.iter().map(|span| words(span.start, span.end)));
    }
    marks
}

#[test]
fn a_harmless_draft_stays_harmless_at_any_length() {
    assert_eq!(check(&HARMLESS).findings, []);
}

#[test]
fn a_post_is_judged_alike_wherever_in_a_long_draft_it_stands() {
    let alone = check(ADMITTED);
    assert!(!alone.findings.is_empty());
    let text = format!("👩🏽‍⚕️ {}{ADMITTED}{}", *HARMLESS, *HARMLESS);
    let review = check(&text);
    assert_eq!(marked(&review, &text, "person-name"), ["Kari Nordmann"]);
    assert_eq!(review.verdict, alone.verdict);
}

#[test]
fn a_name_marked_once_is_marked_in_every_passage() {
    let text =
        format!("{ADMITTED}{}Vi heier på Kari Nordmann i dag.\n{}Hilsen til Kari Nordmann.", *HARMLESS, *HARMLESS);
    let marks = marked(&check(&text), &text, "person-name");
    assert_eq!(marks, ["Kari Nordmann"; 3]);
    let text = text.replace(ADMITTED, "");
    assert_eq!(marked(&check(&text), &text, "person-name"), [""; 0]);
}

#[test]
fn hashtags_are_told_once_and_weigh_on_every_passage() {
    let story = format!("{}{ADMITTED}", *HARMLESS);
    let severe = |review: &Review| review.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let text = format!("#trots\n{story}{}#legevakt #nattevakt", *HARMLESS);
    let review = check(&text);
    assert_eq!(of(&review, "wide-reach").len(), 1);
    assert_eq!(marked(&review, &text, "wide-reach"), ["#trots", "#legevakt", "#nattevakt"]);
    assert!(severe(&review) >= severe(&check(&story)));
    let text = format!("#trots\n{}#legevakt", *HARMLESS);
    assert_eq!(of(&check(&text), "wide-reach").len(), 0);
}

#[test]
fn an_invented_case_is_said_to_be_one_at_the_beginning_or_the_end() {
    let case = "Had a young lad in clinic yesterday who'd been told it was anxiety for a year. CT showed a tumour the \
                size of a plum. His mum just sat there.\n";
    let cases = |text: String| {
        let review = check(&text);
        of(&review, "case-without-consent").len() + of(&review, "traceable-combination").len()
    };
    let told = "This is a fictional case for our students.\n";
    assert!(cases(format!("{}{case}{}", *HARMLESS, *HARMLESS)) > 0);
    assert_eq!(cases(format!("{told}{}{case}{}", *HARMLESS, *HARMLESS)), 0);
    assert_eq!(cases(format!("{}{case}{}{told}", *HARMLESS, *HARMLESS)), 0);
}

fn house(rules: serde_json::Value) -> Checker {
    let house: HouseRules = serde_json::from_value(rules).expect("rules");
    Checker::new(Settings { house: Some(house), ..Settings::default() }).expect("sound rules")
}

#[test]
fn one_disclaimer_is_enough_for_a_long_draft() {
    let checker = house(serde_json::json!({ "organisation": { "name": "De Linde" }, "require_disclaimer": true }));
    let missing = |text: String| of(&checker.check(&Draft::post(text)), "missing-disclaimer").len();
    let opinion = "Ik vind dat de bezoektijden ruimer moeten.\n";
    let text = format!("Ik werk bij De Linde.\n{}{opinion}{}{opinion}", *HARMLESS, *HARMLESS);
    assert_eq!(missing(text.clone()), 1);
    assert_eq!(missing(format!("{text}Op persoonlijke titel.")), 0);
}

#[test]
fn an_employers_term_is_one_finding_with_all_its_places() {
    let term = serde_json::json!({ "id": "budget", "words": ["budget"], "severity": "warning" });
    let checker = house(serde_json::json!({ "terms": [term] }));
    let text = format!("Budget?\n{}Het budget is op, dat budget.\n{}budget", *HARMLESS, *HARMLESS);
    let review = checker.check(&Draft::post(text.clone()));
    assert_eq!(of(&review, "house:budget").len(), 1);
    assert_eq!(marked(&review, &text, "house:budget"), ["Budget", "budget", "budget", "budget"]);
}

#[test]
fn a_picture_is_asked_about_once() {
    let text = format!("{ADMITTED}{}{ADMITTED}", *HARMLESS);
    let review = Checker::default().check(&Draft { media: Some(Media::Image), ..Draft::post(text) });
    assert_eq!(of(&review, "patient-image").len(), 1);
}

#[test]
fn what_is_ignored_in_one_passage_is_not_told_by_the_next() {
    let text = format!("{ADMITTED}#hjerte\n{}#legevakt", *HARMLESS);
    let draft = Draft::post(text);
    let first = Checker::default().check(&draft);
    let ignored = of(&first, "wide-reach").iter().map(|finding| finding.fingerprint.clone()).collect();
    let checker = Checker::new(Settings { ignored, ..Settings::default() }).expect("sound settings");
    assert_eq!(of(&first, "wide-reach").len(), 1);
    assert_eq!(of(&checker.check(&draft), "wide-reach").len(), 0);
}
