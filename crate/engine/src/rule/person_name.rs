//! A person in care is named.

use std::ops::Range;

use super::{Alarms, Context, Rule};
use crate::mention::name::NameForm;
use crate::review::{Concern, Family, Severity};
use crate::scene::Bearer;

/// The rule.
pub static RULE: Rule = Rule {
    name: "person-name",
    concern: Concern::Identifier,
    severity: Severity::Error,
    sources: &["KNMG 2.1", "KNMG 2.2", "HF"],
    documentation: "Names a patient, client or relative. A colleague, the writer, a public figure and an eponym are left alone.",
    bad: &[
        "Mw. de Vries lag vannacht bij ons op de afdeling met een longontsteking.",
        "Kari Nordmann ble innlagt hos oss i natt med hjerteinfarkt.",
    ],
    good: &["Dr. Bakker geeft morgen een nascholing over de ziekte van Parkinson."],
    check,
};

fn check(context: &Context, alarms: &mut Alarms) {
    let judgement = &context.scene.judgement;
    let (doubt, alarmed) = (judgement.doubts(Family::Privacy), judgement.alarms(Family::Privacy));
    let mut marked: Vec<Range<usize>> = Vec::new();
    for named in &context.scene.named {
        let meant = match named.bearer {
            Bearer::Patient => alarmed || doubt && named.form >= NameForm::Initials,
            Bearer::Unknown => alarmed,
            Bearer::Colleague | Bearer::OwnFamily | Bearer::Public => false,
        };
        if !meant || marked.iter().any(|earlier| context.same_name(earlier, &named.bytes)) {
            continue;
        }
        marked.push(named.bytes.clone());
        let others: Vec<Range<usize>> = context
            .scene
            .named
            .iter()
            .filter(|other| other.bytes != named.bytes && context.same_name(&named.bytes, &other.bytes))
            .map(|other| other.bytes.clone())
            .collect();
        let alarm = alarms.raise(named.bytes.clone());
        alarm.suggest(named.bytes.clone(), context.replacement("person"));
        for other in others {
            alarm.with(other.clone()).suggest(other, context.replacement("person"));
        }
    }
}
