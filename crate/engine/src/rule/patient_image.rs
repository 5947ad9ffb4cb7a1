//! A picture of a patient or colleague.

use super::{Alarms, Context, Rule};
use crate::lexicon::{Class, ClassSet};
use crate::review::{Concern, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "patient-image",
    concern: Concern::Image,
    severity: Severity::Warning,
    sources: &["KNMG 2", "EM", "NS", "HF"],
    documentation: "Announces a photo, film or scan of a patient, or comes with one. A picture shows more than its maker sees.",
    bad: &["Kijk hoe mooi onze bewoonster danst in de huiskamer, filmpje hieronder!"],
    good: &["Foto van het uitzicht vanaf de fiets naar mijn werk."],
    check,
};

const WORDS: ClassSet = ClassSet::of(&[Class::Photo]);

fn check(context: &Context, alarms: &mut Alarms) {
    let attached = context.draft.media.is_some() && context.scene.judgement.alarms(Family::Privacy);
    if !attached && !context.judged(Concern::Image) {
        return;
    }
    let marks = context.marks(Family::Privacy, WORDS);
    context.raise_over(&marks, alarms);
}
