//! Numbers that a word announces: "patiëntnr 0047318", "journalnr 88 204 117",
//! "member ID W204418873-01", "BIG 19063418801".
//!
//! Records, policies and most registers have no common format and no check
//! digit, so the label is all there is to go by; and a national number behind
//! its label is told whatever its check digits say. The labels are word lists:
//! `data/any/*-label.txt`.

use crate::text::{TokenKind, listed};
use std::ops::Range;

use super::MentionKind;
use super::candidates::{Candidates, Ground};
use super::date;
use super::digits::Digits;
use super::label::{self, Label};
use crate::document::Document;
use crate::lexicon::{Class, ClassSet};

const ANNOUNCING: ClassSet = ClassSet::of(&[
    Class::NationalIdLabel,
    Class::RecordLabel,
    Class::RegistrationLabel,
    Class::BankLabel,
    Class::PatientRole,
]);

/// Short forms of "patient" that no list holds, as they are other words too.
fn short_patient(word: &str) -> bool {
    matches!(word, "pt" | "pas" | "pat")
}

/// Finds announced numbers.
pub fn find(document: &Document, digits: &Digits, out: &mut Candidates) {
    if digits.numbers.is_empty() && digits.codes.is_empty() {
        return;
    }
    let announced = (0..document.tokens.len())
        .any(|token| document.classes[token].meets(ANNOUNCING) || short_patient(document.folded(token)))
        || merged(&digits.numbers, &digits.codes).any(|token| {
            label::word_before(document, token).is_some_and(|word| label::numbered(document.folded(word)))
        });
    if !announced {
        return;
    }
    let mut done = 0;
    for token in merged(&digits.numbers, &digits.codes) {
        if token < done {
            continue;
        }
        let label = label::before(document, token)
            .or_else(|| label::before(document, Some(first(document, token)).filter(|&first| first < token)?))
            .or_else(|| label::after(document, token + 1));
        let Some(label) = label else { continue };
        let (tokens, figures) = code(document, token);
        done = tokens.end;
        let Some((kind, fewest)) = kind(label) else { continue };
        let raw = document.raw(token);
        let year = tokens.len() == 1 && raw.len() == 4 && (raw.starts_with("19") || raw.starts_with("20"));
        let amount = year || label::after(document, tokens.end) == Some(Label::Other);
        if figures < fewest || amount || date::calendar(document, tokens.clone()) {
            continue;
        }
        let ground = if label == Label::Patient { Ground::Shape } else { Ground::Label };
        out.add(document, kind, tokens, ground);
    }
}

/// What a label announces, and the fewest digits that make such a number.
fn kind(label: Label) -> Option<(MentionKind, usize)> {
    match label {
        Label::National => Some((MentionKind::NationalId, 6)),
        Label::Record => Some((MentionKind::RecordNumber, 4)),
        Label::Patient => Some((MentionKind::RecordNumber, 6)),
        Label::Registration => Some((MentionKind::RegistrationNumber, 5)),
        Label::Bank => Some((MentionKind::BankAccount, 8)),
        Label::Phone | Label::Other | Label::Birth => None,
    }
}

/// Both lists of tokens in the order of the text.
fn merged<'l>(numbers: &'l [usize], codes: &'l [usize]) -> impl Iterator<Item = usize> + 'l {
    let (mut numbers, mut codes) = (numbers.iter().peekable(), codes.iter().peekable());
    std::iter::from_fn(move || match (numbers.peek(), codes.peek()) {
        (Some(number), Some(code)) if code < number => codes.next().copied(),
        (Some(_), _) => numbers.next().copied(),
        (None, _) => codes.next().copied(),
    })
}

/// The first token of the code around a token that holds digits: "TREJ 4803 1512", "AB-1234" begin with
/// letters, unless these are the label.
fn first(document: &Document, token: usize) -> usize {
    if let Some(before) = token.checked_sub(1) {
        let letters =
            if document.raw(before) == "-" && !document.tokens[token].spaced { before.wrapping_sub(1) } else { before };
        let fits = document.tokens.get(letters).is_some_and(|t| {
            t.kind == TokenKind::Word && (t.capitals || t.end - t.start == 1) && t.capital && t.end - t.start <= 4
        });
        if fits && !document.classes[letters].meets(ANNOUNCING) && !document.tokens[token].new_line {
            return letters;
        }
    }
    token
}

/// The tokens of the code around a token that holds digits, and how many digits it has.
fn code(document: &Document, token: usize) -> (Range<usize>, usize) {
    let start = first(document, token);
    let mut figures = count(document, token);
    let mut longest_group = figures;
    let mut end = token + 1;
    while let Some(next) = document.tokens.get(end) {
        let holds = |at: usize| {
            document.tokens.get(at).is_some_and(|t| {
                let length = t.end - t.start;
                match t.kind {
                    TokenKind::Number => true,
                    TokenKind::Word => t.capital && length <= 4 || count(document, at) > 0,
                    _ => false,
                }
            })
        };
        if next.new_line {
            break;
        }
        let joint = listed!(document.raw_or_empty(end), "- . / –") && !next.spaced;
        if joint && holds(end + 1) && !document.tokens[end + 1].spaced {
            figures += count(document, end + 1);
            end += 2;
        } else if !next.spaced && holds(end) {
            figures += count(document, end);
            end += 1;
        } else if next.kind == TokenKind::Number && figures + count(document, end) <= 13 {
            let group = count(document, end);
            // "7 7 1 0 3 4 2"
            let one_by_one = longest_group == 1 && group == 1;
            let goes_on = longest_group <= 4 && group >= 2 || group >= 3 && figures < 9 || one_by_one;
            if !goes_on {
                break;
            }
            longest_group = longest_group.max(group);
            figures += group;
            end += 1;
        } else {
            break;
        }
    }
    (start..end, figures)
}

fn count(document: &Document, token: usize) -> usize {
    document.raw(token).bytes().filter(u8::is_ascii_digit).count()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{kinds, texts};

    #[test]
    fn finds_records_by_their_label() {
        for (text, number) in [
            ("Facebook want u nam niet op. Pt.nr 0047318", "0047318"),
            ("Journalnr 88 204 117. Ho ligg på gangen", "88 204 117"),
            ("Her MRN from last time is 0461837. Kindly check", "0461837"),
            ("initials W.K.T., hospital no. RX2204871, male", "RX2204871"),
            ("polis 7714-20093-B, geb. 1-2-66", "7714-20093-B"),
            ("member ID W204418873-01, prior auth", "W204418873-01"),
            ("kalium van B.J. (pt 5590218) is 6,9!!", "5590218"),
            ("dossiernummer: 4711-22 graag nakijken", "4711-22"),
            ("It is about Georgia, file HU-20771. Her application", "HU-20771"),
            ("the help desk wants policy GB-7741-992-L, again", "GB-7741-992-L"),
            ("Iemand bij de HAP: pat.id 7 7 1 0 3 4 2 staat dubbel", "7 7 1 0 3 4 2"),
            ("het gaat om verzekerde 187-33 2291-K, steunzolen", "187-33 2291-K"),
        ] {
            assert_eq!(texts(text, "record-number"), [number], "{text}");
        }
    }

    #[test]
    fn finds_national_numbers_by_their_label() {
        assert_eq!(texts("RAMQ card TREJ 4803 1512 if you need", "national-id"), ["TREJ 4803 1512"]);
        assert_eq!(texts("pnr 23115851218, mor ringer", "national-id"), ["23115851218"]);
        assert_eq!(texts("Council, 2406962490 is his CHI so no excuse", "national-id"), ["2406962490"]);
        assert_eq!(texts("Pacient D., CNP 1810412126249, in bay two", "national-id"), ["1810412126249"]);
        assert_eq!(texts("SSN is 078051120 2 copies", "national-id"), ["078051120"]);
    }

    #[test]
    fn a_professionals_own_number_is_told_apart() {
        assert_eq!(kinds("Mijn BIG-nummer voor de accreditatie is 19063418801"), ["registration-number"]);
        assert_eq!(kinds("HPR-nummer 9876543, orgnr 983 974 724"), ["registration-number", "registration-number"]);
        assert_eq!(kinds("GMC no. 7654321"), ["registration-number"]);
    }

    #[test]
    fn an_amount_or_a_date_is_no_record() {
        assert!(texts("Kostnaden per pasient er 125000 kroner", "record-number").is_empty());
        assert!(texts("Dossier van 12-07-1981 gelezen", "record-number").is_empty());
        assert!(texts("The file of 20771 pages and the policy for 2030 are online", "record-number").is_empty());
        assert!(texts("Patiënten 2024: 60 procent tevreden", "record-number").is_empty());
    }
}
