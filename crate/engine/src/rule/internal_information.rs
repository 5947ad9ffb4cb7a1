//! Internal affairs.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};
use crate::mention::MentionKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "internal-information",
    concern: Concern::Internal,
    severity: Severity::Warning,
    sources: &["MF"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds incidents, reorganisations, unpublished figures, rosters, system failures, door codes and
passwords of the own organisation.

## Why is this bad?
What still belongs inside can do harm outside: to patients, to an inquiry, to the colleagues who
hear it first from a post.

## What it leaves alone
What the organisation has published, vacancies, jubilees, open days, general talk about work.

## Use instead
Wait until your organisation tells it.

## Known limits
Whether something has been published the engine cannot know; a link to the publication helps. A password
is known by a word that announces it and by digits in it.
",
    bad: &[
        nl(
            "Het hele EPD ligt er bij ons uit sinds vannacht en niemand weet wat er is, en volgende week wordt de fusie bekend gemaakt. Nog niet verder vertellen!",
        ),
        nl(
            "Net op de teamvergadering gehoord dat onze afdeling in maart dichtgaat. Staat nog nergens, dus jullie weten het als eersten.",
        ),
        nl("Voor wie vanavond invalt: het wachtwoord van de medicijnkar is nog steeds Welkom2024!, succes."),
        nb("Ikke si det til noen, men i januar legges sengeposten vår ned. Vi fikk høre det på internt møte i dag."),
        nn("Koden til medisinrommet er 4471, for dykk vikarar som alltid står og ventar utanfor."),
        en("Not public yet but they told us at the staff meeting: our A&E closes in April. You heard it here first."),
    ],
    good: &[
        nl("De jaarcijfers van ons ziekenhuis staan sinds vandaag op de website."),
        nl("Wifi in de vakantiehuisjes: netwerk Duinzicht, wachtwoord Strandweer7. Fijn verblijf!"),
        nb("Årsrapporten vår ligger nå ute på nettsidene."),
        nn("Vi søkjer fleire helsefagarbeidarar! Les utlysinga på heimesida."),
        en("Our annual report is out today, you can read it on the website."),
    ],
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::Internal]);

fn check(context: &Context, alarms: &mut Alarms) {
    let secrets: Vec<_> = context.mentions.of(MentionKind::Credential).map(|mention| mention.bytes.clone()).collect();
    if context.scene.judgement.doubts(Family::Conduct)
        && let Some(alarm) = context.raise_over(&secrets, alarms)
    {
        // Whoever reads a password of a ward can use it.
        alarm.weighs(Severity::Error).variant("secret");
        return;
    }
    if !context.judged(Concern::Internal) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(context.weight(RULE.concern));
    }
}
