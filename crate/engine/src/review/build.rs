//! From alarms to the review: messages, offsets, the user's own wishes, the
//! verdict and the checklist.

use std::ops::Range;

use super::{Finding, Review, Span, Suggestion, Verdict, checklist, fingerprint, messages, source};
use crate::document::Offsets;
use crate::rule::{Alarm, Context};
use crate::settings::Settings;

/// Builds the review of a draft.
pub fn build(context: &Context, alarms: Vec<Alarm>, settings: &Settings) -> Review {
    let text = &context.draft.text;
    let offsets = Offsets::new(text);
    let language = context.document.language;
    let locale = settings.locale.unwrap_or(language);
    let span = |bytes: &Range<usize>| Span { start: offsets.utf16(bytes.start), end: offsets.utf16(bytes.end) };
    let mut findings: Vec<Finding> = alarms
        .into_iter()
        .filter(|alarm| !settings.muted.iter().any(|name| name == alarm.rule.name))
        .filter(|alarm| !is_own_word(&text[alarm.bytes.clone()], &settings.ignored_words))
        .map(|alarm| {
            let part = |part: &str| {
                let full =
                    if alarm.variant.is_empty() { part.to_string() } else { format!("{}-{part}", alarm.variant) };
                let text = messages::text(locale, alarm.rule.name, &full);
                let text = if text.is_empty() { messages::text(locale, alarm.rule.name, part) } else { text };
                messages::filled(text, &alarm.arguments)
            };
            let place = span(&alarm.bytes);
            Finding {
                rule: alarm.rule.name.to_string(),
                concern: alarm.rule.concern,
                severity: alarm.severity,
                start: place.start,
                end: place.end,
                text: text[alarm.bytes.clone()].to_string(),
                also: alarm.also.iter().map(span).collect(),
                message: part("message"),
                why: part("why"),
                instead: part("instead"),
                sources: alarm.rule.sources.iter().map(|code| source(code)).collect(),
                suggestions: alarm
                    .suggestions
                    .iter()
                    .map(|(bytes, replacement)| {
                        let place = span(bytes);
                        Suggestion { start: place.start, end: place.end, replacement: replacement.clone() }
                    })
                    .collect(),
                fingerprint: fingerprint::of(context.document, alarm.rule.name, &alarm.bytes, &settings.salt),
            }
        })
        .filter(|finding| !settings.ignored.contains(&finding.fingerprint))
        .collect();
    findings.sort_by_key(|finding| (finding.start, std::cmp::Reverse(finding.severity), finding.end));
    let verdict = findings.iter().map(|finding| Verdict::from(finding.severity)).max().unwrap_or_default();
    let checklist = checklist::of(context, &findings);
    Review { verdict, language, findings, checklist, estimate: None }
}

fn is_own_word(text: &str, words: &[String]) -> bool {
    words.iter().any(|word| word.to_lowercase() == text.to_lowercase())
}
