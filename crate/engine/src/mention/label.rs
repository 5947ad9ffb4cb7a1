//! Words that announce a number: "BSN", "tlf", "ordernummer".

use crate::document::Document;
use crate::lexicon::{Class, ClassSet};
use crate::text::{TokenKind, in_file, listed};

/// What a number is said to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// A number that a state gives a person.
    National,
    /// A patient, record or policy number.
    Record,
    /// A professional's or an organisation's own number.
    Registration,
    /// A bank account.
    Bank,
    /// A telephone number.
    Phone,
    /// Something that tells nothing about a person: an order, an amount.
    Other,
    /// A date of birth.
    Birth,
    /// The patient stands right before the number.
    Patient,
}

const LABELS: ClassSet = ClassSet::of(&[
    Class::NationalIdLabel,
    Class::RecordLabel,
    Class::RegistrationLabel,
    Class::BankLabel,
    Class::PhoneLabel,
    Class::NumberLabel,
    Class::BirthLabel,
]);

/// How many words may stand between a label and its number.
const REACH: usize = 5;

/// The label before the number that begins at a token.
pub fn before(document: &Document, token: usize) -> Option<Label> {
    let mut words = 0;
    let mut at = token;
    let start = document.sentences.get(document.sentence_of(token)).map_or(0, |s| s.tokens.start);
    while at > 0 && token - at < 12 {
        at -= 1;
        let class = document.classes[at];
        if class.meets(LABELS) {
            let label = label(class)?;
            // Verbs such as "ring" and plain "number" reach less far than a number's own name.
            return (words <= reach(label)).then_some(label);
        }
        let here = &document.tokens[at];
        match here.kind {
            TokenKind::Number => return None,
            TokenKind::Punctuation => match document.raw_or_empty(at) {
                "€" | "$" | "£" => return Some(Label::Other),
                // Between a label and its number stands no comma, unless the label itself is cut short by it.
                "," | ";" | "!" | "?" if words > 0 => return None,
                _ => {}
            },
            TokenKind::Word => {
                let word = document.folded(at);
                if words == 0 && listed!(word, "kr nok eur euro usd gbp aud") {
                    return Some(Label::Other);
                }
                if words == 0 && (document.is(at, Class::PatientRole) || listed!(word, "pt pas pat pasnr")) {
                    return Some(Label::Patient);
                }
                // "file HU-20771", but "the file of 20771 pages"
                if words == 0 && right_before(document, at, token) && numbered(word) {
                    return Some(Label::Record);
                }
                if !filler(word) {
                    words += 1;
                }
                if words > REACH {
                    return None;
                }
            }
            TokenKind::Emoji => {}
            _ => words += 1,
        }
        if words > 0 && at <= start {
            return None;
        }
    }
    None
}

/// The word that stands before a number, over marks, "no" and the letters that begin a code.
pub fn word_before(document: &Document, token: usize) -> Option<usize> {
    (token.saturating_sub(4)..token).rev().find(|&at| {
        let code = document.tokens[at].capital && document.raw(at).len() <= 2;
        document.tokens[at].kind == TokenKind::Word
            && !code
            && !matches!(document.folded(at), "nr" | "no" | "nummer" | "number" | "id")
    })
}

/// Words that announce a record number only right before it.
pub fn numbered(word: &str) -> bool {
    in_file!(word, "wording/numbered-record.txt")
}

/// Whether nothing but marks and "no" stands between a label and a token.
fn right_before(document: &Document, label: usize, token: usize) -> bool {
    (label + 1..token).all(|at| {
        document.tokens[at].kind == TokenKind::Punctuation || listed!(document.folded(at), "nr no nummer number id")
    })
}

/// Where the label right before a token begins; the token itself without one.
pub fn start(document: &Document, token: usize) -> usize {
    let mut start = token;
    let mut at = token;
    // Marks and "nr" may stand between, and the label may be several words.
    while at > 0 && token - at < 6 && !document.tokens[at].new_line {
        at -= 1;
        if document.classes[at].meets(LABELS) || numbered(document.folded(at)) {
            start = at;
        } else if !listed!(document.folded(at), ": . # = - nr no nummer number is er") {
            break;
        }
    }
    start
}

/// The label right after the number that ends before a token: "123456782 (bsn)", "500 euro".
pub fn after(document: &Document, token: usize) -> Option<Label> {
    for at in token..(token + 4).min(document.tokens.len()) {
        if document.tokens[at].new_line {
            return None;
        }
        let class = document.classes[at];
        if class.contains(Class::NationalIdLabel) || class.contains(Class::RecordLabel) {
            return label(class);
        }
        match document.folded(at) {
            "(" | "=" | "is" | "er" | "," | "-" => {}
            // "2406962490 is his CHI"
            "his" | "her" | "their" | "my" | "zijn" | "haar" | "hans" | "hennar" | "hennes" | "the" | "het" | "a"
                if at > token => {}
            "€" | "euro" | "eur" | "kr" | "kroner" | "kronar" | "nok" | "mg" | "ml" | "gram" | "dollar" | "dollars"
            | "pounds" | "stuks" | "mensen" | "people" | "mennesker" | "menneske" | "inwoners" | "innbyggere" | "%"
            | "procent" | "prosent" | "percent" | "per" => return Some(Label::Other),
            _ => return None,
        }
    }
    None
}

fn label(class: ClassSet) -> Option<Label> {
    // A word may stand in several lists; the one that tells most goes first.
    [
        (Class::NationalIdLabel, Label::National),
        (Class::RecordLabel, Label::Record),
        (Class::RegistrationLabel, Label::Registration),
        (Class::BankLabel, Label::Bank),
        (Class::NumberLabel, Label::Other),
        (Class::BirthLabel, Label::Birth),
        (Class::PhoneLabel, Label::Phone),
    ]
    .into_iter()
    .find_map(|(listed, label)| class.contains(listed).then_some(label))
}

fn reach(label: Label) -> usize {
    match label {
        Label::National | Label::Record | Label::Registration | Label::Bank => REACH,
        Label::Phone => 4,
        Label::Other | Label::Birth | Label::Patient => 1,
    }
}

/// Words that stand between a label and its number without meaning anything.
fn filler(word: &str) -> bool {
    listed!(
        word,
        "is er was nr no nummer number num id code kode card kaart kort van of for the de het op on \
        på til to at via",
    )
}

#[cfg(test)]
mod tests {
    use super::super::Mentions;
    use crate::document::Document;
    use crate::draft::Draft;

    #[test]
    fn a_mention_knows_its_label() {
        for (text, want) in [
            ("Her MRN 00418827, portable", "MRN 00418827"),
            ("the file HU-20771 is hers", "file HU-20771"),
            ("Journalnr. 88 204 117. Ho ligg", "Journalnr. 88 204 117"),
            ("mijn BSN-nummer is: 123456782", "BSN-nummer is: 123456782"),
            ("NHS no. 999 214 3053", "NHS no. 999 214 3053"),
        ] {
            let draft = Draft::post(text);
            let document = Document::read(&draft);
            let mentions = Mentions::find(&document);
            let mention = mentions.iter().find(|m| m.tokens.end > 2).expect(text);
            assert_eq!(&text[document.bytes(mentions.labelled(mention, &document))], want, "{text}");
        }
    }
}
