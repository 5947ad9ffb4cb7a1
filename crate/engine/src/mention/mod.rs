//! Mentions: what the text talks about, typed and with its place.
//!
//! One recogniser a file. A recogniser reads the document and adds mentions; it
//! says what stands there, not whether that is a problem. Whose number it is
//! and whether it may be posted is for the scene and the rules.

mod address;
mod age;
mod announced;
mod australian_medicare;
mod bank_account;
mod bsn;
mod calendar;
mod candidates;
mod credential;
mod date;
mod digits;
mod fodselsnummer;
mod irish_pps;
mod label;
mod licence_plate;
pub mod name;
mod nhi;
mod nhs_number;
mod nino;
mod number_word;
mod online;
mod phone;
pub mod place;
mod postcode;
#[cfg(test)]
mod properties;
mod rijksregisternummer;
mod room;
mod spelled;
#[cfg(test)]
mod testing;
mod us_ssn;

use std::ops::Range;

use crate::document::Document;
use crate::text::{Languages, order};
use candidates::Candidates;
use digits::Digits;

/// What a mention is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MentionKind {
    /// The name of a person.
    PersonName,
    /// A number that a state gives a person: BSN, fødselsnummer, NHS number, SSN …
    NationalId,
    /// A patient, record, admission or insurance number.
    RecordNumber,
    /// A bank account.
    BankAccount,
    /// A professional's own registration number, or an organisation's number.
    RegistrationNumber,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A web address.
    Link,
    /// A handle such as `@name`.
    Handle,
    /// A street with its house number.
    Address,
    /// A postcode.
    Postcode,
    /// The number plate of a vehicle.
    LicencePlate,
    /// A calendar date, with or without a year.
    Date,
    /// A date of birth.
    BirthDate,
    /// The age of a person.
    Age,
    /// A room, bed or bay.
    Room,
    /// A populated place or region.
    Place,
    /// A care organisation.
    Organisation,
    /// A password, or the code of a lock.
    Credential,
    /// A term of the lexicon, for those who ask what the engine saw.
    Term,
}

impl MentionKind {
    /// The name in the command line's `--mentions`.
    pub fn name(self) -> &'static str {
        use MentionKind::*;
        match self {
            PersonName => "person-name",
            NationalId => "national-id",
            RecordNumber => "record-number",
            BankAccount => "bank-account",
            RegistrationNumber => "registration-number",
            Phone => "phone",
            Email => "email",
            Link => "url",
            Handle => "handle",
            Address => "address",
            Postcode => "postcode",
            LicencePlate => "licence-plate",
            Date => "date",
            BirthDate => "date-of-birth",
            Age => "age",
            Room => "room",
            Place => "place",
            Organisation => "organisation",
            Credential => "credential",
            Term => "term",
        }
    }
}

/// How sure a recogniser is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// The shape fits, and little else would be written like this.
    Likely,
    /// A label, a strong checksum or an unmistakable shape.
    Certain,
}

/// Something that the text mentions.
#[derive(Clone, Debug)]
pub struct Mention {
    /// What it is.
    pub kind: MentionKind,
    /// Its bytes in the text.
    pub bytes: Range<usize>,
    /// The tokens it touches.
    pub tokens: Range<usize>,
    /// How sure the recogniser is.
    pub certainty: Certainty,
    /// A number that goes with it: years of an [`MentionKind::Age`] (fractions
    /// for months and days), population of a [`MentionKind::Place`]; else 0.
    pub value: f64,
}

/// All mentions of a document, in the order of the text.
#[derive(Clone, Debug, Default)]
pub struct Mentions {
    all: Vec<Mention>,
}

impl Mentions {
    /// Finds everything that the text mentions.
    pub fn find(document: &Document) -> Mentions {
        let mut mentions = Mentions { all: recognise(document) };
        name::find(document, &mut mentions.all);
        place::find(document, &mut mentions.all);
        order::sort_by_key(&mut mentions.all, |m| (m.bytes.start, std::cmp::Reverse(m.bytes.end)));
        mentions.clear_names(document);
        mentions
    }

    /// Drops the names that are part of something else, and cuts off what of it they took along: a
    /// hospital or a street named after somebody names nobody, and neither does "Friday 6 June".
    fn clear_names(&mut self, document: &Document) {
        use MentionKind::*;
        // Sorted, what a name lies in or reaches into stands beside it.
        const NEAR: usize = 8;
        for at in 0..self.all.len() {
            if self.all[at].kind != PersonName {
                continue;
            }
            for near in at.saturating_sub(NEAR)..(at + NEAR).min(self.all.len()) {
                let Mention { kind, tokens: other, .. } = &self.all[near];
                let (kind, other) = (*kind, other.clone());
                let name = &mut self.all[at];
                let holds = matches!(kind, Organisation | Address | Postcode | Room | Date | BirthDate);
                if !holds || name.tokens.end <= other.start || other.end <= name.tokens.start {
                    continue;
                }
                let before = kind != Organisation && name.tokens.start < other.start;
                if !(before && name::cut(document, name, other.start)) {
                    name.tokens.end = name.tokens.start;
                }
            }
        }
        self.all.retain(|mention| !mention.tokens.is_empty());
    }

    /// Looks at each mention once more: it may be changed, and goes where the answer is no.
    pub fn settle(&mut self, keep: impl FnMut(&mut Mention) -> bool) {
        self.all.retain_mut(keep);
    }

    /// All mentions.
    pub fn iter(&self) -> impl Iterator<Item = &Mention> {
        self.all.iter()
    }

    /// The mentions that begin at a token.
    pub fn at(&self, token: usize) -> impl Iterator<Item = &Mention> {
        let first = self.all.partition_point(|mention| mention.tokens.start < token);
        self.all[first..].iter().take_while(move |mention| mention.tokens.start == token)
    }

    /// The tokens of a mention with the label right before it: all of "BSN: 123456782". Leaving
    /// out the number alone would leave its label behind.
    pub fn labelled(&self, mention: &Mention, document: &Document) -> Range<usize> {
        let numbered = |kind| {
            use MentionKind::*;
            matches!(kind, NationalId | RecordNumber | BankAccount | BirthDate)
        };
        let Range { start, end } = mention.tokens.clone();
        if !numbered(mention.kind) {
            return start..end;
        }
        let label = label::start(document, start);
        // A label that belongs to the number before is none of this one.
        let before = &self.all[..self.all.partition_point(|other| other.tokens.start < start)];
        let near = before.iter().rev().take_while(|other| other.tokens.end > label);
        let taken = near.filter(|other| numbered(other.kind)).map(|other| other.tokens.end).max();
        taken.map_or(label, |taken| taken.clamp(label, start))..end
    }

    /// The mentions of one kind.
    pub fn of(&self, kind: MentionKind) -> impl Iterator<Item = &Mention> {
        self.all.iter().filter(move |mention| mention.kind == kind)
    }
}

/// Numbers, addresses and dates: everything known by its form, each stretch of text to one of them.
fn recognise(document: &Document) -> Vec<Mention> {
    let digits = Digits::read(document);
    let mut found = Candidates::default();
    online::find(document, &mut found);
    announced::find(document, &digits, &mut found);
    phone::find(document, &digits, &mut found);
    bsn::find(document, &digits, &mut found);
    fodselsnummer::find(document, &digits, &mut found);
    nhi::find(document, &digits, &mut found);
    nhs_number::find(document, &digits, &mut found);
    us_ssn::find(document, &digits, &mut found);
    rijksregisternummer::find(document, &digits, &mut found);
    australian_medicare::find(document, &digits, &mut found);
    irish_pps::find(document, &digits, &mut found);
    nino::find(document, &digits, &mut found);
    bank_account::find(document, &digits, &mut found);
    licence_plate::find(document, &digits, &mut found);
    postcode::find(document, &digits, &mut found);
    address::find(document, &digits, &mut found);
    date::find(document, &digits, &mut found);
    age::find(document, &digits, &mut found);
    room::find(document, &digits, &mut found);
    spelled::find(document, &mut found);
    credential::find(document, &digits, &mut found);
    found.settle(document)
}

/// The languages in which the sentence of a token may be read.
fn languages_at(document: &Document, token: usize) -> Languages {
    document.sentences.get(document.sentence_of(token)).map_or(Languages::ANY, |sentence| sentence.languages)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Draft;

    #[test]
    fn what_lies_in_a_street_a_room_or_a_date_is_no_name() {
        for (text, names) in [
            ("Smoke over Hadley Street since noon, she said.", &[][..]),
            ("Visiting on Ward 7 is now from two to four.", &[]),
            ("Den dokter van de Kerkstraat had zijn dag niet.", &[]),
            ("Gezet door Kees van de Zandweg 112 in Ommen.", &["Kees"]),
            ("She died on 4 May in her own bed.", &[]),
        ] {
            let draft = Draft::post(text);
            let mentions = Mentions::find(&Document::read(&draft));
            let found: Vec<&str> = mentions.of(MentionKind::PersonName).map(|m| &text[m.bytes.clone()]).collect();
            assert_eq!(found, names, "{text}");
        }
    }
}
