//! Streets with a house number, and streets that are named without one.
//!
//! Dutch and Norwegian street names end in a word for street, often glued on
//! ("Kerkstraat 14", "Furuveien 12", "Nordre gate 4C"); English ones begin with
//! the number and end in it ("14 Marsh Lane"). The endings are word lists:
//! `data/{nl,no,en}/street-suffix.txt`. A street with its number is certain, a
//! street alone likely.

use crate::text::{Languages, Token, TokenKind, in_file, listed};
use std::ops::Range;
use std::sync::LazyLock;

use super::candidates::{Candidates, Ground};
use super::digits::Digits;
use super::{MentionKind, languages_at};
use crate::document::Document;
use crate::lexicon::{Class, ClassSet, flag};

/// Finds addresses.
pub fn find(document: &Document, digits: &Digits, out: &mut Candidates) {
    for &token in &digits.numbers {
        let raw = document.raw(token);
        if raw.len() > 4 || raw.starts_with('0') {
            continue;
        }
        if let Some(found) = number_behind(document, token).or_else(|| number_before(document, token)) {
            out.add(document, MentionKind::Address, found, Ground::Form);
        } else if let Some(found) = flat(document, token).or_else(|| number_apart(document, token)) {
            out.add(document, MentionKind::Address, found, Ground::Label);
        } else if let Some(found) = number_of_somebody(document, token) {
            out.add(document, MentionKind::Address, found, Ground::Shape);
        }
    }
    for token in 0..document.tokens.len() {
        if document.tokens[token].capital || document.is(token, Class::StreetSuffix) {
            street_alone(document, token, out);
        }
    }
}

/// Endings of street names that are glued to what stands before them.
struct Suffixes {
    /// By their last byte.
    by_last: [Vec<(&'static str, bool)>; 256],
}

static SUFFIXES: LazyLock<Suffixes> = LazyLock::new(|| {
    let mut by_last = [const { Vec::new() }; 256];
    for list in [include_str!("../../data/nl/street-suffix.txt"), include_str!("../../data/no/street-suffix.txt")] {
        for line in list.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            let (word, flags) = line.split_once('\t').unwrap_or((line, ""));
            by_last[usize::from(word.as_bytes()[word.len() - 1])].push((word, flags == "strong"));
        }
    }
    Suffixes { by_last }
});

/// Whether a word ends like a street's name, and whether it then can be little else.
fn glued(word: &str) -> Option<bool> {
    let last = *word.as_bytes().last()?;
    let mut found = None;
    for &(suffix, strong) in &SUFFIXES.by_last[usize::from(last)] {
        if word.len() > suffix.len() + 1 && word.ends_with(suffix) {
            found = Some(found.unwrap_or(false) || strong);
        }
    }
    found
}

/// Words that end like a street and are none.
fn other(word: &str) -> bool {
    in_file!(word, "wording/no-street.txt")
}

/// Words that belong to the name of a street without a capital of their own.
fn particle(word: &str) -> bool {
    listed!(word, "van de den der ten ter het t op av og la le von")
}

const GRAMMAR: ClassSet = ClassSet::of(&[Class::Grammar, Class::FunctionNl, Class::FunctionNb, Class::FunctionNn]);

/// "Dr. Schaepmanstraat 21", "Nordre gate 4C", "Nedre Mo 17 B"
fn number_behind(document: &Document, token: usize) -> Option<Range<usize>> {
    let mut last = token.checked_sub(1)?;
    // "Karl Johans gt. 5"
    if document.raw(last) == "."
        && !document.tokens[last].spaced
        && last > 0
        && document.is(last - 1, Class::StreetSuffix)
    {
        last -= 1;
    }
    let word = &document.tokens[last];
    if word.kind != TokenKind::Word || document.tokens[token].new_line || !document.tokens[token].spaced {
        return None;
    }
    let folded = document.folded(last);
    let raw = document.raw(token);
    if raw.len() == 4 && (raw.starts_with("19") || raw.starts_with("20")) {
        return None;
    }
    let languages = languages_at(document, token);
    if !languages.read(Languages(Languages::DUTCH.0 | Languages::NORWEGIAN.0)) || other(folded) {
        return None;
    }
    let street = glued(folded);
    let apart = document.hit(last, Class::StreetSuffix).is_some_and(|hit| !hit.languages.read(Languages::ENGLISH));
    let named = |at: usize| document.tokens.get(at).is_some_and(|t| t.capital && t.kind == TokenKind::Word);
    let first = if apart && last > 0 && named(last - 1) && !document.classes[last - 1].meets(GRAMMAR) {
        last - 1
    } else if street.is_some_and(|strong| word.capital || strong && folded.len() > 6) {
        last
    } else if last > 0 && word.capital && farm(document.folded(last - 1)) && named(last - 1) {
        last - 1
    } else if let Some(first) = lives_at(document, last).filter(|_| word.capital) {
        let end = addition(document, token + 1);
        return if amount(document, end) { None } else { Some(first..end) };
    } else {
        return None;
    };
    let end = addition(document, token + 1);
    if amount(document, end) {
        return None;
    }
    Some(name_start(document, first)..end)
}

/// First words of Norwegian farm addresses.
fn farm(word: &str) -> bool {
    listed!(word, "nedre øvre ovre søndre nordre søre vestre austre østre indre ytre midtre")
}

/// "woont op De Schans 41", "zij woont Zuiderdiep 214", "bor i Storgata 5": what follows is an address
/// whatever its name. Where the name begins.
fn lives_at(document: &Document, last: usize) -> Option<usize> {
    let mut first = last;
    for at in (last.saturating_sub(3)..last).rev() {
        let token = &document.tokens[at];
        let inside = token.kind == TokenKind::Word && !document.tokens[at + 1].new_line;
        if !(inside && (token.capital || matches!(document.folded(at), "du" | "des") || particle(document.folded(at))))
        {
            break;
        }
        first = at;
    }
    let lives =
        |at: usize| listed!(document.folded(at), "woont wonen woon wonende bor bur adres adresse adressen adressa");
    // The verb, a preposition and an article may be among the words that a name may hold.
    let preposition = |at: usize| listed!(document.folded(at), "op aan in i på adres adresse");
    let article = |at: usize| listed!(document.folded(at), "de het t den");
    let from = (first.saturating_sub(2)..last).find(|&at| lives(at))?;
    let mut start = from + 1;
    start += usize::from(preposition(start));
    start += usize::from(article(start) && !document.tokens[start].capital);
    (first..=last).contains(&start).then_some(start).filter(|&start| document.tokens[start].capital)
}

/// Over the letter or addition of a house number: "4C", "17 B", "12-2", "5 hs".
fn addition(document: &Document, mut end: usize) -> usize {
    let token = |at: usize| document.tokens.get(at).filter(|t| !t.new_line);
    if let Some(next) = token(end) {
        let raw = document.raw(end);
        let letter = next.kind == TokenKind::Word && raw.len() == 1 && (!next.spaced || next.capital && raw != "I");
        let named = listed!(raw, "bis hs huis II III IV rd zw") && raw.len() <= 4;
        if letter || named {
            end += 1;
        }
    }
    // A Belgian letter box: "8 bus 2"
    if document.folded(end) == "bus" && token(end + 1).is_some_and(|t| t.kind == TokenKind::Number) {
        end += 2;
    }
    let joined = matches!(document.folded(end), "-" | "/") && token(end).is_some_and(|t| !t.spaced);
    let short = |t: &&Token| !t.spaced && t.end - t.start <= 3;
    if joined
        && let Some(next) = token(end + 1).filter(short)
        && matches!(next.kind, TokenKind::Number | TokenKind::Word)
    {
        end += 2;
    }
    end
}

/// Whether the number before a token counts something.
fn amount(document: &Document, end: usize) -> bool {
    let unit = in_file!(document.folded(end), "wording/amount-unit.txt");
    unit || document.folded(end) == ":" && document.tokens.get(end + 1).is_some_and(|t| !t.spaced)
}

/// Back over capitals, titles and particles of the street's name.
fn name_start(document: &Document, first: usize) -> usize {
    let mut start = first;
    let mut at = first;
    let mut crossed = false;
    while at > 0 && first - at < 6 && !document.tokens[at].new_line {
        at -= 1;
        let token = &document.tokens[at];
        let word = document.folded(at);
        match token.kind {
            TokenKind::Word if token.capital => {
                // The first word of a sentence has its capital from there.
                let opens = document.sentences[document.sentence_of(at)].tokens.start == at;
                let title = listed!(word, "dr prof mr st sint burgemeester burg jhr ds pastoor");
                // "Burgemeester van der Lindenlaan", but "Bertus van de Zandweg".
                let given = document.is(at, Class::GivenName) && !document.classes[at].meets(GRAMMAR);
                if (opens && !given || crossed || document.classes[at].meets(GRAMMAR)) && !title {
                    break;
                }
                start = at;
            }
            TokenKind::Word if particle(word) => crossed = true,
            TokenKind::Punctuation if matches!(document.raw(at), "." | "-") && !token.spaced => {}
            _ => break,
        }
    }
    start
}

/// "14 Marsh Lane", "22B Tannery Close"
fn number_before(document: &Document, token: usize) -> Option<Range<usize>> {
    if !languages_at(document, token).read(Languages::ENGLISH) {
        return None;
    }
    let mut at = token + 1;
    let next = document.tokens.get(at)?;
    if !next.spaced && next.kind == TokenKind::Word && next.end - next.start == 1 {
        at += 1;
    }
    let words = at;
    while at < words + 4 {
        let word =
            document.tokens.get(at).filter(|t| t.kind == TokenKind::Word && t.spaced && t.capital && !t.new_line)?;
        if at > words && english_suffix(document, at).is_some() {
            return (word.end > word.start).then_some(token..at + 1);
        }
        at += 1;
    }
    None
}

/// Whether a token is the last word of English street names, and a strong one.
fn english_suffix(document: &Document, token: usize) -> Option<bool> {
    let hit = document
        .hits_at(token)
        .iter()
        .find(|hit| hit.class == Class::StreetSuffix && hit.length == 1 && hit.languages.read(Languages::ENGLISH))?;
    Some(hit.has(flag::STRONG))
}

/// "Flat 3", "Apt 4B"
fn flat(document: &Document, token: usize) -> Option<Range<usize>> {
    let before = token.checked_sub(1)?;
    let word = document.folded(before);
    let fits = listed!(word, "flat apt apartment leilighet leil huisnummer huisnr husnummer");
    let capital = document.tokens[before].capital || word.starts_with("huisn") || word.starts_with("apt");
    (fits && capital && !document.tokens[token].new_line).then(|| before..addition(document, token + 1))
}

/// "die brand in de Vondelstraat? De bewoonster van nr 41": the street stands a few words before.
fn number_apart(document: &Document, token: usize) -> Option<Range<usize>> {
    let mut label = token.checked_sub(1)?;
    if document.raw(label) == "." {
        label = label.checked_sub(1)?;
    }
    if !listed!(document.folded(label), "nr nummer number no") || document.tokens[token].new_line {
        return None;
    }
    let street = (label.saturating_sub(12)..label).any(|at| {
        let word = document.folded(at);
        document.tokens[at].capital && !other(word) && glued(word) == Some(true)
            || matches!(word, "borettslag" | "sameie")
            || at > 0
                && document.tokens[at].capital
                && document.tokens[at - 1].capital
                && english_suffix(document, at) == Some(true)
    });
    let end = addition(document, token + 1);
    (street && !amount(document, end)).then_some(label..end)
}

/// Who may live behind a number.
const RESIDENT: ClassSet = ClassSet::of(&[Class::PatientRole, Class::Person, Class::Kin]);

/// "Nasreen at no 12", "Synnøve på nr 41", "de buurvrouw van nummer 31": whoever is told of by a house number.
fn number_of_somebody(document: &Document, token: usize) -> Option<Range<usize>> {
    let mut label = token.checked_sub(1)?;
    if document.raw(label) == "." {
        label = label.checked_sub(1)?;
    }
    let numbered = listed!(document.folded(label), "nr nummer number no") && document.tokens[label].spaced;
    let preposition = label.checked_sub(1).filter(|_| numbered && !document.tokens[token].new_line)?;
    if !listed!(document.folded(preposition), "at van op på from i in fra frå") {
        return None;
    }
    let somebody = preposition.checked_sub(1)?;
    let classes = document.classes[somebody];
    let named = document.tokens[somebody].capital
        && (classes.contains(Class::GivenName) || classes.contains(Class::Surname))
        && !classes.meets(GRAMMAR);
    let end = addition(document, token + 1);
    let counted = amount(document, end) || listed!(document.folded(end), "in of van op på i");
    ((named || classes.meets(RESIDENT)) && !counted).then_some(label..end)
}

/// "in de Vondelstraat", "Laburnum Drive", "Bjerkelia borettslag"
fn street_alone(document: &Document, token: usize, out: &mut Candidates) {
    let word = &document.tokens[token];
    if word.kind != TokenKind::Word
        || document.tokens.get(token + 1).is_some_and(|t| t.kind == TokenKind::Number && !t.new_line)
    {
        return;
    }
    let opens = document.sentences[document.sentence_of(token)].tokens.start == token;
    let languages = languages_at(document, token);
    let folded = document.folded(token);
    let glued_on = word.capital
        && !opens
        && languages.read(Languages(Languages::DUTCH.0 | Languages::NORWEGIAN.0))
        && folded.len() > 7
        && !document.is(token, Class::Surname)
        && !document.is(token, Class::Place)
        && !document.is(token, Class::Organisation)
        && glued(folded) == Some(true)
        && !other(folded);
    if glued_on {
        out.add(document, MentionKind::Address, name_start(document, token)..token + 1, Ground::Shape);
        return;
    }
    let Some(before) = token.checked_sub(1) else { return };
    let named = &document.tokens[before];
    let fits = named.kind == TokenKind::Word && named.capital && !word.new_line && word.spaced;
    if !fits || document.classes[before].meets(GRAMMAR) || document.is(before, Class::FunctionEn) {
        return;
    }
    let english = languages.read(Languages::ENGLISH) && word.capital && english_suffix(document, token) == Some(true);
    let estate = languages.read(Languages::NORWEGIAN) && matches!(folded, "borettslag" | "sameie");
    if english && !public(document, before) || estate {
        out.add(document, MentionKind::Address, before..token + 1, Ground::Shape);
    }
}

/// Streets that stand for an institution, a series or a song.
fn public(document: &Document, first: usize) -> bool {
    in_file!(document.folded(first), "wording/public-street.txt") || document.is(first, Class::PublicBody)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{certain, texts};

    #[test]
    fn finds_streets_with_their_number() {
        for (text, address) in [
            ("Mw. Kowalczyk, Dr. Schaepmanstraat 21, 7543 BV", "Dr. Schaepmanstraat 21"),
            ("de sleutel van Kerkpad 14? Mevrouw doet", "Kerkpad 14"),
            ("met Bertus van de Zandweg 112 in Ommen", "Zandweg 112"),
            ("ze woont op de kerkstraat 14b al jaren", "kerkstraat 14b"),
            ("Zij woont Zuiderdiep 214, de chauffeur weet het", "Zuiderdiep 214"),
            ("zij woont op De Schans 41 in Lelystad", "De Schans 41"),
            ("zij woont Rue du Moulin 8, achterdeur open", "Rue du Moulin 8"),
            ("hun bor i Nedre Storgata 5 og er alene", "Nedre Storgata 5"),
            ("nog even bij meneer langs, Lindelaan 8 bus 2. Ze", "Lindelaan 8 bus 2"),
            ("Oddvar i Fjellveien 14? nøkkelboksen henger", "Fjellveien 14"),
            ("Zahra i Nordre gate 4C har ikke vært", "Nordre gate 4C"),
            ("munnbind i gangen hennes, Nedre Mo 17 B. Legger", "Nedre Mo 17 B"),
            ("label says 22 Tannery Close. Pop in before 6", "22 Tannery Close"),
            ("Fatuma, 12 Kestrel House and her lungs are bad", "12 Kestrel House"),
        ] {
            assert_eq!(certain(text, "address"), [address], "{text}");
        }
    }

    #[test]
    fn a_street_alone_is_likely() {
        assert_eq!(texts("Ze kwam uit de Kerkstraat gelopen", "address"), ["Kerkstraat"]);
        assert_eq!(texts("Somebody in Laburnum Drive must have heard", "address"), ["Laburnum Drive"]);
        assert!(certain("Somebody in Laburnum Drive must have heard", "address").is_empty());
    }

    #[test]
    fn a_house_number_alone_needs_somebody() {
        for (text, number) in [
            ("Is it Nasreen at no 12 or the other one?", "no 12"),
            ("Du kjenner jo Synnøve på nr 41? Hun ringte", "nr 41"),
            ("de buurvrouw van nummer 31 heeft een duif", "nummer 31"),
        ] {
            assert_eq!(texts(text, "address"), [number], "{text}");
        }
        for text in [
            "We are at number 3 in the league",
            "zij woont in Ede 3 weken",
            "de vraag van nummer 31",
            "straks van 3 tot 4",
        ] {
            assert_eq!(texts(text, "address"), [""; 0], "{text}");
        }
    }

    #[test]
    fn amounts_and_other_ways_are_none() {
        for text in [
            "We zijn onderweg 3 uur kwijt",
            "Op de snelweg 130 rijden mag niet",
            "Bakken 3 brød på vakt",
            "Hij liep de marathon 2 keer",
            "Ik had 5 Very Good Days",
        ] {
            assert!(certain(text, "address").is_empty(), "{text}");
        }
    }
}
