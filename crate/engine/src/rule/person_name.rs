//! A person in care is named.

use std::ops::Range;

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::mention::name::NameForm;
use crate::review::{Concern, Family, Severity};
use crate::scene::Bearer;

/// The rule.
pub static RULE: Rule = Rule {
    name: "person-name",
    concern: Concern::Identifier,
    severity: Severity::Error,
    sources: &["KNMG 2.1", "KNMG 2.2", "HF"],
    basis: Basis::Evidence,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Marks the name of a patient, client, resident or relative: a full name, a title with a surname,
initials, a given name, a nickname. Every mention of the same person is marked at once, and each
gets a role in its place.

## Why is this bad?
A name makes a patient recognisable at once, to the neighbour, to the search engine and to the
patient. The guidelines allow a patient's story only when it cannot be traced.

## What it leaves alone
Colleagues, the writer, the writer's own family, speakers and authors, public figures, eponyms
(Parkinson, Crohn), hospitals and streets named after someone, and people in invented or retold
stories.

## Use instead
A role: \"a patient\", \"a resident\", \"one of our clients\". The card offers it in the language of the
draft.

## Known limits
A given name that is also a word (Roos, Storm, Will) is marked only where the sentence speaks of it
as a person. A single rare name without any sign of care may be missed, and a name that is given
with consent is marked all the same: only the writer can know about the consent.
",
    bad: &[
        nl("Mw. de Vries lag vannacht bij ons op de afdeling met een longontsteking."),
        nl(
            "Vandaag afscheid genomen van onze bewoner Henk Terpstra, dertien jaar heeft hij bij ons op de afdeling gewoond. Wat gaan we hem missen.",
        ),
        nb("Kari Nordmann ble innlagt hos oss i natt med hjerteinfarkt."),
        nb("Satt hos fru Halvorsen på rom 4 til hun sovnet i natt. Hun var så redd for operasjonen i morgen."),
        nn("Pasienten min Torbjørn Lie fekk endeleg reise heim frå avdelinga i dag etter hjerneslaget."),
        en("Mrs Patel on our ward finally got her cancer results today. We both cried."),
        en("Such a rough shift. Our patient Gary Whitfield pulled out his catheter twice before midnight."),
    ],
    good: &[
        nl("Dr. Bakker geeft morgen een nascholing over de ziekte van Parkinson."),
        nl("Trots op mijn collega Sanne de Wit: geslaagd als verpleegkundig specialist!"),
        nb("Gratulerer til professor Ingrid Solberg med forskningsprisen for arbeidet med Alzheimers sykdom."),
        nn("Takk til kollega Marit Aase for eit godt fagforedrag i dag."),
        en("Really proud of my colleague Emma Clarke, who passed her nurse prescribing exam today."),
    ],
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
