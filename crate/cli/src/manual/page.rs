//! A rule's page, and the index, in Markdown.

use second_opinion_engine::draft::Kind;
use second_opinion_engine::messages;
use second_opinion_engine::review::source;
use second_opinion_engine::rule::{Basis, Example, PAGES, Page, Rule};
use second_opinion_engine::{Family, Language};

use super::{PARTS, severity};

/// Stands on top of every file: it is made from the rule's source.
const MADE: &str = "<!-- Made by `second-opinion rules --format md` from the rule's own file. -->\n";

/// The page of a rule.
pub fn of(page: &Page) -> String {
    let rule = page.rule;
    [
        format!("{MADE}\n# {}\n", rule.name),
        format!("{}\n", messages::text(Language::En, rule.name, "message")),
        facts(rule),
        page.documentation.to_string(),
        format!("## Examples it marks\n\n{}", examples(page.bad)),
        format!("## Examples it leaves alone\n\n{}", examples(page.good)),
        format!("## What the card says\n\n{}", cards(rule)),
        switching_off(rule),
    ]
    .join("\n")
}

/// The index of all pages.
pub fn index() -> String {
    let mut text = format!(
        "{MADE}\n# Rules\n\n\
         What Second Opinion looks for, and in which guideline it stands. An error must not be posted like this, a \
         warning asks to reconsider, a hint never interrupts.\n"
    );
    for (family, title) in [
        (Family::Privacy, "Could a patient be recognised?"),
        (Family::Tone, "How does it sound?"),
        (Family::Conduct, "Is it professional conduct?"),
    ] {
        text += &format!("\n## {title}\n\n| rule | says | default severity | sources |\n|---|---|---|---|\n");
        for Page { rule, .. } in PAGES.iter().filter(|page| page.rule.concern.family() == family) {
            let says = messages::text(Language::En, rule.name, "message");
            let (name, weight, sources) = (rule.name, severity(rule.severity), rule.sources.join(", "));
            text += &format!("| [{name}]({name}.md) | {says} | {weight} | {sources} |\n");
        }
    }
    text
}

fn facts(rule: &Rule) -> String {
    let sources: Vec<String> = rule
        .sources
        .iter()
        .map(|&code| source(code))
        .map(|source| format!("{}, *{}*", source.code, source.title))
        .collect();
    let basis = match rule.basis {
        Basis::Words => "the rule's own words",
        Basis::Evidence => "the rule's own evidence, in a draft that seems to be about a patient",
        Basis::Judgement => "the fitted model and the rule's words; a neighbouring rule's card may come instead",
    };
    format!(
        "- Default severity: **{}**\n- Decided by: {basis}\n- Sources: {}\n",
        severity(rule.severity),
        sources.join("; ")
    )
}

fn examples(examples: &[Example]) -> String {
    examples
        .iter()
        .map(|example| {
            let kind = match example.kind {
                Kind::Post => "",
                Kind::Reply => ", reply",
                Kind::Dm => ", private message",
            };
            let picture = if example.media.is_some() { ", with a picture" } else { "" };
            format!("- ({}{kind}{picture}) {}\n", example.language.code(), escaped(example.text))
        })
        .collect()
}

/// Letters that Markdown would take for its own.
fn escaped(text: &str) -> String {
    text.chars()
        .flat_map(|c| matches!(c, '\\' | '*' | '_' | '<' | '#' | '[' | '`').then_some('\\').into_iter().chain([c]))
        .collect()
}

fn cards(rule: &Rule) -> String {
    let mut text = "| | what | why | instead |\n|---|---|---|---|\n".to_string();
    for language in Language::ALL {
        let parts = PARTS.map(|part| messages::text(language, rule.name, part));
        text += &format!("| {} | {} |\n", language.code(), parts.join(" | "));
    }
    text
}

fn switching_off(rule: &Rule) -> String {
    format!(
        "## How to switch it off\n\n\
         - Once: **Ignore here** on the card.\n\
         - For yourself: **Switch this rule off** on the card, or **What I watch for** in the settings.\n\
         - For an organisation: `\"rules\": {{ \"{}\": \"off\" }}` in its house rules. `\"hint\"`, `\"warning\"` and \
         `\"error\"` set another severity, and whatever an organisation sets its staff cannot switch off.\n",
        rule.name
    )
}
