//! Reading a rules document that comes from somewhere: everything that is wrong
//! or doubtful in it is told, with its place, before anything is in force.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::in_force::House;
use super::terms::Terms;
use super::{HouseRules, Problem, Term, Texts, VERSION, ordinary};
use crate::document::Document;
use crate::draft::{Draft, Language};
use crate::messages;

/// A thousand terms with their texts and examples take half of it.
pub const LARGEST: usize = 2 * 1024 * 1024;
/// A rules document needs four levels.
const DEEPEST: usize = 16;
const MOST_TERMS: usize = 5000;
/// No longer cool-down than a day.
const LONGEST_PAUSE: u32 = 24 * 60;
/// Names that mean something else to JavaScript.
const PROTOTYPE: [&str; 3] = ["__proto__", "constructor", "prototype"];

/// Reads a document. With it come the doubts, which do not hinder it.
///
/// ```
/// use second_opinion_engine::house::examine;
///
/// let (rules, doubts) = examine(r#"{ "version": 1, "organisation": { "name": "De Linde" } }"#).expect("sound");
/// assert_eq!((rules.organisation.name.as_str(), doubts.len()), ("De Linde", 0));
/// assert_eq!(examine(r#"{ "version": 2 }"#).expect_err("newer")[0].code, "newer-version");
/// ```
///
/// # Errors
/// Everything that is wrong, and what is doubtful besides.
pub fn examine(json: &str) -> Result<(HouseRules, Vec<Problem>), Vec<Problem>> {
    let mut problems = Vec::new();
    let rules = read(json, &mut problems).map_err(|problem| vec![problem])?;
    values(&rules, &mut problems);
    if problems.iter().all(|problem| problem.mild) {
        match House::new(rules.clone()) {
            Ok(house) => {
                problems.extend(house.too_large());
                examples(&rules, &mut problems);
                problems.extend(ordinary::doubts(&house));
            }
            Err(faults) => problems.extend(faults),
        }
    } else if let Err(faults) = Terms::new(&rules) {
        problems.extend(faults);
    }
    if problems.iter().all(|problem| problem.mild) { Ok((rules, problems)) } else { Err(problems) }
}

/// Reads the shape. Unknown fields are collected, so that all of them are told at once.
fn read(json: &str, problems: &mut Vec<Problem>) -> Result<HouseRules, Problem> {
    if json.len() > LARGEST {
        return Err(Problem::fault("", "too-large", (LARGEST / 1024).to_string()));
    }
    if let Some(place) = too_deep(json) {
        return Err(Problem::fault("", "too-deep", place));
    }
    version(json)?;
    let mut unknown = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(json);
    let mut track = serde_path_to_error::Track::new();
    let tracked = serde_path_to_error::Deserializer::new(&mut reader, &mut track);
    let read = serde_ignored::deserialize(tracked, |path| unknown.push(place(&path)));
    let rules = read.map_err(|error| refused(&error, track.path().to_string()))?;
    listed_fields(json, &rules)?;
    // Editors look there for the schema.
    for place in unknown.into_iter().filter(|place| place != "$schema") {
        let name = place.rsplit('.').next().unwrap_or_default().to_string();
        let code = if PROTOTYPE.contains(&name.as_str()) { "prototype-key" } else { "unknown-field" };
        problems.push(Problem::fault(place, code, name));
    }
    Ok(rules)
}

/// A newer document is refused for its version, whatever else it may hold.
fn version(json: &str) -> Result<(), Problem> {
    #[derive(Deserialize)]
    struct OnlyVersion {
        #[serde(default)]
        version: Value,
    }
    let OnlyVersion { version } = serde_json::from_str(json).map_err(|error| refused(&error, String::new()))?;
    match version.as_u64() {
        Some(number) if number > u64::from(VERSION) => {
            Err(Problem::fault("version", "newer-version", number.to_string()))
        }
        Some(0) => Err(Problem::fault("version", "wrong-shape", "0")),
        _ => Ok(()),
    }
}

/// A list in the place of fields could be read too, by their order. It is a mistake.
fn listed_fields(json: &str, rules: &HouseRules) -> Result<(), Problem> {
    fn first(written: &Value, read: &Value, place: String) -> Option<String> {
        match (written, read) {
            (Value::Array(_), Value::Object(_)) => Some(place),
            (Value::Object(written), Value::Object(read)) => read.iter().find_map(|(name, read)| {
                let place = if place.is_empty() { name.clone() } else { format!("{place}.{name}") };
                first(written.get(name)?, read, place)
            }),
            (Value::Array(written), Value::Array(read)) => written
                .iter()
                .zip(read)
                .enumerate()
                .find_map(|(index, (written, read))| first(written, read, format!("{place}[{index}]"))),
            _ => None,
        }
    }
    let pair = (serde_json::from_str(json), serde_json::to_value(rules));
    let (Ok(written), Ok(read)) = pair else { return Ok(()) };
    match first(&written, &read, String::new()) {
        Some(place) => Err(Problem::fault(place, "wrong-shape", "a list")),
        None => Ok(()),
    }
}

fn refused(error: &serde_json::Error, place: String) -> Problem {
    let place = if place == "." { String::new() } else { place };
    match error.classify() {
        serde_json::error::Category::Data => Problem::fault(place, "wrong-shape", error.to_string()),
        _ => Problem::fault("", "not-json", error.to_string()),
    }
}

/// Line and column at which brackets are nested too deeply.
fn too_deep(json: &str) -> Option<String> {
    let (mut depth, mut line, mut column) = (0usize, 1, 0);
    let (mut inside_text, mut escaped) = (false, false);
    for byte in json.bytes() {
        column += 1;
        match byte {
            b'\n' => {
                line += 1;
                column = 0;
            }
            _ if escaped => escaped = false,
            b'\\' if inside_text => escaped = true,
            b'"' => inside_text = !inside_text,
            b'{' | b'[' if !inside_text => {
                depth += 1;
                if depth > DEEPEST {
                    return Some(format!("{line}:{column}"));
                }
            }
            b'}' | b']' if !inside_text => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

/// The place of an unknown field: `terms[3].colour`.
fn place(path: &serde_ignored::Path) -> String {
    use serde_ignored::Path;
    match path {
        Path::Root => String::new(),
        Path::Seq { parent, index } => format!("{}[{index}]", place(parent)),
        Path::Map { parent, key } => match place(parent) {
            before if before.is_empty() => key.clone(),
            before => format!("{before}.{key}"),
        },
        Path::Some { parent } | Path::NewtypeStruct { parent } | Path::NewtypeVariant { parent } => place(parent),
    }
}

/// What the values must be beyond their shape.
fn values(rules: &HouseRules, problems: &mut Vec<Problem>) {
    if rules.terms.len() > MOST_TERMS {
        problems.push(Problem::fault("terms", "too-many-terms", MOST_TERMS.to_string()));
    }
    let mut ids = BTreeMap::new();
    for (index, term) in rules.terms.iter().enumerate() {
        let place = format!("terms[{index}]");
        id(term, &place, ids.insert(&term.id, index).is_some(), problems);
        if term.words.is_empty() && term.pattern.is_none() {
            problems.push(Problem::doubt(&place, "nothing-to-find", ""));
        }
        plain(&term.message, &format!("{place}.message"), problems);
        plain(&term.instead, &format!("{place}.instead"), problems);
    }
    for rule in rules.rules.keys() {
        let place = format!("rules.{rule}");
        // Each rule has a message, and whatever has one is a rule.
        if PROTOTYPE.contains(&rule.as_str()) {
            problems.push(Problem::fault(place, "prototype-key", rule));
        } else if messages::text(Language::En, rule, "message").is_empty() {
            problems.push(Problem::doubt(place, "unknown-rule", rule));
        }
    }
    if let Some(contact) = &rules.communication {
        for (name, text) in [("name", &contact.name), ("phone", &contact.phone), ("email", &contact.email)] {
            markup(text, format!("communication.{name}"), problems);
        }
        plain(&contact.when, "communication.when", problems);
    }
    markup(&rules.organisation.name, "organisation.name".into(), problems);
    if let Some(hours) = &rules.quiet_hours {
        for (name, time) in [("from", &hours.from), ("to", &hours.to)] {
            if !is_time(time) {
                problems.push(Problem::fault(format!("quiet_hours.{name}"), "bad-time", time));
            }
        }
    }
    if let Some(minutes) = rules.cool_down_minutes.filter(|minutes| !(1..=LONGEST_PAUSE).contains(minutes)) {
        problems.push(Problem::fault("cool_down_minutes", "bad-minutes", minutes.to_string()));
    }
    if let Some(link) = rules.policy_url.as_ref().filter(|link| !is_link(link)) {
        problems.push(Problem::fault("policy_url", "bad-link", link));
    }
}

fn id(term: &Term, place: &str, taken: bool, problems: &mut Vec<Problem>) {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let place = format!("{place}.id");
    if term.id.trim().is_empty() {
        problems.push(Problem::fault(place, "no-id", ""));
    } else if taken {
        problems.push(Problem::fault(place, "same-id", &term.id));
    } else if !term.id.chars().all(good) || term.id.len() > 64 {
        problems.push(Problem::fault(place, "bad-id", &term.id));
    }
}

fn plain(texts: &Texts, place: &str, problems: &mut Vec<Problem>) {
    for (language, text) in [("nl", &texts.nl), ("nb", &texts.nb), ("nn", &texts.nn), ("en", &texts.en)] {
        markup(text.as_deref().unwrap_or_default(), format!("{place}.{language}"), problems);
    }
}

/// Texts are shown as they are. Whoever writes tags expects otherwise, or worse.
fn markup(text: &str, place: String, problems: &mut Vec<Problem>) {
    let tag = text
        .match_indices('<')
        .find(|(at, _)| text[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')));
    if let Some((at, _)) = tag {
        let shown: String = text[at..].chars().take(20).collect();
        problems.push(Problem::fault(place, "markup", shown));
    }
}

fn is_time(text: &str) -> bool {
    let Some((hours, minutes)) = text.split_once(':') else { return false };
    let below = |part: &str, limit: u8| {
        part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit()) && part.parse().is_ok_and(|n: u8| n < limit)
    };
    below(hours, 24) && below(minutes, 60)
}

fn is_link(text: &str) -> bool {
    text.strip_prefix("https://").is_some_and(|rest| {
        !rest.is_empty() && !rest.starts_with('/') && !rest.chars().any(|c| c.is_whitespace() || c.is_control())
    })
}

/// Runs the terms' own examples, each with its term alone.
fn examples(rules: &HouseRules, problems: &mut Vec<Problem>) {
    for (index, term) in rules.terms.iter().enumerate() {
        let Ok(alone) = Terms::alone(term, rules) else { continue };
        for (name, code, posts, wanted) in
            [("must_flag", "must-flag", &term.must_flag, true), ("must_pass", "must-pass", &term.must_pass, false)]
        {
            for (number, post) in posts.iter().enumerate() {
                let draft = Draft::post(post);
                if alone.find(&Document::read(&draft)).is_empty() == wanted {
                    problems.push(Problem::fault(format!("terms[{index}].{name}[{number}]"), code, post));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Places and codes of everything that is said of a document.
    fn told(json: &str) -> Vec<(String, String)> {
        let problems = match examine(json) {
            Ok((_, doubts)) => doubts,
            Err(problems) => problems,
        };
        problems
            .into_iter()
            .inspect(|problem| assert!(!problem.to_string().ends_with(": "), "{} has no sentence", problem.code))
            .map(|problem| (problem.place, problem.code))
            .collect()
    }

    fn one(json: &str, place: &str, code: &str) {
        assert_eq!(told(json), [(place.to_string(), code.to_string())], "{json}");
    }

    fn term(fields: &str) -> String {
        format!(
            r#"{{"terms":[{{"id":"a","words":["aap"],"severity":"hint"}},{{"id":"b","severity":"error",{fields}}}]}}"#
        )
    }

    #[test]
    fn an_empty_document_is_sound() {
        assert_eq!(examine("{}"), Ok((HouseRules::default(), Vec::new())));
    }

    #[test]
    fn what_is_no_document_is_refused() {
        one("", "", "not-json");
        one("{", "", "not-json");
        one("{} x", "", "not-json");
        one("[]", "", "wrong-shape");
        one("null", "", "wrong-shape");
        one(r#"{"organisation":["De Linde"]}"#, "organisation", "wrong-shape");
        one(r#"{"terms":[["a",["x"]]]}"#, "terms[0]", "wrong-shape");
        one(r#"{"version":2,"wings":2}"#, "version", "newer-version");
        one(r#"{"version":0}"#, "version", "wrong-shape");
        one(r#"{"version":"1"}"#, "version", "wrong-shape");
        one(r#"{"terms":[{"id":"a","severity":"loud"}]}"#, "terms[0].severity", "wrong-shape");
        one(r#"{"terms":[{"severity":"hint"}]}"#, "terms[0]", "wrong-shape");
        one(r#"{"organisation":{"name":["x"]}}"#, "organisation.name", "wrong-shape");
    }

    #[test]
    fn hostile_documents_are_refused_at_once() {
        let started = std::time::Instant::now();
        one(&format!(r#"{{"sources":["{}"]}}"#, "x".repeat(10 * 1024 * 1024)), "", "too-large");
        one(&"[".repeat(1_000_000), "", "too-deep");
        one(&format!(r#"{{"sources":{}1{}}}"#, "[".repeat(20), "]".repeat(20)), "", "too-deep");
        one(r#"{"__proto__":{"at_error":"advise"}}"#, "__proto__", "prototype-key");
        one(r#"{"rules":{"__proto__":"off"}}"#, "rules.__proto__", "prototype-key");
        one(r#"{"allowed":{"constructor":1}}"#, "allowed.constructor", "prototype-key");
        one(&term(r#""pattern":"(\\w{1000}){1000}""#), "terms[1].pattern", "pattern-too-large");
        one(
            &term(r#""words":["noot"],"message":{"nb":"<img src=x onerror=alert(1)>"}"#),
            "terms[1].message.nb",
            "markup",
        );
        assert!(started.elapsed().as_secs() < 10, "{:?}", started.elapsed());
    }

    #[test]
    fn a_document_may_name_its_schema() {
        assert_eq!(told(r#"{"$schema":"house-rules.schema.json"}"#), []);
    }

    #[test]
    fn brackets_inside_a_text_are_no_nesting() {
        assert_eq!(told(&format!(r#"{{"sources":["\"{}"]}}"#, "[".repeat(100))), []);
    }

    #[test]
    fn all_unknown_fields_are_told_at_once() {
        let json =
            r#"{"wings":2,"organisation":{"legs":2},"terms":[{"id":"a","words":["x1"],"severity":"hint","colour":1}]}"#;
        let places: Vec<String> = told(json).into_iter().map(|(place, _)| place).collect();
        assert_eq!(places, ["wings", "organisation.legs", "terms[0].colour"]);
    }

    #[test]
    fn each_value_is_looked_at() {
        one(&term(r#""pattern":"a(b""#), "terms[1].pattern", "bad-pattern");
        one(&term(r#""pattern":"b*""#), "terms[1].pattern", "matches-nothing");
        one(&term(r#""words":["..."]"#), "terms[1].words[0]", "empty-word");
        one(r#"{"terms":[{"id":" ","words":["noot"],"severity":"hint"}]}"#, "terms[0].id", "no-id");
        one(r#"{"terms":[{"id":"A b","words":["noot"],"severity":"hint"}]}"#, "terms[0].id", "bad-id");
        one(&term(r#""words":["noot"],"must_flag":["Een mies."]"#), "terms[1].must_flag[0]", "must-flag");
        one(&term(r#""words":["noot"],"must_pass":["Een noot."]"#), "terms[1].must_pass[0]", "must-pass");
        one(r#"{"quiet_hours":{"from":"22:00","to":"6:00"}}"#, "quiet_hours.to", "bad-time");
        one(r#"{"quiet_hours":{"from":"24:00","to":"06:00"}}"#, "quiet_hours.from", "bad-time");
        one(r#"{"cool_down_minutes":0}"#, "cool_down_minutes", "bad-minutes");
        one(r#"{"policy_url":"javascript:alert(1)"}"#, "policy_url", "bad-link");
        let twice = r#"{"terms":[{"id":"a","words":["noot"],"severity":"hint"},{"id":"a","words":["mies"],"severity":"hint"}]}"#;
        one(twice, "terms[1].id", "same-id");
    }

    #[test]
    fn doubts_do_not_hinder() {
        for (json, place, code) in [
            (term(r#""words":[]"#), "terms[1]", "nothing-to-find"),
            (r#"{"rules":{"person-nam":"off"}}"#.to_string(), "rules.person-nam", "unknown-rule"),
            (term(r#""words":["zorg"]"#), "terms[1]", "fires-often"),
            (term(r#""pattern":"[aeiou]""#), "terms[1]", "fires-often"),
        ] {
            let (_, doubts) = examine(&json).expect("works");
            let seen: Vec<(&str, &str)> = doubts.iter().map(|d| (d.place.as_str(), d.code.as_str())).collect();
            assert_eq!(seen, [(place, code)]);
        }
    }

    #[test]
    fn a_place_of_a_bad_pattern_says_where_in_it() {
        let problems = examine(&term(r#""pattern":"a(b""#)).expect_err("a fault");
        assert_eq!(problems[0].to_string(), "terms[1].pattern: The pattern is wrong at character 2: unclosed group.");
    }
}
