//! Demeaning words about people.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "derogatory-language",
    concern: Concern::Derogatory,
    severity: Severity::Warning,
    sources: &["EM", "KNMG 6"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds demeaning, obscene, discriminatory and hurtful words about people: patients, relatives,
colleagues, groups. About a patient it is an error. A swear word hits whom it is glued to
(kutfamilie), and, where the tone is in doubt, whom it stands beside.

## Why is this bad?
They, or their mother, may be reading along. A word such as \"psycho\" on a nurse's account tells
every future patient how they will be spoken of.

## What it leaves alone
Medical and reclaimed uses, quotations that object to the word, compounds with an illness
(kankerpatiënt), harsh words about things and the weather.

## Use instead
Say what happened, without a judgement of the person.

## Known limits
Which words demean changes with time and place. New slang is unknown until it is listed; an employer
can add words of its own.
",
    bad: &[
        nl("Balen! Vandaag komt de heftigste psychoot allertijden naar de afdeling #makemyday"),
        nl("Weer zo'n zuiplap op de SEH die alles onderkotst. Wat een tuig loopt hier 's nachts rond."),
        nl("Die kutlogopedist luistert nooit."),
        nb("Enda en narkis på akutten i natt som lukta piss og løy så det rant. Sånt avskum burde betale selv."),
        nn("Den feite kjerringa på rom 5 er så dum at ho ikkje finn sin eigen munn. Idiot."),
        en("Another junkie scumbag puking all over my trolley tonight. Why do we even bother with these people."),
        en("The old hag in bed 6 is a lazy fat cow and her family are morons."),
    ],
    good: &[
        nl("Wat een kutweer, en ik moet nog op de fiets naar huis."),
        nl("Kankerpatiënten verdienen de beste zorg."),
        nb("Mennesker med rusproblemer fortjener respekt og god behandling, hver eneste gang."),
        nn("Slutt å kalle folk «gærne». Psykisk sjukdom er sjukdom."),
        en("Please don't say \"junkie\". Addiction is an illness, and people recover."),
    ],
};

/// The words that demean.
const WORDS: ClassSet = ClassSet::of(&[Class::Insult, Class::Slur, Class::BodyShaming, Class::EmojiContempt]);
const HARD: ClassSet = ClassSet::of(&[Class::Insult, Class::Slur, Class::BodyShaming]);

fn check(context: &Context, alarms: &mut Alarms) {
    let hard = context.hits(HARD).next().is_some();
    let hurts = hard && (context.judged(Concern::Derogatory) || context.insults_patient());
    if !hurts {
        let mut end = 0;
        for blow in context.sworn_at() {
            // "gelul van" holds "gelul"; the longer stands first.
            if blow.tokens.start >= end {
                alarms.raise(context.document.bytes(blow.tokens.clone())).weighs(Severity::Warning);
                end = blow.tokens.end;
            }
        }
        return;
    }
    let marks = context.marks(Family::Tone, WORDS);
    let severity = if context.insults_patient() { Severity::Error } else { context.weight(RULE.concern) };
    if let Some(alarm) = context.raise_over(&marks, alarms) {
        alarm.weighs(severity);
    }
}

#[cfg(test)]
mod tests {
    use crate::{Checker, Draft};

    #[test]
    fn a_word_within_a_phrase_is_told_with_the_phrase() {
        let review = Checker::default().check(&Draft::post("Ik kots op dat gelul van onze collega's."));
        let found = review.findings.iter().filter(|finding| finding.rule == "derogatory-language");
        assert_eq!(found.map(|finding| finding.text.as_str()).collect::<Vec<_>>(), ["gelul van"]);
    }
}
