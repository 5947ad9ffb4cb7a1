//! Advertising.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "promotion",
    concern: Concern::Promotion,
    severity: Severity::Hint,
    sources: &["KNMG 6.1"],
    basis: Basis::Judgement,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds advertising, discounts, prize draws and the like.

## Why is this bad?
A profession lends a product more weight than it deserves; the guideline asks for restraint and
against repeated messages.

## What it leaves alone
Open days, vacancies, free courses, charity, the organisation's own news.

## Use instead
Leave out discount and offer.

## Known limits
An offer of one's own services, allowed with name, title and registration number, may be taken for
advertising.
",
    bad: &[
        nl("Bestel via mijn link en krijg 15% korting met code ZUSTER15, link in bio!"),
        nl("Alleen dit weekend: botox bij mij met 20% korting, stuur een DM voor een afspraak 💉"),
        nb("Bruk koden SYKEPLEIER20 og få 20 % rabatt på kosttilskuddet jeg anbefaler, lenke i bio!"),
        nn("Kjøp serumet hjå meg no med 25 % rabatt, berre til søndag. Lenkje i profilen!"),
        en("Use my code NURSE15 for 15% off these vitamins, link in bio, sale ends Sunday!"),
    ],
    good: &[
        nl("Onze open dag is zaterdag, kom kijken."),
        nb("Gratis førstehjelpskurs på biblioteket på torsdag, velkommen!"),
        nn("Loppemarknaden til inntekt for barneavdelinga er på laurdag."),
        en("We are running a half marathon for the hospice. Every pound helps."),
    ],
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::Promotion]);

fn check(context: &Context, alarms: &mut Alarms) {
    if !context.judged(Concern::Promotion) {
        return;
    }
    let marks = context.marks(Family::Conduct, WORDS);
    context.raise_over(&marks, alarms);
}
