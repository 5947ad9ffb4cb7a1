//! Which of them: the words beside a name that tell whom it means.
//!
//! `Reidun på Lyngtun, rom 9`, `Marjolein van bakkerij Deckers`, `Shayla's mum`,
//! `onze kleine Ruud`: who reads the whole knows the person, so the whole is
//! marked and replaced.

use std::ops::Range;

use crate::document::Document;
use crate::lexicon::{Class, ClassSet, Part};
use crate::mention::{MentionKind, Mentions};
use crate::text::TokenKind;

/// Words before a name that say which one.
const LEADING: ClassSet =
    ClassSet::of(&[Class::Epithet, Class::Kin, Class::Person, Class::Occupation, Class::PatientRole]);

/// What a person is of, from or at.
const BELONGING: ClassSet = ClassSet::of(&[
    Class::CareSetting,
    Class::Organisation,
    Class::Place,
    Class::Local,
    Class::Occupation,
    Class::RoomLabel,
    Class::Kin,
]);

/// Words that tell when rather than where.
const TIME: ClassSet = ClassSet::of(&[Class::TimeRecent, Class::TimePast, Class::TimeGeneral]);

const MOST_LEADING: usize = 2;
const MOST_TRAILING: usize = 4;
const MOST_IN_PARENTHESES: usize = 5;

/// The tokens of a name together with the words that say which one.
pub fn described(document: &Document, mentions: &Mentions, name: &Range<usize>) -> Range<usize> {
    let sentence = &document.sentences[document.sentence_of(name.start)].tokens;
    leading(document, name.start, sentence.start)..trailing(document, mentions, name, sentence.end)
}

fn leading(document: &Document, name: usize, least: usize) -> usize {
    let mut start = name;
    while start > least.max(name.saturating_sub(MOST_LEADING))
        && !document.tokens[start].new_line
        && document.tokens[start - 1].kind == TokenKind::Word
        && document.classes[start - 1].meets(LEADING)
    {
        start -= 1;
    }
    start
}

fn trailing(document: &Document, mentions: &Mentions, name: &Range<usize>, most: usize) -> usize {
    let end = of_relative(document, name, most);
    let end = of_place(document, end, most).unwrap_or(end);
    let end = in_parentheses(document, mentions, end, most).unwrap_or(end);
    of_room(document, mentions, end).unwrap_or(end)
}

/// `Shayla's mum`.
fn of_relative(document: &Document, name: &Range<usize>, most: usize) -> usize {
    let genitive = document.raw(name.end - 1).ends_with('s');
    let relative = genitive && name.end < most && document.is(name.end, Class::Kin);
    if relative { name.end + 1 } else { name.end }
}

/// `van de receptie`, `på Lyngtun`, `from the Wolf Clan house`, `van 7`.
fn of_place(document: &Document, at: usize, most: usize) -> Option<usize> {
    let part = |at: usize| document.hits_at(at).iter().find_map(|hit| hit.part());
    let word = |at: usize| at < most && !document.tokens[at].new_line;
    let from = match part(at).filter(|_| word(at))? {
        Part::From => true,
        Part::In => false,
        _ => return None,
    };
    let mut next = at + 1;
    let mut article = false;
    while word(next) && matches!(part(next), Some(Part::The | Part::A | Part::Our | Part::Their | Part::My)) {
        article = true;
        next += 1;
    }
    let telling = |at: usize| {
        let token = &document.tokens[at];
        let named = token.kind == TokenKind::Word && token.capital || token.kind == TokenKind::Number;
        // `Kari på venterommet` tells where she was, `Kari fra venterommet` who she is.
        !document.classes[at].meets(TIME) && (named || from && document.classes[at].meets(BELONGING))
    };
    // `Marga van de kapsalon`: behind an article any noun tells which one.
    let noun = |at: usize| from && article && document.tokens[at].kind == TokenKind::Word && part(at).is_none();
    if !word(next) || !(telling(next) || noun(next)) || document.classes[next].meets(TIME) {
        return None;
    }
    next += 1;
    while next < at + 1 + MOST_TRAILING && word(next) && telling(next) && part(next).is_none() {
        next += 1;
    }
    Some(next)
}

/// `Otto (rom 14)`, `Daan T. (NAH)`: a few words in parentheses.
fn in_parentheses(document: &Document, mentions: &Mentions, at: usize, most: usize) -> Option<usize> {
    const TELLING: ClassSet = ClassSet::of(&[Class::Condition, Class::PatientRole, Class::Kin]);
    let open = document.raw_or_empty(at) == "(";
    let close = (at + 1..most.min(at + 2 + MOST_IN_PARENTHESES)).find(|&next| document.raw(next) == ")")?;
    let inside = at + 1..close;
    let telling = inside.clone().any(|at| document.classes[at].meets(TELLING) || mentions.at(at).next().is_some());
    (open && telling).then_some(close + 1)
}

/// `, rom 9`
fn of_room(document: &Document, mentions: &Mentions, at: usize) -> Option<usize> {
    let after = at + usize::from(document.raw_or_empty(at) == ",");
    mentions.at(after).find(|mention| mention.kind == MentionKind::Room).map(|room| room.tokens.end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Draft;

    fn of_first(text: &str) -> String {
        let draft = Draft::post(text);
        let document = Document::read(&draft);
        let mentions = Mentions::find(&document);
        let name = mentions.of(MentionKind::PersonName).next().expect("a name").tokens.clone();
        text[document.bytes(described(&document, &mentions, &name))].to_string()
    }

    #[test]
    fn takes_what_tells_which_one() {
        for (text, whole) in [
            ("Gratulerer til Reidun på Lyngtun, rom 9!", "Reidun på Lyngtun, rom 9"),
            ("Het knobbeltje van Anouk van de receptie is goedaardig.", "Anouk van de receptie"),
            ("Heb je Corrie van 7 haar nagels al gedaan?", "Corrie van 7"),
            ("I think Shayla's mum is pregnant again.", "Shayla's mum"),
            ("Afscheid van kleine Ruud vandaag.", "kleine Ruud"),
            ("Hvis Otto (rom 14) skal feire i morgen.", "Otto (rom 14)"),
        ] {
            assert_eq!(of_first(text), whole);
        }
    }

    #[test]
    fn leaves_moments_and_places_of_the_story_alone() {
        for (text, whole) in [
            ("Traff Kari Nordmann på venterommet i dag.", "Kari Nordmann"),
            ("Gerd i dag igjen.", "Gerd"),
            ("We zagen Fatima in tranen.", "Fatima"),
        ] {
            assert_eq!(of_first(text), whole);
        }
    }
}
