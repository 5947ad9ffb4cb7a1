//! From alarms to findings: messages, offsets, the employer's weights, the
//! user's own wishes.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use super::join::{Found, Judged, Scope};
use super::{Estimate, Finding, Source, Span, Suggestion, fingerprint, source, wishes};
use crate::concern::{Concern, Severity};
use crate::draft::Language;
use crate::house::{AtError, House, Level, Sighting, Term};
use crate::messages;
use crate::rule::{Alarm, Context};
use crate::settings::Settings;
use crate::text::Offsets;

/// Rules that the communication department helps with.
const FOR_COMMUNICATION: [&str; 3] = ["employer-criticism", "complaint-reply", "speaking-for-employer"];

/// So many of the details that narrow most are named.
const MOST_DETAILS: usize = 3;

/// Builds the findings of a passage.
pub fn build(context: &Context, alarms: Vec<Alarm>, settings: &Settings) -> Judged {
    let locale = settings.locale.unwrap_or(context.surroundings.language);
    let text = context.document.text;
    let builder = Builder { context, settings, locale, offsets: Offsets::new(text) };
    let private = alarms.iter().any(Alarm::is_private);
    let unmarked = context.house.map(|house| house.unmarked(context.document)).unwrap_or_default();
    let mut findings: Vec<Found> = alarms
        .into_iter()
        .filter(|alarm| is_checked(context, alarm))
        .filter_map(|alarm| without(alarm, &unmarked))
        .map(|alarm| Found { finding: builder.of_alarm(&alarm), scope: scope(&alarm) })
        .collect();
    if let Some(house) = context.house {
        let seen = house.sightings(context.document);
        let of_term = |(term, sighting): &(&Term, Sighting)| builder.of_term(house, term, sighting);
        findings.extend(seen.iter().map(|seen| Found { finding: of_term(seen), scope: Scope::Draft }));
    }
    findings.retain(|found| found.scope != Scope::Passage || !wishes::is_unwanted(settings, &found.finding));
    let estimate = if private { estimate(context) } else { None };
    Judged { findings, private, estimate, units: builder.offsets.utf16(text.len()) }
}

/// How many people fit what the passage tells, where the number says something.
fn estimate(context: &Context) -> Option<Estimate> {
    let crowd = context.scene.crowd.as_ref().filter(|crowd| crowd.is_telling())?;
    let (low, high) = crowd.rounded();
    let words = |bytes: &Range<usize>| context.document.text[bytes.clone()].to_string();
    let mut named = Marked::default();
    Some(Estimate {
        low,
        high,
        place: crowd.place(context.document.text).map(str::to_string),
        details: crowd.details.iter().filter(|bytes| named.add(bytes)).take(MOST_DETAILS).map(words).collect(),
    })
}

fn scope(alarm: &Alarm) -> Scope {
    match alarm.rule {
        rule if rule.is_of_reach() => Scope::Reach,
        rule if rule.is_of_draft() => Scope::Draft,
        _ => Scope::Passage,
    }
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
            let general = || messages::text(self.locale, rule.name, part);
            let text = match alarm.variant {
                "" => general(),
                variant => match messages::text(self.locale, rule.name, &format!("{variant}-{part}")) {
                    "" => general(),
                    text => text,
                },
            };
            messages::filled(text, &alarm.arguments)
        };
        let level = self.context.level(rule.name);
        let severity = level.and_then(Level::severity).unwrap_or(alarm.severity);
        let instead = self.with_contact(rule.name, part("instead"));
        let mut finding = self.finding(rule.name.into(), rule.concern, severity, &alarm.bytes, &alarm.also);
        finding.message = part("message");
        finding.why = part("why");
        finding.instead = instead;
        finding.sources = rule.sources.iter().map(|&code| source(code)).collect();
        finding.required |= level.is_some();
        finding.suggestions = alarm
            .suggestions
            .iter()
            .map(|(bytes, replacement)| {
                let Span { start, end } = self.span(bytes);
                Suggestion { start, end, replacement: replacement.clone().into() }
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
        let mut finding = self.finding(rule.into(), Concern::House, term.severity, first, others);
        finding.message = term
            .message
            .read(self.locale)
            .map_or_else(|| general(&format!("{named}message")), |text| text.to_string().into());
        finding.why = general(&format!("{named}why"));
        finding.instead = term.instead.read(self.locale).unwrap_or_default().to_string().into();
        if !house.name().is_empty() {
            let title = house.rules().policy_url.clone().unwrap_or_default();
            finding.sources.push(Source { code: house.name().to_string().into(), title: title.into() });
        }
        finding.sources.extend(house.rules().sources.iter().map(|code| source(code.clone())));
        finding.required = true;
        finding
    }

    /// A finding with its place, and without words yet.
    fn finding(
        &self,
        rule: Cow<'static, str>,
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
            text: self.context.document.text[bytes.clone()].to_string(),
            also: also.iter().map(|bytes| self.span(bytes)).collect(),
            message: Cow::Borrowed(""),
            why: Cow::Borrowed(""),
            instead: Cow::Borrowed(""),
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
    fn with_contact(&self, rule: &str, instead: Cow<'static, str>) -> Cow<'static, str> {
        let contact = match self.context.house {
            Some(house) if FOR_COMMUNICATION.contains(&rule) => house.contact(self.locale),
            _ => String::new(),
        };
        if contact.is_empty() {
            return instead;
        }
        let line = messages::filled(messages::text(self.locale, "house-contact", "instead"), &[("contact", contact)]);
        [instead, line].join(" ").trim().to_string().into()
    }
}

#[cfg(test)]
mod tests {
    use crate::review::Estimate;
    use crate::{Checker, Draft, Settings};

    fn estimate(text: &str) -> Option<Estimate> {
        let checker = Checker::new(Settings::default()).expect("plain settings");
        checker.check(&Draft::post(text)).estimate
    }

    #[test]
    fn it_is_told_how_few_could_be_meant_and_by_which_words() {
        let few = estimate("Vanmiddag slecht nieuws moeten brengen aan een bakker uit Stiens van 43, onze patiënt.");
        let few = few.expect("a baker in a village");
        assert_eq!((few.low, few.place.as_deref()), (1, Some("Stiens")));
        assert!(few.high < 10 && few.details.contains(&"bakker".to_string()), "{few:?}");
    }

    #[test]
    fn of_the_passages_of_a_long_draft_the_fewest_count() {
        let baker = "Vanmiddag slecht nieuws moeten brengen aan een bakker uit Stiens van 43, onze patiënt.";
        let journalist = "Bij ons op de afdeling ligt sinds gisteren een journalist van 29 met een hersenbloeding.";
        let plain = "Morgen weer vroeg op en dan eerst koffie. ".repeat(20);
        let both = estimate(&format!("{journalist}\n\n{plain}\n\n{baker}\n\n{plain}")).expect("two patients");
        assert_eq!(both.place.as_deref(), Some("Stiens"));
    }

    #[test]
    fn of_thousands_and_of_nobody_nothing_is_told() {
        assert_eq!(estimate("Een op de drie mensen krijgt kanker. Praat erover."), None);
        assert_eq!(estimate("Een oudere dame met longontsteking opgenomen op onze afdeling."), None);
    }
}
