//! Bare numbers where ages stand: "(84)", "van 84", "m/84", "Ruth, 88, fell".

use crate::text::{TokenKind, listed};
use std::ops::Range;

use super::unit::{closes, ends, he_or_she, measures, pronoun};
use super::{Figure, Sign, person};
use crate::document::Document;
use crate::lexicon::{Class, ClassSet};
use crate::mention::calendar;
use crate::mention::candidates::Ground;
use crate::mention::number_word;

/// Words before a copula that are measured rather than aged.
const HOUSE: ClassSet = ClassSet::of(&[Class::CareSetting, Class::Organisation, Class::EmployerOwn, Class::PublicBody]);

const MEASURED: ClassSet =
    ClassSet::of(&[Class::Symptom, Class::Treatment, Class::BodyPart, Class::Medicine, Class::Statistics]);

/// The age that a bare number tells by what stands around it.
pub fn sign(document: &Document, figure: &Figure) -> Option<Sign> {
    let start = figure.tokens.start;
    let end = figure.tokens.end;
    let sure = |ground: Ground| Some(Sign { end, ground, years: f64::from(figure.value) });
    if sex_sign(document, start) {
        return sure(Ground::Form);
    }
    let opens = document.sentences[document.sentence_of(start)].tokens.start == start;
    if opens && figure.value >= 13 && (opening(document, end) || great_age(document, figure)) {
        return sure(Ground::Shape);
    }
    let before = start.checked_sub(1)?;
    // "3B", "4x": part of a code.
    if document.tokens[start].new_line
        || document.tokens.get(end).is_some_and(|t| !t.spaced && t.kind == TokenKind::Word)
    {
        return None;
    }
    let word = document.folded(before);

    match word {
        "(" | "[" => return bracketed(document, figure, before).and_then(sure),
        "/" => {
            let sex = before.checked_sub(1).map_or("", |at| document.folded(at));
            return if listed!(sex, "m v f k") && ends(document, end) { sure(Ground::Form) } else { None };
        }
        "aged" | "leeftijd" | "alder" | "age" if ends(document, end) => return sure(Ground::Form),
        "turned" | "turns" | "turning" | "fylte" | "fyller" | "fylt" | "fylle" if ends(document, end) => {
            // "Our trust turned 75"
            let house = before.checked_sub(1).is_some_and(|at| {
                document.classes[at].meets(HOUSE) && !person(document, at)
                    || listed!(document.folded(at), "trust practice charity service team")
            });
            return if house { None } else { sure(Ground::Form) };
        }
        ":" if document.raw_or_empty(end) == "," && figure.value >= 13 && person(document, end + 1) => {
            return sure(Ground::Shape);
        }
        ":" if superlative(document, before) && closes(document, end) => return sure(Ground::Shape),
        "," if apposition(document, before, figure) => return sure(Ground::Shape),
        "v" | "m" | "f" | "k" if figure.value >= 13 && ends(document, end) => {
            // "v 84 met delier", in handover style at the start or behind a mark.
            let bounded = before.checked_sub(1).is_none_or(|at| {
                document.tokens[before].new_line || document.tokens[at].kind == TokenKind::Punctuation
            });
            return if bounded { sure(Ground::Shape) } else { None };
        }
        _ if matches!(document.folded(end), "geworden" | "gworden") => return sure(Ground::Form),
        // "die morgen 100 wordt", "zou zij 50 worden": a person, and nobody else who does something.
        _ if matches!(document.folded(end), "wordt" | "worden" | "werd")
            && figure.value >= 13
            && closing(document, end + 1)
            && person_near(document, before) =>
        {
            return sure(Ground::Shape);
        }
        "van" | "of" | "på" | "av" | "von" => {
            let owner = before.checked_sub(1).is_some_and(|at| {
                person(document, at)
                    || listed!(document.folded(at), "iemand someone somebody noen nokon")
                    || document.is(at, Class::AgeWord)
                    || document.is(at, Class::LifeEvent)
            });
            let counted = measures(document.folded(end)) || listed!(document.raw_or_empty(end), "% ° - / :");
            return if owner && !counted { sure(Ground::Form) } else { None };
        }
        _ => {}
    }
    // "werd vandaag 106", "is nå 84", "wordt zondag 60"
    let today = document.is(before, Class::TimeRecent) || calendar::weekday(word);
    let verb = if today && before > 0 && copula(document.folded(before - 1)) { before - 1 } else { before };
    if copula(document.folded(verb)) && ends(document, end) && !another_count(document, end) {
        return subject(document, verb, figure).and_then(sure);
    }
    // "mann 63", "Pappa 70 i dag", "vrouw 72, vannacht"
    let role = document.is(before, Class::Person)
        || document.is(before, Class::Kin)
        || document.is(before, Class::PatientRole);
    if role && figure.value >= 13 && figure.value != 24 && closes(document, end) && !document.is(before, Class::Grammar)
    {
        return sure(Ground::Shape);
    }
    None
}

/// "♂54"
pub fn sex_sign(document: &Document, start: usize) -> bool {
    start > 0
        && !document.tokens[start].new_line
        && document.tokens[start - 1].kind == TokenKind::Emoji
        && matches!(document.raw(start - 1).trim_end_matches('\u{FE0F}'), "♂" | "♀" | "⚥")
}

/// "Ayoub (6)", "Sjaak (81, dementerend)", "(88 jr"
fn bracketed(document: &Document, figure: &Figure, bracket: usize) -> Option<Ground> {
    let end = figure.tokens.end;
    let closed = listed!(document.raw_or_empty(end), ") ] , / ;")
        && document.raw_or_empty(end + 1) != "%"
        && !(document.raw_or_empty(end) == "/"
            && document.tokens.get(end + 1).is_some_and(|t| t.kind == TokenKind::Number));
    let owner = bracket.checked_sub(1)?;
    let token = &document.tokens[owner];
    // A capital in the middle of a sentence is a name; an initial's point stands behind one.
    let named = token.capital
        && token.kind == TokenKind::Word
        && document.sentences[document.sentence_of(owner)].tokens.start != owner;
    let initial = document.raw(owner) == "." && owner > 0 && document.tokens[owner - 1].capital;
    if !closed {
        return None;
    }
    if person(document, owner) || initial {
        Some(Ground::Form)
    } else if named || figure.value >= 18 && document.raw_or_empty(end) == ")" && person_near(document, owner) {
        Some(Ground::Shape)
    } else {
        None
    }
}

/// The end, or a mark that ends a clause.
fn closing(document: &Document, end: usize) -> bool {
    document.tokens.get(end).is_none_or(|t| t.new_line || t.kind != TokenKind::Word) || document.folded(end) == "en"
}

/// "88, en nog heel helder", "94!!", "101 and beat it": nothing else than a life comes to this at the start.
fn great_age(document: &Document, figure: &Figure) -> bool {
    let end = figure.tokens.end;
    let number = document.tokens.get(end + 1).is_some_and(|t| t.kind == TokenKind::Number);
    (85..=109).contains(&figure.value)
        && !figure.value.is_multiple_of(10)
        && !number
        && match document.raw_or_empty(end) {
            // "Kerkstr. 101, Geldrop"
            "," => document.tokens.get(end + 1).is_some_and(|t| !t.capital && t.kind == TokenKind::Word),
            mark => listed!(mark, "! en and og"),
        }
}

/// "Oldest dad on the unit:", "De oudste,"
fn superlative(document: &Document, mark: usize) -> bool {
    (mark.saturating_sub(6)..mark)
        .any(|at| listed!(document.folded(at), "oudste jongste eldste yngste eldst yngst oldest youngest"))
}

/// "He's eight", "hij is drie": small numbers in letters where nothing else can be meant.
pub fn child(document: &Document, figure: &Figure) -> Option<Sign> {
    let Range { start, end } = figure.tokens.clone();
    let before = start.checked_sub(1)?;
    let verb = document.folded(before);
    let he_is = matches!(verb, "hes" | "shes")
        || listed!(verb, "is er was var") && before.checked_sub(1).is_some_and(|at| he_or_she(document.folded(at)));
    let closed = document.tokens.get(end).is_none_or(|t| {
        t.new_line
            || listed!(document.raw_or_empty(end), ". , ! ? )") && document.tokens.get(end + 1).is_none_or(|t| t.spaced)
    });
    let lives = closed || matches!(document.folded(end), "and" | "en" | "og") && !another_count(document, end);
    // "She's one, too", "he's ten out of ten"
    let fits = figure.written && (2..=12).contains(&figure.value) && he_is && lives && !document.tokens[start].new_line;
    fits.then(|| Sign { end, ground: Ground::Shape, years: f64::from(figure.value) })
}

/// Whether a person is named in the few words up to a token.
fn person_near(document: &Document, token: usize) -> bool {
    (token.saturating_sub(6)..=token).any(|at| person(document, at))
}

/// "Brenda Haigh, 88, alzheimers", "lasser, 44."
fn apposition(document: &Document, comma: usize, figure: &Figure) -> bool {
    let Some(owner) = comma.checked_sub(1) else { return false };
    let token = &document.tokens[owner];
    let sentence = document.sentences[document.sentence_of(owner)].tokens.start;
    let initial = document.raw(owner) == "." && owner > 0 && document.tokens[owner - 1].capital;
    let named =
        token.kind == TokenKind::Word && token.capital && owner > sentence && document.tokens[owner - 1].capital;
    // "Jan K., seizoenarbeider, 56, vannacht": the name stands before its trade.
    let farther = figure.value >= 16 && token.kind == TokenKind::Word && person_near(document, owner);
    // "A citrus grower, 62, found": who is called something and stands between two commas.
    let called = figure.value >= 18
        && document.raw_or_empty(figure.tokens.end) == ","
        && token.kind == TokenKind::Word
        && (sentence.max(owner.saturating_sub(3))..owner).any(|at| article(document.folded(at)));
    let youngest = superlative(document, comma) && comma - sentence < 4;
    let owns = person(document, owner) || initial || named || farther || called || youngest;
    // "ligt op C4, 38 pas, uitgezaaid"
    let end = figure.tokens.end + usize::from(document.folded(figure.tokens.end) == "pas");
    owns && closes(document, end) && figure.value >= 1
}

fn article(word: &str) -> bool {
    listed!(word, "a an een en ein ei n")
}

fn copula(word: &str) -> bool {
    listed!(
        word,
        "is was wordt werd blijft pas net nu er var blir ble blei vart hes shes im just only bare \
        nesten bijna almost nearly hele maar hij's becomes ben am blaast",
    )
}

/// "One hundred and two, and she told me", "15 and already mourning his phone"
fn opening(document: &Document, end: usize) -> bool {
    listed!(document.folded(end), ", and en og")
        && (end + 1..end + 6)
            .any(|at| listed!(document.folded(at), "she he his her hij zij ze zijn haar han hun ho hans hennes"))
}

/// Who is said to be that old.
fn subject(document: &Document, copula: usize, figure: &Figure) -> Option<Ground> {
    let sentence = document.sentences[document.sentence_of(copula)].tokens.start;
    if listed!(document.folded(copula), "hes shes im ben am") {
        return Some(Ground::Form);
    }
    let mut last = copula.checked_sub(1).filter(|&at| at >= sentence)?;
    // "was pas 17", "is nu 84", "werd vandaag 106"
    while last > sentence && self::copula(document.folded(last)) {
        last -= 1;
    }
    // "de saturatie is 88", "CRP was 188", "nummer is 41"
    if document.classes[last].meets(MEASURED) && !person(document, last) || document.tokens[last].capitals {
        return None;
    }
    if pronoun(document.folded(last)) || person(document, last) {
        return Some(if figure.value >= 13 { Ground::Form } else { Ground::Shape });
    }
    let from = copula.saturating_sub(6).max(sentence);
    // "Zuster Bonifatia werd 104": somebody's name before a word for becoming.
    let became = listed!(document.folded(copula), "werd wordt blir ble blei")
        && figure.value >= 50
        && document.tokens[last].capital
        && last > sentence;
    let owner = became
        || figure.value >= 50
            && (from..last).any(|at| {
                document.is(at, Class::Person) || document.is(at, Class::PatientRole) || document.is(at, Class::Kin)
            });
    // "de nestor van de groep is 101", "kamer 22 was pas 17"
    let marked = (copula.saturating_sub(9).max(sentence)..copula).any(|at| {
        document.is(at, Class::AgeWord)
            || document.is(at, Class::RoomLabel) && figure.value >= 13
            || listed!(document.folded(at), "oudste jongste eldste yngste eldst yngst oldest youngest nestor")
    });
    (owner || marked).then_some(Ground::Shape)
}

/// "is 1 van de vijf", "er 3 av ti", "is 2 op de tien"
fn another_count(document: &Document, end: usize) -> bool {
    let number = |at: usize| {
        document.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Number)
            || number_word::read(document, at).is_some()
    };
    let whole = listed!(document.folded(end + 1), "de het the alle every dem dei");
    match document.folded(end) {
        "van" | "av" | "of" => whole || number(end + 1),
        "op" | "in" | "at" | "on" => number(end + 1) || whole && number(end + 2),
        _ => false,
    }
}
