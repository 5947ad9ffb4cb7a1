//! Somebody else's photo, film or text.

use super::page::{Page, en, nb, nl, nn};
use super::{Alarms, Basis, Context, Rule, Signs};
use crate::concern::{Concern, Family, Severity};
use crate::lexicon::{Class, ClassSet};

/// The rule.
pub static RULE: Rule = Rule {
    name: "copyright",
    concern: Concern::Image,
    severity: Severity::Hint,
    sources: &["EM"],
    basis: Basis::Words,
    check,
};

/// Its page in the manual.
pub static PAGE: Page = Page {
    rule: &RULE,
    documentation: "\
## What it does
Finds announcements that a photo, film, comic or whole text of somebody else is taken over.

## Why is this bad?
Photos, films and texts have an owner, also when they stand on the web.

## What it leaves alone
Links, quotations that name their source, the writer's own pictures.

## Use instead
Link to it and name the maker.

## Known limits
A hint. Whether the owner agreed nobody can see in the draft, and taking over without a telling word
is not seen.
",
    bad: &[
        nl(
            "Artikel staat achter een betaalmuur dus hier de hele tekst, gekopieerd uit de krant. Niet zeggen van wie je het hebt!",
        ),
        nb("Rappa fra avisa i dag, hele stripa i bilde 1-4, beklager til tegneren."),
        nn("Saka ligg bak betalingsmur, så her er heile teksten. Versågod!"),
        en("Copied the whole article from behind the paywall so you don't have to pay, full text below."),
    ],
    good: &[
        nl("Lees het artikel op de website van de krant."),
        nb("God kronikk i avisa i dag, lenke i kommentarfeltet."),
        nn("Les saka på nettsida til lokalavisa."),
        en("Worth reading: the article on the journal's website, link below."),
    ],
};

/// The words that tell it.
const WORDS: ClassSet = ClassSet::of(&[Class::Copyright]);
const SOURCE: ClassSet = ClassSet::of(&[Class::Source]);

fn check(context: &Context, alarms: &mut Alarms) {
    // Whose work it is has nothing to do with what the model knows about; a named source is a quotation.
    let source = context.hits(SOURCE).next().is_some() || context.surroundings.elsewhere.meets(Signs::SOURCE);
    if context.hits(WORDS).next().is_none() || source {
        return;
    }
    let marks = context.marks(Family::Privacy, WORDS);
    context.raise_over(&marks, alarms);
}
