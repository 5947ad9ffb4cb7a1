//! The company a name keeps: what stands around a word and shows that it is one.
//!
//! Behind some words only a person follows ("mijn cliënt giel", "sorry tom"), so
//! a given name is one there without its capital too. At the start of a sentence
//! every word has a capital; whoever is spoken to, lies in a room, has an age or
//! stands beside another name is somebody all the same.

use super::{NAMES, OTHER, is_function, is_given};
use crate::document::Document;
use crate::lexicon::{Class, ClassSet, Hit, Match, Part, flag};
use crate::mention::languages_at;
use crate::text::{Languages, TokenKind, in_file, listed};

/// Words for one person that a name follows.
const ROLES: ClassSet = ClassSet::of(&[Class::PatientRole, Class::Epithet, Class::Kin, Class::Colleague]);

/// Those of them that little else follows.
const SURE_ROLES: ClassSet = ClassSet::of(&[Class::PatientRole, Class::Kin, Class::Colleague]);

/// Words for one person that an initial follows.
const BEARERS: ClassSet =
    ClassSet::of(&[Class::PatientRole, Class::Epithet, Class::Person, Class::Occupation, Class::Colleague]);

fn part(document: &Document, at: usize) -> Option<Part> {
    document.hits_at(at).iter().find_map(Hit::part)
}

/// Whether one person is meant by the word at a token.
fn one_of(document: &Document, at: usize, classes: ClassSet) -> bool {
    document
        .hits_at(at)
        .iter()
        .any(|hit| classes.contains(hit.class) && hit.length == 1 && hit.how == Match::Whole && !hit.has(flag::PLURAL))
}

/// Whether a word for one person stands before a token: "juf karin", "pasienten min kåre", "sorry tom".
pub fn introduced(document: &Document, at: usize) -> bool {
    let Some(mut before) = at.checked_sub(1).filter(|_| !document.tokens[at].new_line) else { return false };
    let word = document.folded(before);
    if greets(word) {
        // "I have done", "the best weekend"
        return document.tokens[at].capital || !listed!(word, "ha he dag beste");
    }
    if before > 0 && matches!(part(document, before), Some(Part::My | Part::Our)) {
        before -= 1;
    }
    // "wee side", "farmors idé"
    let well_known = document.hit(at, Class::GivenName).is_some_and(|hit| hit.value >= 3);
    let roles = if document.tokens[at].capital || well_known { ROLES } else { SURE_ROLES };
    one_of(document, before, roles) && !document.folded(before).ends_with('s')
}

fn greets(word: &str) -> bool {
    in_file!(word, "wording/greeting.txt")
}

/// Whether a word in lower case is a given name and nothing else.
pub fn plain(document: &Document, at: usize) -> bool {
    is_given(document, at)
        && !document.is(at, Class::AmbiguousName)
        && !is_function(document, at)
        && !document.classes[at].meets(OTHER)
        && document.hits_at(at).iter().all(|hit| NAMES.contains(hit.class))
}

/// Whether a given name has its capitals from the words beside it: "RUBBISH JANET",
/// while the trials EMILIA and HARM have their own.
pub fn in_capitals(document: &Document, at: usize) -> bool {
    let shouted = |at: usize| {
        document.tokens.get(at).is_some_and(|t| t.capitals && t.kind == TokenKind::Word && t.end - t.start >= 3)
    };
    let known = document.hit(at, Class::GivenName).is_some_and(|hit| hit.value >= 2) || introduced(document, at);
    known && plain(document, at) && (at > 0 && shouted(at - 1) || shouted(at + 1))
}

/// Whether a word in lower case is a surname and nothing else.
pub fn plain_surname(document: &Document, at: usize) -> bool {
    document.hit(at, Class::Surname).is_some_and(|hit| hit.value >= 2)
        && !document.is(at, Class::AmbiguousName)
        && document.hits_at(at).iter().all(|hit| NAMES.contains(hit.class))
}

/// Whether a word for a trade has a capital as only a surname has.
pub fn trade_as_surname(document: &Document, at: usize) -> bool {
    const TRADES: ClassSet = ClassSet::of(&[Class::Occupation, Class::CareRole]);
    document.tokens.get(at).is_some_and(|t| t.capital && !t.capitals && !t.new_line && t.kind == TokenKind::Word)
        && !languages_at(document, at).read(Languages::ENGLISH)
        && document
            .hits_at(at)
            .iter()
            .any(|hit| TRADES.contains(hit.class) && hit.length == 1 && hit.how == Match::Whole)
}

/// A surname is that of a village at most, two steps for each doubling of its people.
const VILLAGE: u8 = 24;

/// Whether a village is named where a surname stands: many a surname is one.
pub fn village_as_surname(document: &Document, at: usize) -> bool {
    document.tokens.get(at).is_some_and(|t| t.capital && !t.capitals && !t.new_line && t.kind == TokenKind::Word)
        && !document.is(at, Class::CareSetting)
        && document
            .hits_at(at)
            .iter()
            .any(|hit| hit.class == Class::Place && hit.length == 1 && (1..=VILLAGE).contains(&hit.value))
}

/// Whether a word in lower case stands for a family whose name follows.
pub fn is_family(word: &str) -> bool {
    in_file!(word, "wording/family.txt")
}

/// Whether a single letter stands for the name of somebody whose role stands before it: "bewoner L.".
pub fn initial_of_role(document: &Document, at: usize) -> bool {
    let token = &document.tokens[at];
    let letter = token.kind == TokenKind::Word && token.capital && token.end - token.start == 1 && !token.new_line;
    let Some(before) = at.checked_sub(1).filter(|_| letter) else { return false };
    // "patient A and patient B", "person X" are examples.
    let somebody = !listed!(document.raw(at), "A B C I O N X Y Z");
    // "passagier R. Oedit Doebe"
    let goes_on = document.tokens.get(at + 2).is_some_and(|t| t.capital && t.kind == TokenKind::Word && !t.new_line);
    let point = document.raw_or_empty(at + 1) == "." && !document.tokens[at + 1].spaced && !goes_on;
    // "baby J"
    let called = || one_of(document, before, ClassSet::of(&[Class::Epithet])) && plain_end(document, at + 1);
    somebody && (point && one_of(document, before, BEARERS) || called())
}

/// Whether a letter ends there as a word of its own.
fn plain_end(document: &Document, at: usize) -> bool {
    document.tokens.get(at).is_none_or(|t| t.spaced && t.kind == TokenKind::Word && !t.capital || t.new_line)
}

/// Whether what follows shows that the word before is somebody: "Gijs, ik lees …", "Jan uit kamer 3",
/// "Kees en Truus", "Ans, 74,".
pub fn shown(document: &Document, at: usize, end: usize) -> bool {
    let here =
        || located(document, end) || spoken_to(document, end) || aged(document, end) || beside_another(document, end);
    // "Jente, 7, falt", "Lieve Petra, ik"
    let other = greets(document.folded(at)) || document.is(at, Class::Person);
    document.raw(at).len() > 2 && !other && here()
}

/// "uit kamer 3", "på rom 4", but "Live from the ward"
fn located(document: &Document, end: usize) -> bool {
    if !matches!(part(document, end), Some(Part::In | Part::From)) || document.tokens[end].new_line {
        return false;
    }
    let article = usize::from(matches!(part(document, end + 1), Some(Part::The | Part::Our)));
    let spot = end + 1 + article;
    let numbered = document.tokens.get(spot + 1).is_some_and(|t| {
        !t.new_line && (t.kind == TokenKind::Number || t.capital && document.raw(spot + 1).len() <= 3)
    });
    document.is(spot, Class::RoomLabel) && numbered
}

/// "Gijs, ik lees", "Nawroz, als je dit ziet"
fn spoken_to(document: &Document, end: usize) -> bool {
    document.raw_or_empty(end) == ","
        && matches!(part(document, end + 1), Some(Part::I | Part::You | Part::Your | Part::If))
}

/// "Ans, 74, valt", "Roos (6)"
pub fn aged(document: &Document, end: usize) -> bool {
    let open = document.raw_or_empty(end);
    let close = document.raw_or_empty(end + 2);
    let age = document.tokens.get(end + 1).is_some_and(|t| {
        t.kind == TokenKind::Number && t.end - t.start <= 2 && !document.raw(end + 1).starts_with('0')
    });
    age && matches!((open, close), ("(", ")" | ",") | (",", ","))
}

/// "Kees en Truus"
fn beside_another(document: &Document, end: usize) -> bool {
    listed!(document.folded(end), "en og and &")
        && document.tokens.get(end + 1).is_some_and(|t| t.capital && !t.capitals && !t.new_line)
        && is_given(document, end + 1)
        && !is_function(document, end + 1)
        && !document.classes[end + 1].meets(OTHER)
}

#[cfg(test)]
mod tests {
    use crate::document::Document;
    use crate::draft::Draft;
    use crate::mention::{MentionKind, Mentions};

    fn names(text: &str) -> Vec<&str> {
        let draft = Draft::post(text);
        let mentions = Mentions::find(&Document::read(&draft));
        mentions.of(MentionKind::PersonName).map(|name| &text[name.bytes.clone()]).collect()
    }

    #[test]
    fn behind_a_word_for_one_person_a_name_needs_no_capital() {
        for (text, name) in [
            ("dit is de rug van mijn cliënt giel, na de val", "giel"),
            ("vandaag huilde juf karin weer in de gang", "karin"),
            ("pasienten min kåre har ikke sovet i natt", "kåre"),
            ("my patient danny slept all night", "danny"),
            ("hi doreen, the results are back", "doreen"),
            ("gisteren bij meneer jan van den dries geweest", "meneer jan van den dries"),
        ] {
            assert_eq!(names(text), [name], "{text}");
        }
        for text in [
            "de dokter wil de klomp kopen van hem",
            "jeg har levd uten å ha trent i dag",
            "we started a wee side thing at work",
            "det var farmors idé å dra dit",
            "det var den beste helga i mitt liv",
        ] {
            assert_eq!(names(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_role_and_an_initial_are_somebody() {
        for (text, name) in [
            ("De familie van bewoner L. wil dat we stoppen", "L."),
            ("Pasient K. ringte på i hele natt", "K."),
            ("Meet baby J from special care, feet only", "J"),
            ("Na 14 maanden afscheid van J. (19) van onze groep", "J."),
            ("mr A gave me a thumbs up at the clinic", "mr A"),
        ] {
            assert_eq!(names(text), [name], "{text}");
        }
        for text in ["Patient A. has it, patient B. has not", "We gave the patient O. negative", "En pasient X. i boka"]
        {
            assert_eq!(names(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn who_is_spoken_to_or_lies_in_a_room_opens_the_sentence() {
        for (text, name) in [
            ("Gijs, ik lees hier jouw post over ons", "Gijs"),
            ("Jan uit kamer 3 is vandaag jarig geworden", "Jan"),
            ("Kari på rom 4 sov hele natten", "Kari"),
            ("Ans, 74, niet vergeten morgen nuchter te komen", "Ans"),
        ] {
            assert_eq!(names(text), [name], "{text}");
        }
        assert_eq!(names("Kees en Truus van appartement 14 zijn getrouwd"), ["Kees", "Truus"]);
        assert_eq!(names("Vanmorgen kreeg ik van Bea (74, hartfalen) een paar sokken"), ["Bea"]);
        assert_eq!(names("er staat HARTELIJK GEFELICITEERD DJAMILA op de taart"), ["DJAMILA"]);
        assert_eq!(names("since 1999!!! YOUR VEINS ARE RUBBISH JANET!!!"), ["JANET"]);
        assert_eq!(names("Dat bleek uit het HARM-onderzoek, en EMILIA is een trial"), [""; 0]);
        for text in ["Live from the ward tonight: nothing", "Jente, 7, falt fra slottet på lekeplassen"] {
            assert_eq!(names(text), [""; 0], "{text}");
        }
    }
}
