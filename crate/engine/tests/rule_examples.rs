//! The manual holds: the rules mark their bad examples and nobody marks a good one.

use second_opinion_engine::house::HouseRules;
use second_opinion_engine::rule::{Basis, Example, PAGES};
use second_opinion_engine::{Checker, Finding, Language, Settings, Severity};

/// Headings of a page, in their order.
const HEADINGS: [&str; 5] =
    ["## What it does", "## Why is this bad?", "## What it leaves alone", "## Use instead", "## Known limits"];

/// A checker at an employer that asks for whatever a rule asks for only on request.
fn checker() -> Checker {
    let house = HouseRules { require_disclaimer: true, ..HouseRules::default() };
    Checker::new(Settings { house: Some(house), ..Settings::default() }).expect("the rules are in order")
}

fn findings(checker: &Checker, example: &Example) -> Vec<Finding> {
    checker.check(&example.draft()).findings
}

fn told(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|f| format!("{} {:?} \"{}\"", f.rule, f.severity, f.text)).collect()
}

#[test]
fn bad_examples_raise_an_alarm() {
    let checker = checker();
    let mut missed = Vec::new();
    for page in PAGES {
        for example in page.bad {
            let findings = findings(&checker, example);
            let rule = page.rule;
            let found = findings.iter().any(|finding| match rule.basis {
                Basis::Words | Basis::Evidence => finding.rule == rule.name,
                // The model weighs the concerns of a family against each other; a neighbour's card is no miss.
                Basis::Judgement => finding.concern.family() == rule.concern.family(),
            });
            if !found {
                missed.push(format!("{}: {}\n    found {:?}", rule.name, example.text, told(&findings)));
            }
        }
    }
    assert!(missed.is_empty(), "{} bad examples were missed:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn good_examples_pass() {
    let checker = checker();
    let mut alarms = Vec::new();
    for page in PAGES {
        for example in page.good {
            let mut findings = findings(&checker, example);
            findings.retain(|finding| finding.severity > Severity::Hint);
            if !findings.is_empty() {
                alarms.push(format!("{}: {}\n    found {:?}", page.rule.name, example.text, told(&findings)));
            }
        }
    }
    assert!(alarms.is_empty(), "{} good examples were marked:\n{}", alarms.len(), alarms.join("\n"));
}

/// A reader never meets the inside of a message.
#[test]
fn no_placeholder_is_left_open() {
    let checker = checker();
    for example in PAGES.iter().flat_map(|page| page.bad) {
        for finding in findings(&checker, example) {
            for text in [&finding.message, &finding.why, &finding.instead] {
                assert!(!text.contains(['{', '}']), "{}: {text}\n{}", finding.rule, example.text);
            }
        }
    }
}

#[test]
fn pages_have_one_shape() {
    for page in PAGES {
        let headings: Vec<&str> = page.documentation.lines().filter(|line| line.starts_with('#')).collect();
        assert_eq!(headings, HEADINGS, "{}", page.rule.name);
        let sections = page.documentation.split("## ").skip(1);
        assert!(sections.into_iter().all(|section| section.trim().lines().count() > 1), "{}", page.rule.name);
        for language in Language::ALL {
            for examples in [page.bad, page.good] {
                let shown = examples.iter().any(|example| example.language == language);
                assert!(shown, "{} lacks an example in {}", page.rule.name, language.code());
            }
        }
    }
}
