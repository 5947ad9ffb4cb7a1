//! Every card has its words, in all four languages.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use second_opinion_engine::Language;
use second_opinion_engine::messages::text;
use second_opinion_engine::rule::RULES;

const PARTS: [&str; 3] = ["message", "why", "instead"];
/// A line of a card; longer ones are not read.
const LONGEST: usize = 120;

/// The file of a rule, in which its variants and placeholders are named.
fn code(rule: &str) -> String {
    let file = format!("src/rule/{}.rs", rule.replace('-', "_"));
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(file);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The first texts in quotes behind a call, such as `.variant("`.
fn named(code: &str, call: &str) -> BTreeSet<String> {
    code.split(call).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_string())).collect()
}

fn placeholders(text: &str) -> BTreeSet<String> {
    text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0.to_string())).collect()
}

#[test]
fn every_part_is_there_in_every_language() {
    for rule in RULES {
        for language in Language::ALL {
            for part in PARTS {
                assert!(!text(language, rule.name, part).is_empty(), "{} has no {part} in {language:?}", rule.name);
            }
            for variant in named(&code(rule.name), ".variant(\"") {
                let any = PARTS.iter().any(|part| !text(language, rule.name, &format!("{variant}-{part}")).is_empty());
                assert!(any, "{}: variant {variant} says nothing in {language:?}", rule.name);
            }
        }
    }
}

/// The message files of all languages have the same sections, parts and placeholders.
#[test]
fn languages_agree() {
    // Faults of a rules document are told to whoever writes one; the options page has words of its own.
    const ENGLISH_ONLY: &str = "problem";
    let shape = |language: Language| -> BTreeMap<(String, String), BTreeSet<String>> {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("data/messages/{}.toml", language.code()));
        let file = std::fs::read_to_string(&path).expect("a message file");
        let table: toml::Table = file.parse().expect("valid TOML");
        let mut shape = BTreeMap::new();
        for (section, parts) in table.iter().filter(|(section, _)| *section != ENGLISH_ONLY) {
            for (part, text) in parts.as_table().expect("a section") {
                shape.insert((section.clone(), part.clone()), placeholders(text.as_str().expect("a text")));
            }
        }
        shape
    };
    let dutch = shape(Language::Nl);
    for language in Language::ALL {
        let shape = shape(language);
        let differs: Vec<_> = shape
            .iter()
            .filter(|(part, names)| dutch.get(*part) != Some(names))
            .chain(dutch.iter().filter(|(part, _)| !shape.contains_key(*part)))
            .collect();
        assert!(differs.is_empty(), "{language:?} and Dutch differ: {differs:?}");
    }
}

#[test]
fn placeholders_are_filled_by_the_rule() {
    for rule in RULES {
        let code = code(rule.name);
        let filled = named(&code, ".argument(\"");
        let variants = named(&code, ".variant(\"");
        for part in PARTS {
            let plain = text(Language::Nl, rule.name, part);
            // An alarm without a variant may come without arguments.
            assert!(variants.is_empty() || placeholders(plain).is_empty(), "{}: {plain}", rule.name);
            for part in variants.iter().map(|variant| format!("{variant}-{part}")).chain([part.to_string()]) {
                let open = placeholders(text(Language::Nl, rule.name, &part));
                assert!(open.is_subset(&filled), "{}: {part} has {open:?}, the rule fills {filled:?}", rule.name);
            }
        }
    }
}

/// Ten cards in a row must not tire: short lines, no shouting, no wagging finger.
#[test]
fn cards_are_short_and_kind() {
    for rule in RULES {
        for language in Language::ALL {
            for part in PARTS {
                let line = text(language, rule.name, part);
                assert!(line.chars().count() <= LONGEST, "{}: too long: {line}", rule.name);
                assert!(line.ends_with(['.', '?']), "{}: no sentence: {line}", rule.name);
                assert!(!line.contains('!'), "{}: shouts: {line}", rule.name);
                let folded = line.to_lowercase();
                for word in ["verboden", "forbudt", "forbode", "forbidden", "you must", "du må ikke", "je moet"] {
                    assert!(!folded.contains(word), "{}: preaches: {line}", rule.name);
                }
            }
        }
    }
}
