//! Populated places and care organisations, from the gazetteers.
//!
//! A place whose name is also a word (`Best`, `Bo`, `Reading`) or a person's
//! name counts only behind a word that places follow.

use super::{Certainty, Mention, MentionKind};
use crate::document::Document;
use crate::draft::Language;
use crate::lexicon::{Class, Hit, Match, Part, flag};
use crate::text::{TokenKind, listed};

/// Finds places and organisations.
pub fn find(document: &Document, out: &mut Vec<Mention>) {
    let mut next = 0;
    for at in 0..document.tokens.len() {
        if at < next {
            continue;
        }
        let organisation = document.hit(at, Class::Organisation).filter(|hit| written_as_name(document, hit));
        let place = document.hit(at, Class::Place).filter(|hit| hit.how == Match::Whole && is_place(document, hit));
        let (hit, kind) = match (organisation, place) {
            (Some(organisation), Some(place)) if place.length > organisation.length => (place, MentionKind::Place),
            (Some(organisation), _) => (organisation, MentionKind::Organisation),
            (None, Some(place)) => (place, MentionKind::Place),
            (None, None) => continue,
        };
        next = hit.tokens().end;
        out.push(Mention {
            kind,
            bytes: document.bytes(hit.tokens()),
            tokens: hit.tokens(),
            certainty: Certainty::Certain,
            value: if kind == MentionKind::Place { hit.population() } else { 0.0 },
        });
    }
}

/// Names are written with a capital, in a hashtag, as an account or all in capitals.
fn written_as_name(document: &Document, hit: &Hit) -> bool {
    let token = &document.tokens[hit.first as usize];
    token.capital
        || matches!(token.kind, TokenKind::Hashtag | TokenKind::Handle)
        || hit.tokens().any(|at| document.tokens[at].capital)
}

fn is_place(document: &Document, hit: &Hit) -> bool {
    let at = hit.first as usize;
    let token = &document.tokens[at];
    if token.kind == TokenKind::Hashtag {
        return !document.is(at, Class::AmbiguousPlace) && token.end - token.start > 4;
    }
    let led = at > 0 && !token.new_line && leads_to_place(document, at - 1);
    let known = hit.has(flag::REGION) || hit.population() >= 50_000.0;
    let doubtful = document.is(at, Class::AmbiguousPlace)
        || document.is(at, Class::GivenName)
        || document.is(at, Class::Surname)
        || document.is(at, Class::Grammar)
        || document.is(at, Class::FunctionNl)
        || document.is(at, Class::FunctionNb)
        || document.is(at, Class::FunctionEn);
    if !token.capital {
        // Where nothing else is written like it, a town at home does without its capital: "in dokkum",
        // but "in converse" and "in mijn carrière" are no towns of Texas.
        let only = || {
            let country = match document.language {
                Language::Nl => flag::NETHERLANDS | flag::BELGIUM,
                Language::Nb | Language::Nn => flag::NORWAY,
                Language::En => flag::ENGLISH_SPEAKING,
            };
            hit.has(country) && document.hits_at(at).iter().all(|hit| hit.class == Class::Place)
        };
        return led
            && (known || hit.population() >= TOWN && only())
            && !doubtful
            && hit.tokens().all(|t| document.tokens[t].end - document.tokens[t].start > 4);
    }
    // In the middle of a name: `Kari Berg`, `Sint Maarten` stay what they are.
    led || !doubtful || known && !document.is(at, Class::AmbiguousPlace) && (hit.length > 1 || alone(document, at))
}

/// The population from which a town is known by its name in lower case.
const TOWN: f64 = 5_000.0;

/// Whether a large town's name that is a surname too stands by itself: "Leiden sleeps", but "Jan Leiden".
fn alone(document: &Document, at: usize) -> bool {
    let named = |at: usize| {
        let token = &document.tokens[at];
        token.capital && token.kind == TokenKind::Word
            || document.raw(at) == "."
            || document.is(at, Class::NameParticle)
            || document.is(at, Class::Title)
    };
    let first = document.sentences[document.sentence_of(at)].tokens.start;
    !document.is(at, Class::GivenName) && (at == first || !named(at - 1))
}

/// Prepositions that places follow: in, te, uit, bij, naar, i, på, fra, til, from, near …
fn leads_to_place(document: &Document, before: usize) -> bool {
    document.hits_at(before).iter().any(|hit| matches!(hit.part(), Some(Part::In | Part::From)))
        || listed!(document.folded(before), "hele heel omgeving regio dorp village town bygda kommune")
}

#[cfg(test)]
mod tests {
    use crate::document::Document;
    use crate::draft::Draft;
    use crate::mention::{MentionKind, Mentions};

    fn found(text: &str, kind: MentionKind) -> Vec<&str> {
        let draft = Draft::post(text);
        let mentions = Mentions::find(&Document::read(&draft));
        mentions.of(kind).map(|mention| &text[mention.bytes.clone()]).collect()
    }

    #[test]
    fn a_town_needs_no_capital_behind_a_word_that_places_follow() {
        assert_eq!(found("vandaag een mevrouw uit dokkum gezien", MentionKind::Place), ["dokkum"]);
        assert_eq!(found("we waren op Texel met de hele ploeg", MentionKind::Place), ["Texel"]);
        assert_eq!(found("Rosmalen slaapt, wij niet", MentionKind::Place), ["Rosmalen"]);
        assert_eq!(found("een turist trakka over i converse på Trolltunga", MentionKind::Place), [""; 0]);
        assert_eq!(found("de deur bleef losser dan ooit", MentionKind::Place), [""; 0]);
    }

    #[test]
    fn a_hashtag_names_an_organisation() {
        assert_eq!(found("Weer naar huis gestuurd #Amphia", MentionKind::Organisation), ["#Amphia"]);
    }
}
