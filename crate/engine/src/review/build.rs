//! From alarms to the review: messages, offsets, the employer's weights, the
//! user's own wishes, the verdict and the checklist.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{
    Concern, Finding, Review, Severity, Source, Span, Suggestion, Verdict, checklist, fingerprint, messages, source,
};
use crate::document::Offsets;
use crate::draft::Language;
use crate::house::{AtError, House, Level, Sighting, Term};
use crate::rule::{Alarm, Context};
use crate::settings::Settings;

/// Rules that the communication department helps with.
const FOR_COMMUNICATION: [&str; 3] = ["employer-criticism", "complaint-reply", "speaking-for-employer"];

/// Builds the review of a draft.
pub fn build(context: &Context, alarms: Vec<Alarm>, settings: &Settings) -> Review {
    let language = context.document.language;
    let locale = settings.locale.unwrap_or(language);
    let builder = Builder { context, settings, locale, offsets: Offsets::new(&context.draft.text) };
    let unmarked = context.house.map(|house| house.unmarked(context.document)).unwrap_or_default();
    let mut findings: Vec<Finding> = alarms
        .into_iter()
        .filter(|alarm| is_checked(context, alarm))
        .filter_map(|alarm| without(alarm, &unmarked))
        .map(|alarm| builder.of_alarm(&alarm))
        .collect();
    if let Some(house) = context.house {
        let seen = house.sightings(context.document);
        findings.extend(seen.iter().map(|(term, sighting)| builder.of_term(house, term, sighting)));
    }
    findings.retain(|finding| finding.required || !builder.is_unwanted(finding));
    findings.sort_by_key(|finding| (finding.start, std::cmp::Reverse(finding.severity), finding.end));
    let verdict = findings.iter().map(|finding| Verdict::from(finding.severity)).max().unwrap_or_default();
    let checklist = checklist::of(context, &findings);
    Review { verdict, language, findings, checklist, estimate: None }
}

/// Numbers and names identify in any language; the rest is judged in the employer's languages only.
fn is_checked(context: &Context, alarm: &Alarm) -> bool {
    alarm.rule.concern == Concern::Identifier
        || context.house.is_none_or(|house| house.checks(context.document.language))
}

/// An alarm without its marks on words that are never marked; none where no mark is left.
fn without(mut alarm: Alarm, unmarked: &[Range<usize>]) -> Option<Alarm> {
    let stays =
        |bytes: &Range<usize>| !unmarked.iter().any(|never| never.start <= bytes.start && bytes.end <= never.end);
    let mut marks: Vec<Range<usize>> = Vec::with_capacity(alarm.also.len() + 1);
    marks.push(alarm.bytes);
    marks.append(&mut alarm.also);
    let mut marked = Marked::default();
    let mut left = marks.into_iter().filter(|bytes| stays(bytes) && marked.add(bytes));
    alarm.bytes = left.next()?;
    alarm.also = left.collect();
    alarm.suggestions.retain(|(bytes, _)| stays(bytes));
    Some(alarm)
}

/// Stretches that do not overlap: the end of each by its start.
#[derive(Default)]
struct Marked(BTreeMap<usize, usize>);

impl Marked {
    /// Adds a stretch, unless it lies over one that was added before.
    fn add(&mut self, bytes: &Range<usize>) -> bool {
        let free = self.0.range(..bytes.end).next_back().is_none_or(|(_, &end)| end <= bytes.start);
        if free {
            self.0.insert(bytes.start, bytes.end);
        }
        free
    }
}

struct Builder<'c> {
    context: &'c Context<'c>,
    settings: &'c Settings,
    locale: Language,
    offsets: Offsets<'c>,
}

impl Builder<'_> {
    fn of_alarm(&self, alarm: &Alarm) -> Finding {
        let rule = alarm.rule;
        let part = |part: &str| {
            let full = if alarm.variant.is_empty() { part.to_string() } else { format!("{}-{part}", alarm.variant) };
            let text = messages::text(self.locale, rule.name, &full);
            let text = if text.is_empty() { messages::text(self.locale, rule.name, part) } else { text };
            messages::filled(text, &alarm.arguments)
        };
        let level = self.context.level(rule.name);
        let severity = level.and_then(Level::severity).unwrap_or(alarm.severity);
        let instead = self.with_contact(rule.name, part("instead"));
        let mut finding = self.finding(rule.name.to_string(), rule.concern, severity, &alarm.bytes, &alarm.also);
        finding.message = part("message");
        finding.why = part("why");
        finding.instead = instead;
        finding.sources = rule.sources.iter().map(|code| source(code)).collect();
        finding.required |= level.is_some();
        finding.suggestions = alarm
            .suggestions
            .iter()
            .map(|(bytes, replacement)| {
                let Span { start, end } = self.span(bytes);
                Suggestion { start, end, replacement: replacement.clone() }
            })
            .collect();
        finding
    }

    fn of_term(&self, house: &House, term: &Term, sighting: &Sighting) -> Finding {
        let [first, others @ ..] = &sighting.bytes[..] else { unreachable!("a sighting has words") };
        let named = if house.name().is_empty() { "" } else { "named-" };
        let arguments = [("organisation", house.name().to_string())];
        let general = |part: &str| messages::filled(messages::text(self.locale, "house-term", part), &arguments);
        let rule = format!("house:{}", term.id);
        let mut finding = self.finding(rule, Concern::House, term.severity, first, others);
        finding.message =
            term.message.read(self.locale).map_or_else(|| general(&format!("{named}message")), str::to_string);
        finding.why = general(&format!("{named}why"));
        finding.instead = term.instead.read(self.locale).unwrap_or_default().to_string();
        if !house.name().is_empty() {
            let title = house.rules().policy_url.clone().unwrap_or_default();
            finding.sources.push(Source { code: house.name().to_string(), title });
        }
        finding.sources.extend(house.rules().sources.iter().map(|code| source(code)));
        finding.required = true;
        finding
    }

    /// A finding with its place, and without words yet.
    fn finding(
        &self,
        rule: String,
        concern: Concern,
        severity: Severity,
        bytes: &Range<usize>,
        also: &[Range<usize>],
    ) -> Finding {
        let Span { start, end } = self.span(bytes);
        let fingerprint = fingerprint::of(self.context.document, &rule, bytes, &self.settings.salt);
        let forbidden = severity == Severity::Error
            && self.context.house.is_some_and(|house| house.rules().at_error == AtError::Forbid);
        Finding {
            rule,
            concern,
            severity,
            start,
            end,
            text: self.context.draft.text[bytes.clone()].to_string(),
            also: also.iter().map(|bytes| self.span(bytes)).collect(),
            message: String::new(),
            why: String::new(),
            instead: String::new(),
            sources: Vec::new(),
            suggestions: Vec::new(),
            fingerprint,
            required: forbidden,
        }
    }

    fn span(&self, bytes: &Range<usize>) -> Span {
        Span { start: self.offsets.utf16(bytes.start), end: self.offsets.utf16(bytes.end) }
    }

    /// Says whom to turn to, where the employer says so.
    fn with_contact(&self, rule: &str, instead: String) -> String {
        let contact = match self.context.house {
            Some(house) if FOR_COMMUNICATION.contains(&rule) => house.contact(self.locale),
            _ => String::new(),
        };
        if contact.is_empty() {
            return instead;
        }
        let line = messages::filled(messages::text(self.locale, "house-contact", "instead"), &[("contact", contact)]);
        [instead, line].join(" ").trim().to_string()
    }

    /// Whether the user does not want to see a finding.
    fn is_unwanted(&self, finding: &Finding) -> bool {
        self.settings.muted.contains(&finding.rule)
            || is_own_word(&finding.text, &self.settings.ignored_words)
            || self.settings.ignored.contains(&finding.fingerprint)
    }
}

fn is_own_word(text: &str, words: &[String]) -> bool {
    words.iter().any(|word| word.to_lowercase() == text.to_lowercase())
}
