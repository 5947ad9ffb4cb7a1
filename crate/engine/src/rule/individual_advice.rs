//! Medical advice to one person.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "individual-advice",
    concern: Concern::Advice,
    severity: Severity::Warning,
    sources: &["KNMG 3"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds a dose, a word to stop or start, or a diagnosis for one person in a reply, a message or a
post.

## Why is this bad?
Without the record and an examination it can go wrong, and the adviser answers for it. General
information is welcome.

## What it leaves alone
Education for everybody, first aid, advice to see a professional, published guidelines.

## Use instead
Keep it general and point to their own doctor, pharmacy or clinic.

## Known limits
Friendly advice without a dose, medicine or diagnosis (\"get some rest\") is left alone.
",
    bad: &[
        nl("Marleen, dan zou ik die metoprolol gewoon halveren hoor, 25 mg is voor jou genoeg.").reply(),
        nl("Zo te lezen heb jij gewoon een blaasontsteking, neem vanavond maar twee van die antibioticapillen die je nog hebt.").reply(),
        nb("Da kan du bare slutte med de tablettene, Hanne. Du trenger ikke blodtrykksmedisin når du har det sånn.").reply(),
        nn("Eg ville ha dobla dosen med Levaxin om eg var deg, 100 mikrogram er altfor lite for deg.").reply(),
        en("Sounds like shingles to me Dawn. Stop the steroids tonight and take 800mg of aciclovir instead.").reply(),
        en("You don't need that statin hun, just come off it, 20mg is doing nothing for you anyway.").dm(),
    ],
    good: &[
        nl("Verander nooit zelf de dosis van je medicijnen, bel je huisarts of apotheek."),
        nb("Ikke slutt med medisiner på egen hånd. Snakk med fastlegen først."),
        nn("Ved brystsmerter: ring 113 med ein gong."),
        en("Never stop a prescribed medicine on your own. Talk to your GP or pharmacist first."),
    ],
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::Advice, Class::Medicine]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::Advice) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight(RULE.concern));
    }
}
