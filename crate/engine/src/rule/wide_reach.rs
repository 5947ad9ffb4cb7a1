//! Hashtags and a public audience carry a post about a patient far.

use super::{Alarms, Context, Rule};
use crate::document::TokenKind;
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "wide-reach",
    concern: Concern::Reidentifiable,
    severity: Severity::Hint,
    sources: &["KNMG 5", "HF"],
    documentation: "Hashtags carry a post far beyond the writer's followers. Beside a finding about a patient they raise its \
                    severity by one step, and the hashtags are marked.",
    bad: &["Traff Kari Nordmann på venterommet i dag. #legevakt"],
    good: &["Trots op dit vak! #verpleegkundige #zorg"],
    check,
};

fn check(context: &Context, alarms: &mut Alarms) {
    let hashtags: Vec<_> = context
        .document
        .tokens
        .iter()
        .filter(|token| token.kind == TokenKind::Hashtag)
        .map(|t| t.start..t.end)
        .collect();
    if hashtags.is_empty() || !alarms.worst(Family::Privacy).is_some_and(|worst| worst >= Severity::Warning) {
        return;
    }
    alarms.raise_by_one_step(Family::Privacy);
    context.raise_over(&hashtags, alarms);
}
