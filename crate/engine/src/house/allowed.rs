//! What may always be posted: public numbers and addresses, spokespersons, words.

use std::ops::Range;

use super::Allowed;
use crate::document::Document;
use crate::lexicon::{Endings, Phrases, key};
use crate::mention::name::NameForm;
use crate::mention::{Mention, MentionKind, Mentions};
use crate::text::Languages;

/// The allowed things, ready to be compared with what a draft mentions.
#[derive(Debug, Default)]
pub struct Permissions {
    phones: Vec<String>,
    emails: Vec<String>,
    addresses: Vec<String>,
    people: Phrases,
    terms: Phrases,
}

impl Permissions {
    /// Prepares the comparison.
    pub fn new(allowed: &Allowed) -> Permissions {
        let mut permissions = Permissions {
            phones: allowed.phones.iter().map(|phone| national(phone)).filter(|digits| !digits.is_empty()).collect(),
            emails: allowed.emails.iter().map(|email| email.trim().to_lowercase()).collect(),
            addresses: allowed.addresses.iter().map(|address| format!(" {} ", key(address))).collect(),
            ..Permissions::default()
        };
        for person in &allowed.people {
            permissions.people.add(person, 0, Endings::Name);
        }
        for term in &allowed.terms {
            permissions.terms.add(term, 0, Endings::Noun(Languages::ANY));
        }
        permissions
    }

    /// Has mentions of allowed things count as what they are: public.
    pub fn settle(&self, document: &Document, mentions: &mut Mentions) {
        let people = ranges(&self.people, document);
        mentions.settle(|mention| {
            let text = &document.text[mention.bytes.clone()];
            match mention.kind {
                MentionKind::Phone if self.phones.contains(&national(text)) => {
                    mention.kind = MentionKind::RegistrationNumber;
                    true
                }
                MentionKind::Email => !self.emails.contains(&text.to_lowercase()),
                MentionKind::Address | MentionKind::Postcode => {
                    let address = format!(" {} ", key(text));
                    !self.addresses.iter().any(|allowed| allowed.contains(&address))
                }
                MentionKind::PersonName => {
                    if people.iter().any(|person| holds(&mention.bytes, person)) {
                        make_public(mention);
                    }
                    true
                }
                _ => true,
            }
        });
    }

    /// The bytes of words that are never marked.
    pub fn unmarked(&self, document: &Document) -> Vec<Range<usize>> {
        ranges(&self.terms, document)
    }
}

fn ranges(phrases: &Phrases, document: &Document) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    document.find(phrases, |_, tokens| found.push(document.bytes(tokens)));
    found
}

fn holds(whole: &Range<usize>, part: &Range<usize>) -> bool {
    whole.start <= part.start && part.end <= whole.end
}

fn make_public(mention: &mut Mention) {
    mention.value = f64::from(NameForm::Public as u8);
}

/// Calling codes of the countries where our users live.
const COUNTRIES: [&str; 7] = ["31", "47", "32", "44", "353", "61", "1"];

/// The digits of a telephone number as they are dialled at home, without leading zeros.
fn national(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let abroad = if number.trim_start().starts_with('+') { Some(digits.as_str()) } else { digits.strip_prefix("00") };
    let home = abroad.and_then(|digits| COUNTRIES.iter().find_map(|code| digits.strip_prefix(code)));
    home.unwrap_or(&digits).trim_start_matches('0').to_string()
}

#[cfg(test)]
mod tests {
    use super::national;

    #[test]
    fn telephone_numbers_are_the_same_in_every_spelling() {
        for number in ["0512-588888", "+31 512 588 888", "0031 (0)512 588888", "(0512) 588 888", "+31(0)512588888"] {
            assert_eq!(national(number), "512588888", "{number}");
        }
        assert_eq!(national("+47 412 34 567"), national("41234567"));
        assert_eq!(national("8856"), "8856");
    }
}
