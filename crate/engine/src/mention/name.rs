//! Names of persons, by gazetteer and grammar.
//!
//! A name is seen by what it is made of (title, given name, initials, particle,
//! surname) and by how it is written. Who bears it, a patient or a colleague, is
//! for the scene to say. Words that are also names (`Roos`, `Bjørn`, `Will`)
//! count only beside a surer part of a name.

mod company;

use std::ops::Range;

use super::{Certainty, Mention, MentionKind, calendar};
use crate::document::Document;
use crate::lexicon::{Class, ClassSet, Hit, Match, Part, flag};
use crate::text::{TokenKind, in_file};

/// What a name is made of; the value of its [`Mention`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum NameForm {
    /// A word with a capital that nothing else explains; counts only where a patient is told of anyway.
    Guess = 0,
    /// A given name alone: `Fatima`.
    Given = 1,
    /// A relative and a name: `opa Jan`.
    Kin = 2,
    /// A given name with an initial, or initials with a surname: `Ola N.`.
    Initials = 3,
    /// A title and a name: `mw. De Vries`.
    Titled = 4,
    /// A given name and a surname.
    Full = 5,
    /// A professional title and a name: `dr. Bakker`.
    Professional = 6,
    /// Somebody of public life, history or fiction.
    Public = 7,
}

impl NameForm {
    /// Reads the form back from a mention's value.
    pub fn of(mention: &Mention) -> NameForm {
        match mention.value as u8 {
            0 => NameForm::Guess,
            1 => NameForm::Given,
            2 => NameForm::Kin,
            3 => NameForm::Initials,
            4 => NameForm::Titled,
            5 => NameForm::Full,
            6 => NameForm::Professional,
            _ => NameForm::Public,
        }
    }
}

/// Whether a mention is no more than an unexplained capital.
pub fn is_guess(mention: &Mention) -> bool {
    mention.kind == MentionKind::PersonName && NameForm::of(mention) == NameForm::Guess
}

/// Cuts a name off where something else begins: "Rico" of "Rico van de Kerkstraat". Whether a name is left.
pub fn cut(document: &Document, mention: &mut Mention, end: usize) -> bool {
    let Range { start, end: all } = mention.tokens.clone();
    let mut end = end.min(all);
    while end > start && (document.is(end - 1, Class::NameParticle) || document.tokens[end - 1].kind != TokenKind::Word)
    {
        end -= 1;
    }
    // A title or a capital alone is none.
    let form = match NameForm::of(mention) {
        NameForm::Full if end == start + 1 => NameForm::Given,
        NameForm::Titled | NameForm::Professional if end <= start + 1 => return false,
        form => form,
    };
    mention.tokens = start..end;
    mention.bytes = document.bytes(start..end);
    mention.value = f64::from(form as u8);
    end > start
}

/// Words that are something else although they are also names.
const OTHER: ClassSet = ClassSet::of(&[
    Class::Place,
    Class::Organisation,
    Class::PublicBody,
    Class::Charity,
    Class::MedicalBrand,
    Class::Eponym,
    Class::Condition,
    Class::Medicine,
    Class::Treatment,
    Class::TimeRecent,
    Class::TimePast,
    Class::TimeGeneral,
    Class::Grammar,
    Class::Group,
    Class::CareSetting,
    Class::CareRole,
    Class::Local,
    Class::Occupation,
    Class::LifeEvent,
    Class::PatientRole,
    Class::Media,
    Class::Fiction,
]);

/// Finds names.
pub fn find(document: &Document, out: &mut Vec<Mention>) {
    let mut at = 0;
    while at < document.tokens.len() {
        match name_at(document, at) {
            Some((tokens, form, certainty)) => {
                at = tokens.end.max(at + 1);
                out.push(Mention {
                    kind: MentionKind::PersonName,
                    bytes: document.bytes(tokens.clone()),
                    tokens,
                    certainty,
                    value: f64::from(form as u8),
                });
            }
            None => at += 1,
        }
    }
}

/// Nobody bears more titles or initials; a text of nothing else ends in time.
const MOST_TITLES: usize = 6;
const MOST_INITIALS: usize = 12;

type Name = (Range<usize>, NameForm, Certainty);

fn name_at(document: &Document, at: usize) -> Option<Name> {
    let token = &document.tokens[at];
    if token.kind == TokenKind::Handle {
        return mentioned(document, at);
    }
    if token.kind != TokenKind::Word {
        return None;
    }
    if let Some(hit) = document.hit(at, Class::PublicFigure)
        && token.capital
    {
        return Some((hit.tokens(), NameForm::Public, Certainty::Certain));
    }
    titled(document, at)
        .or_else(|| kin(document, at))
        .or_else(|| family(document, at))
        .or_else(|| surname_first(document, at))
        .or_else(|| initials(document, at))
        .or_else(|| lower_initial(document, at))
        .or_else(|| given(document, at))
        .or_else(|| guess(document, at))
}

/// `mw. De Vries`, `fru Hansen`, `dr. Bakker`, `mw de vries`.
fn titled(document: &Document, at: usize) -> Option<Name> {
    let professional = document.hit(at, Class::ProfessionalTitle);
    let title = professional.or_else(|| document.hit(at, Class::Title))?;
    let mut next = skip_point(document, title.tokens().end);
    // Several titles in a row: `prof. dr.`, `mw. dr.`
    for _ in 0..MOST_TITLES {
        let Some(more) = document.hit(next, Class::ProfessionalTitle) else { break };
        next = skip_point(document, more.tokens().end);
    }
    if !document.tokens.get(next).is_some_and(|t| t.kind == TokenKind::Word && !t.new_line) {
        return None;
    }
    let begin = next;
    next = skip_initials(document, next);
    let letters = next;
    // `meneer jan van den dries`, but `dokter wil de klomp`
    let led = || document.hit(next + 1, Class::NameParticle).is_some_and(|hit| hit.length > 1);
    let frequent = || document.hit(next, Class::GivenName).is_some_and(|hit| hit.value >= FREQUENT);
    if is_given(document, next) && (part_of_name(document, next, true) || frequent() && led()) {
        next += 1;
    }
    let end = surname(document, next, true).unwrap_or(next);
    // `mevrouw Wu Mei-Ling`: in many traditions the given name comes last.
    let mut end = end;
    if end > begin && document.raw_or_empty(end + 1) == "-" && document.tokens[end].capital && is_given(document, end) {
        end += 3;
    } else if end > begin
        && document.tokens.get(end).is_some_and(|t| t.capital && !t.new_line)
        && is_given(document, end)
    {
        end += 1;
    }
    let end = end.min(document.tokens.len());
    // `de heer in bed 4`, `mevrouw belde`: a title alone is no name; `dhr. L.`, `Mrs P` is one.
    if end == begin {
        let letter = initial(document, begin)?;
        let form = if professional.is_some() { NameForm::Professional } else { NameForm::Titled };
        return Some((at..letter, form, Certainty::Likely));
    }
    let lower = !document.tokens[end - 1].capital && end > letters;
    if lower && !known_name(document, end - 1) {
        return None;
    }
    let form = if professional.is_some() { NameForm::Professional } else { NameForm::Titled };
    let certainty = if lower || letters == end { Certainty::Likely } else { Certainty::Certain };
    Some((at..end, form, certainty))
}

/// `@Kjell Arne Drageset`: Facebook's mentions are names with a sign before them.
fn mentioned(document: &Document, at: usize) -> Option<Name> {
    let raw = document.raw(at);
    let capital = raw.chars().nth(1).is_some_and(char::is_uppercase) && raw[1..].chars().all(char::is_alphabetic);
    let end = surname(document, at + 1, false).filter(|_| capital)?;
    Some((at..end, NameForm::Full, Certainty::Likely))
}

/// `opa Jan`, `tante Riet`, `bestefar Odd`.
fn kin(document: &Document, at: usize) -> Option<Name> {
    let relative = document.hit(at, Class::Kin).filter(|hit| hit.how == Match::Whole && hit.length == 1)?;
    if relative.has(flag::PLURAL) {
        return None;
    }
    let next = at + 1;
    let word = document.tokens.get(next)?;
    if !(word.capital && word.kind == TokenKind::Word && is_given(document, next) && part_of_name(document, next, true))
    {
        return None;
    }
    let end = surname(document, next + 1, false).unwrap_or(next + 1);
    Some((next..end, if end > next + 1 { NameForm::Full } else { NameForm::Kin }, Certainty::Certain))
}

/// `Fam. van Rooijen`, `familien Hansen`.
fn family(document: &Document, at: usize) -> Option<Name> {
    if !(document.is(at, Class::Kin) && company::is_family(document.folded(at))) {
        return None;
    }
    // "fam. De Wit", but "Glad i familien. Stolt av dere"
    let next = if document.folded(at) == "fam" { skip_point(document, at + 1) } else { at + 1 };
    let particle = document.hit(next, Class::NameParticle);
    let end = surname(document, next, false)?;
    let long = particle.is_some_and(|hit| hit.length > 1);
    // "familie van Ilse Verhagen"
    let other = particle.is_some_and(|hit| is_given(document, hit.tokens().end));
    (!other && (long || known_surname(document, end - 1))).then_some((at..end, NameForm::Titled, Certainty::Certain))
}

/// `J.P. de Vries`, `A. Doyle`.
fn initials(document: &Document, at: usize) -> Option<Name> {
    if company::initial_of_role(document, at) {
        return Some((at..skip_point(document, at + 1), NameForm::Initials, Certainty::Likely));
    }
    let next = skip_initials(document, at);
    if next == at {
        return None;
    }
    // `J. (19)`
    if next == at + 2 && company::aged(document, next) && document.raw(next) == "(" {
        return Some((at..next, NameForm::Initials, Certainty::Likely));
    }
    let Some(end) = surname(document, next, false) else {
        // `A.S.L.`: two initials or more are somebody, if they are no abbreviation.
        let letters: String = (at..next).step_by(2).map(|letter| document.raw(letter)).collect();
        let person = next - at >= 4 && !document.tokens[at + 1].spaced && !is_abbreviation(&letters);
        return person.then_some((at..next, NameForm::Initials, Certainty::Likely));
    };
    // A single letter before an unknown word is too often something else.
    let sure = known_name(document, end - 1) || next - at > 2;
    sure.then_some((at..end, NameForm::Initials, Certainty::Likely))
}

/// `p. delaney dob`: in lower case a birth date has to follow.
fn lower_initial(document: &Document, at: usize) -> Option<Name> {
    let letter = document.tokens[at].end - document.tokens[at].start == 1 && !document.tokens[at].capital;
    let point = letter && document.raw_or_empty(at + 1) == "." && !document.tokens[at + 1].spaced;
    let end = surname(document, at + 2, true).filter(|&end| point && known_surname(document, end - 1))?;
    let born = end + usize::from(document.raw_or_empty(end) == ",");
    document.is(born, Class::BirthLabel).then_some((at..end, NameForm::Initials, Certainty::Likely))
}

/// Letters with points that are no person.
fn is_abbreviation(letters: &str) -> bool {
    in_file!(letters, "names/abbreviation.txt")
}

/// `Kari Nordmann`, `Ola N.`, `Fatima`.
fn given(document: &Document, at: usize) -> Option<Name> {
    let token = &document.tokens[at];
    let hit = document.hit(at, Class::GivenName)?;
    let ambiguous = !part_of_name(document, at, false);
    let mut next = at + 1;
    // `Per Olav`, `Ann-Kristin`
    while let Some(word) = document.tokens.get(next) {
        let hyphen = document.raw(next) == "-" && !word.spaced;
        let second = if hyphen { next + 1 } else { next };
        if second > at + 3
            || !document.tokens.get(second).is_some_and(|t| t.capital && !t.new_line && t.kind == TokenKind::Word)
            || !is_given(document, second)
            || (document.is(second, Class::Surname) && surname(document, second + 1, false).is_none())
        {
            break;
        }
        next = second + 1;
    }
    if !token.capital {
        // Lower-case typing: a well-known given name before a well-known surname.
        let known = hit.value >= 3 && !ambiguous;
        // Where both are nothing but names, the given name may be a rare one: `wichard de bruin`.
        let plain = || company::plain(document, at);
        let end = surname(document, next, true).filter(|&end| {
            known_surname(document, end - 1) && (known || plain() && company::plain_surname(document, end - 1))
        });
        if let Some(end) = end {
            return Some((at..end, NameForm::Full, Certainty::Likely));
        }
        let called = company::plain(document, at) && company::introduced(document, at);
        return called.then_some((at..next, NameForm::Given, Certainty::Likely));
    }
    if let Some(end) = surname(document, next, false)
        && (!ambiguous || known_surname(document, end - 1))
    {
        return Some((at..end, NameForm::Full, Certainty::Certain));
    }
    // `Mirthe Dokter`: in Dutch and Norwegian a trade has its capital only as a surname.
    if !ambiguous && company::trade_as_surname(document, next) {
        return Some((at..next + 1, NameForm::Full, Certainty::Likely));
    }
    // `Jean Abernethy`
    if hit.value >= FREQUENT && company::village_as_surname(document, next) {
        return Some((at..next + 1, NameForm::Full, Certainty::Likely));
    }
    // `Ola N.`, `Finn de V.`
    if let Some(end) = initial(document, next).filter(|&end| document.raw(end - 1) == ".") {
        return Some((at..end, NameForm::Initials, Certainty::Certain));
    }
    // "in May", "since April", but "Hi June"
    if next == at + 1
        && (calendar::capital_month(document, at) || calendar::capital_day(document, at))
        && !company::introduced(document, at)
    {
        return None;
    }
    let sentence_start = document.sentences[document.sentence_of(at)].tokens.start == at;
    let plain = !ambiguous && hit.value >= 1;
    let plain = plain && (!sentence_start || hit.value >= 2)
        || (plain || hit.value >= FREQUENT && !is_function(document, at)) && company::shown(document, at, next);
    let capitals = token.capitals && !company::in_capitals(document, at);
    (plain && !capitals).then_some((at..next, NameForm::Given, Certainty::Likely))
}

/// `Wenlyth`, `Youssra Amezian`: capitals inside a sentence that no list explains.
fn guess(document: &Document, at: usize) -> Option<Name> {
    let unexplained = |at: usize| {
        document.tokens.get(at).is_some_and(|token| {
            token.kind == TokenKind::Word && token.capital && !token.capitals && token.end - token.start > 2
        }) && !calendar::capital_day(document, at)
            && !calendar::capital_month(document, at)
            && document.hits_at(at).iter().all(|hit| NAMES.contains(hit.class))
            && !document.classes[at].meets(OTHER)
    };
    let start = document.sentences[document.sentence_of(at)].tokens.start == at || document.tokens[at].new_line;
    if !unexplained(at) || at > 0 && led_by_no_name(document, at - 1) {
        return None;
    }
    let mut end = at + 1;
    while end < at + 3 && unexplained(end) && !document.tokens[end].new_line {
        end += 1;
    }
    if end == at + 1 {
        end = surname(document, end, false).unwrap_or(end);
    }
    let person = (!start || end > at + 1) && !names_a_place(document, end);
    person.then_some((at..end, NameForm::Guess, Certainty::Likely))
}

/// Whether the word before shows that no person is named: `in X`, `de X`, `Scarborough X`.
fn led_by_no_name(document: &Document, before: usize) -> bool {
    let article = |hit: &Hit| matches!(hit.part(), Some(Part::A | Part::The));
    led_like_a_place(document, before)
        || document.hits_at(before).iter().any(article)
        || document.tokens[before].capital && document.is(before, Class::Place)
}

/// Whether the word behind shows that a place is named: `the Leith clinic`.
fn names_a_place(document: &Document, behind: usize) -> bool {
    const PLACES: ClassSet = ClassSet::of(&[Class::CareSetting, Class::Local]);
    document.tokens.get(behind).is_some_and(|token| !token.capital && token.spaced)
        && document.classes[behind].meets(PLACES)
}

/// Classes that make a word no less of a name.
const NAMES: ClassSet = ClassSet::of(&[Class::GivenName, Class::Surname, Class::AmbiguousName]);

/// The end of a surname that begins at a token, particles included.
fn surname(document: &Document, at: usize, after_title: bool) -> Option<usize> {
    let mut next = at;
    let mut led = after_title;
    if let Some(particle) = document.hit(next, Class::NameParticle) {
        next = skip_point(document, particle.tokens().end);
        led = true;
    }
    let token = document.tokens.get(next)?;
    if token.kind != TokenKind::Word || token.new_line || (token.end - token.start) < 2 {
        return None;
    }
    let fits = if token.capital {
        // "Call Kate Friday"
        if !led && calendar::capital_day(document, next) {
            return None;
        }
        // Behind a title or a particle a capital is enough: `mevrouw van der Meer`.
        let other = document.classes[next].meets(OTHER) && !document.is(next, Class::Surname);
        (led || !other && !is_function(document, next)) && (!token.capitals || known_name(document, next) || led)
    } else {
        after_title && known_surname(document, next)
    };
    if !fits {
        return None;
    }
    let mut end = next + 1;
    // Double names: `Van der Berg-de Wit`, `Hansen-Dahl`.
    if document.raw_or_empty(end) == "-" && !document.tokens[end].spaced {
        let mut second = end + 1;
        if let Some(particle) = document.hit(second, Class::NameParticle) {
            second = particle.tokens().end;
        }
        if document
            .tokens
            .get(second)
            .is_some_and(|t| t.capital && t.kind == TokenKind::Word && !t.spaced || second > end + 1)
        {
            end = second + 1;
        }
    } else if document.tokens.get(end).is_some_and(|t| t.capital && t.kind == TokenKind::Word && !t.new_line)
        && known_surname(document, end)
    {
        // A middle name that is a surname: `Kari Berg Hansen`.
        end += 1;
    }
    Some(end)
}

/// The end of a surname that is cut to its first letter: `N.`, `de V.`, `P`.
fn initial(document: &Document, at: usize) -> Option<usize> {
    let letter = document.hit(at, Class::NameParticle).map_or(at, |hit| skip_point(document, hit.tokens().end));
    let token = document.tokens.get(letter)?;
    let one = token.kind == TokenKind::Word && token.capital && !token.new_line && token.end - token.start == 1;
    one.then(|| skip_point(document, letter + 1))
}

/// `Haugen, Odd`, `Berge, T.`: as registers write it.
fn surname_first(document: &Document, at: usize) -> Option<Name> {
    // `van Hansen, T.` may be of Hansen; `Van Hansen, T.` and `v. Hansen, T.` are not.
    let led = document.is(at, Class::NameParticle) && document.raw(at).len() <= 2;
    let end = surname(document, at, false).filter(|_| led || document.tokens[at].capital)?;
    let next = end + 1;
    let comma = document.raw_or_empty(end) == "," && document.tokens.get(next).is_some_and(|t| t.spaced && !t.new_line);
    if !comma {
        return None;
    }
    let initials = skip_initials(document, next);
    if initials > next {
        return Some((at..initials, NameForm::Initials, Certainty::Likely));
    }
    let register =
        document.tokens[end - 1].capitals || document.is(end - 1, Class::Surname) && !is_given(document, end - 1);
    let given = document.tokens[next].capital && is_given(document, next) && part_of_name(document, next, false);
    // `Hansen, Kari og Per`: more names follow, so this is a list.
    let list = document.raw_or_empty(next + 1) == "," || is_given(document, next + 2);
    (register && given && !list).then_some((at..next + 1, NameForm::Full, Certainty::Likely))
}

fn skip_point(document: &Document, at: usize) -> usize {
    let point = document.tokens.get(at).is_some_and(|t| !t.spaced) && document.raw_or_empty(at) == ".";
    at + usize::from(point)
}

/// Skips `J.P.`, `J. P.`, `A.`; a letter without a point counts only in capitals beside another.
fn skip_initials(document: &Document, at: usize) -> usize {
    let mut next = at;
    while let Some(token) = document.tokens.get(next).filter(|_| next < at + 2 * MOST_INITIALS) {
        let letter = token.kind == TokenKind::Word && token.capital && document.raw(next).chars().count() == 1;
        let short = matches!(document.raw(next), "Th" | "Ch" | "Chr" | "Ph" | "Tj" | "Sj");
        if !(letter || short) || token.new_line && next > at || document.raw_or_empty(next + 1) != "." {
            break;
        }
        next += 2;
    }
    next
}

fn is_given(document: &Document, at: usize) -> bool {
    document.is(at, Class::GivenName)
}

fn known_surname(document: &Document, at: usize) -> bool {
    document.is(at, Class::Surname) && !is_function(document, at)
}

fn known_name(document: &Document, at: usize) -> bool {
    (document.is(at, Class::Surname) || document.is(at, Class::GivenName)) && !is_function(document, at)
}

fn is_function(document: &Document, at: usize) -> bool {
    document.classes[at].meets(ClassSet::of(&[
        Class::FunctionNl,
        Class::FunctionNb,
        Class::FunctionNn,
        Class::FunctionEn,
        Class::Grammar,
    ]))
}

/// Whether a word is a name rather than the other word that it also is.
fn part_of_name(document: &Document, at: usize, supported: bool) -> bool {
    let token = &document.tokens[at];
    let inside = token.capital && !token.capitals && document.sentences[document.sentence_of(at)].tokens.start != at;
    let frequent = document.hit(at, Class::GivenName).is_some_and(|hit| hit.value >= FREQUENT);
    // A very common name written with a capital inside a sentence is a name, unless it is led like a place.
    if inside && frequent && !(document.is(at, Class::Place) && at > 0 && led_like_a_place(document, at - 1)) {
        return true;
    }
    let doubtful =
        document.is(at, Class::AmbiguousName) || is_function(document, at) || document.classes[at].meets(OTHER);
    !doubtful || (supported && token.capital && !is_function(document, at))
}

/// The weight from which a given name is very common.
const FREQUENT: u8 = 4;

fn led_like_a_place(document: &Document, before: usize) -> bool {
    document.hits_at(before).iter().any(|hit| matches!(hit.part(), Some(Part::In | Part::From)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Draft;

    fn names(text: &str) -> Vec<(String, NameForm)> {
        let draft = Draft::post(text);
        let mut found = Vec::new();
        find(&Document::read(&draft), &mut found);
        found.iter().map(|name| (text[name.bytes.clone()].to_string(), NameForm::of(name))).collect()
    }

    fn finds(text: &str, name: &str, form: NameForm) {
        let found = names(text);
        assert!(found.contains(&(name.to_string(), form)), "{name:?} as {form:?} in {text:?}: {found:?}");
    }

    #[test]
    fn full_names_with_particles_and_double_names() {
        finds("Vandaag was Kees van der Meer er weer.", "Kees van der Meer", NameForm::Full);
        finds("I dag kom Ann-Kristin Hansen-Dahl innom.", "Ann-Kristin Hansen-Dahl", NameForm::Full);
        finds("and then Fatima El Amrani rang", "Fatima El Amrani", NameForm::Full);
        finds("i dag traff jeg petter hansen igjen", "petter hansen", NameForm::Full);
        finds("lit a candle for thierno diallo today", "thierno diallo", NameForm::Full);
        finds("Wie brengt Mirthe Dokter even weg?", "Mirthe Dokter", NameForm::Full);
        finds("Jean Abernethy slipped away from us.", "Jean Abernethy", NameForm::Full);
    }

    #[test]
    fn titles_with_surnames_and_letters() {
        finds("Bij mw. De Vries geweest.", "mw. De Vries", NameForm::Titled);
        finds("Satt hos fru Halvorsen i natt.", "fru Halvorsen", NameForm::Titled);
        finds("Fam. van Rooijen, bedankt voor de taart.", "Fam. van Rooijen", NameForm::Titled);
        finds("Kake fra familien Halvorsen i dag.", "familien Halvorsen", NameForm::Titled);
        finds("Gevochten met dhr. L. uit 11.", "dhr. L.", NameForm::Titled);
        finds("Sorry Mrs P, I believe you.", "Mrs P", NameForm::Titled);
        finds("Dr. Bakker geeft een lezing.", "Dr. Bakker", NameForm::Professional);
    }

    #[test]
    fn initials_on_either_side() {
        finds("Recept voor J.P. de Vries ligt klaar.", "J.P. de Vries", NameForm::Initials);
        finds("Jeg traff Ola N. i går.", "Ola N.", NameForm::Initials);
        finds("Dit is Finn de V., onze held.", "Finn de V.", NameForm::Initials);
        finds("send discharge for p. delaney dob 4/9/55 asap", "p. delaney", NameForm::Initials);
    }

    #[test]
    fn the_surname_first_as_registers_write_it() {
        finds("Prøven til Haugen, Oddny er klar.", "Haugen, Oddny", NameForm::Full);
        finds("Uitslag van Hansen, T. is binnen.", "Hansen, T.", NameForm::Initials);
        let list = names("Takk til Hansen, Kari og Per.");
        assert!(list.iter().all(|(name, _)| name != "Hansen, Kari"), "{list:?}");
    }

    #[test]
    fn a_capital_that_nothing_explains_is_no_name_of_a_place() {
        finds("Then Wenlyth laughed at the patient.", "Wenlyth", NameForm::Guess);
        for text in [
            "Zij is juf van de Regenboogschool.",
            "He plays for Scarborough Athletic.",
            "She missed her appointment at our Leithby clinic.",
        ] {
            assert_eq!(names(text), [], "{text}");
        }
    }

    #[test]
    fn days_and_months_are_nobody() {
        for text in [
            "Still on Gaviscon since Sunday.",
            "Happy Friday to all of you!",
            "Two Thursdays ago and again on Weds, we met.",
            "We open in May and not in June, as they said.",
            "Call Kate Friday about it.",
        ] {
            let found = names(text);
            assert!(found.iter().all(|(name, _)| name == "Kate"), "{text}: {found:?}");
        }
        finds("Hi June, your tablets are here.", "June", NameForm::Given);
        finds("Then we saw June Smith again.", "June Smith", NameForm::Full);
        finds("Da kom Mai inn på rommet.", "Mai", NameForm::Given);
        finds("Thanks Jan, see you there.", "Jan", NameForm::Given);
    }

    #[test]
    fn words_that_are_also_names_are_left_alone() {
        for text in ["Een roos voor iedereen.", "Storm i natt, og bjørn i skogen.", "Will you mark this with grace?"] {
            assert_eq!(names(text), [], "{text}");
        }
    }
}
