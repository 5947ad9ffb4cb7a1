//! What a rule raises: the words, and what it would say about them.

use std::ops::Range;

use super::Rule;
use super::wording::Wording;
use crate::concern::{Family, Severity};

/// Something a rule found. Offsets are bytes.
#[derive(Clone, Debug)]
pub struct Alarm {
    /// The rule that raised it.
    pub rule: &'static Rule,
    /// How much it weighs here.
    pub severity: Severity,
    /// The words.
    pub bytes: Range<usize>,
    /// Further words that made it or say the same.
    pub also: Vec<Range<usize>>,
    /// Better wordings, each for a stretch of its own.
    pub suggestions: Vec<Wording>,
    /// What stands for the `{placeholders}` of the message.
    pub arguments: Vec<(&'static str, String)>,
    /// Which variant of the rule's message fits, if not its only one.
    pub variant: &'static str,
}

impl Alarm {
    /// Whether it is about a patient's privacy, and more than a hint.
    pub fn is_private(&self) -> bool {
        self.severity >= Severity::Warning && self.rule.concern.family() == Family::Privacy
    }

    /// Says how much it weighs, where that is not the rule's default.
    pub fn weighs(&mut self, severity: Severity) -> &mut Alarm {
        self.severity = severity;
        self
    }

    /// Adds words that belong to it. What lies over earlier ones is not marked again.
    pub fn with(&mut self, bytes: Range<usize>) -> &mut Alarm {
        self.also.push(bytes);
        self
    }

    /// Offers a better wording.
    pub fn suggest(&mut self, wording: Wording) -> &mut Alarm {
        self.suggestions.push(wording);
        self
    }

    /// Fills a placeholder of the message.
    pub fn argument(&mut self, name: &'static str, value: impl Into<String>) -> &mut Alarm {
        self.arguments.push((name, value.into()));
        self
    }

    /// Chooses a variant of the message.
    pub fn variant(&mut self, variant: &'static str) -> &mut Alarm {
        self.variant = variant;
        self
    }
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.name)
    }
}

/// Collects alarms while the rules run.
#[derive(Default)]
pub struct Alarms {
    rule: Option<&'static Rule>,
    all: Vec<Alarm>,
}

impl Alarms {
    pub(super) fn begin(&mut self, rule: &'static Rule) {
        self.rule = Some(rule);
    }

    /// Raises an alarm of the running rule about these bytes.
    pub fn raise(&mut self, bytes: Range<usize>) -> &mut Alarm {
        let rule = self.rule.expect("a rule runs");
        self.all.push(Alarm {
            rule,
            severity: rule.severity,
            bytes,
            also: Vec::new(),
            suggestions: Vec::new(),
            arguments: Vec::new(),
            variant: "",
        });
        self.all.last_mut().expect("just pushed")
    }

    /// Whether an alarm so far is about a patient's privacy, and more than a hint.
    pub fn are_private(&self) -> bool {
        self.all.iter().any(Alarm::is_private)
    }

    /// Raises warnings of a family to errors.
    pub fn raise_by_one_step(&mut self, family: Family) {
        for alarm in self.all.iter_mut().filter(|alarm| alarm.rule.concern.family() == family) {
            if alarm.severity == Severity::Warning {
                alarm.severity = Severity::Error;
            }
        }
    }

    pub(super) fn into_vec(self) -> Vec<Alarm> {
        self.all
    }
}
