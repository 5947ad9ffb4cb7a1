//! Regular inflection of listed nouns, applied when the lists are unfolded.
//!
//! Making a form that nobody writes costs nothing; what must not happen is that
//! a form collides with another word, which the build script prevents with this
//! same file.

use super::class::Class;
use super::hash::Hash;

const DUTCH: u8 = 1;
const NORWEGIAN: u8 = 2;
const ENGLISH: u8 = 4;

/// Whether words of this class are nouns that take endings.
pub fn inflects(class: Class) -> bool {
    use Class::*;
    matches!(
        class,
        PatientRole
            | Person
            | Kin
            | Occupation
            | CareRole
            | ManagerRole
            | Colleague
            | Condition
            | Symptom
            | Treatment
            | Medicine
            | BodyPart
            | CareSetting
            | LifeEvent
            | Local
            | Trait
            | Group
            | Insult
            | Slur
            | BodyShaming
            | Photo
            | Partner
    )
}

/// A form of a key: as many bytes of it as stay, a letter that follows them, and an ending.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// Bytes of the key that stay.
    pub stem: usize,
    /// `d` in `bedden`.
    pub letter: Option<char>,
    /// What stands behind.
    pub ending: &'static str,
}

impl Form {
    /// The form of this key.
    pub fn of(self, key: &str) -> String {
        let mut form = String::with_capacity(self.stem + self.ending.len() + 2);
        form.push_str(&key[..self.stem]);
        form.extend(self.letter);
        form.push_str(self.ending);
        form
    }

    /// Its hash, given that of the bytes that stay.
    pub fn hash(self, stem: Hash) -> Hash {
        let mut buffer = [0; 4];
        let stem = self.letter.map_or(stem, |letter| stem.then(letter.encode_utf8(&mut buffer)));
        stem.then(self.ending)
    }
}

/// Whether a key takes endings: it is short, and its last word is a word.
pub fn takes_endings(key: &str) -> bool {
    let words = key.split(' ').count();
    let last = key.rsplit(' ').next().unwrap_or(key);
    words <= 3 && last.chars().count() >= 3 && last.chars().all(char::is_alphabetic)
}

/// The regular forms of a key that takes endings; only its last word is inflected.
pub fn forms(key: &str, language: u8) -> Vec<Form> {
    match language {
        DUTCH => dutch(key),
        NORWEGIAN => norwegian(key),
        ENGLISH => english(key),
        _ => Vec::new(),
    }
}

fn vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// A stem of this many bytes with each of the endings.
fn with(stem: usize, endings: &[&'static str]) -> Vec<Form> {
    // Room for all that follows: a form is made many times when the lists are unfolded.
    let mut forms = Vec::with_capacity(16);
    forms.extend(endings.iter().map(|&ending| Form { stem, letter: None, ending }));
    forms
}

fn dutch(key: &str) -> Vec<Form> {
    let mut made = if key.ends_with('e') {
        with(key.len(), &["s", "n", "tje", "tjes"])
    } else {
        with(key.len(), &["s", "en", "je", "jes", "tje", "tjes", "e"])
    };
    let mut tail = key.chars().rev();
    if let (Some(c), Some(v), Some(b)) = (tail.next(), tail.next(), tail.next())
        && !vowel(c)
        && vowel(v)
    {
        let end = key.len() - c.len_utf8();
        let en = |stem, letter| Form { stem, letter: Some(letter), ending: "en" };
        if !vowel(b) && c != 'w' && c != 'x' {
            // bed, bedden
            made.push(en(key.len(), c));
        }
        if v == b {
            // been, benen; neus stays
            let voiced = match c {
                'f' => 'v',
                's' => 'z',
                other => other,
            };
            made.extend([en(end - v.len_utf8(), c), en(end - v.len_utf8(), voiced)]);
        } else if c == 's' {
            made.push(en(end, 'z'));
        } else if c == 'f' {
            made.push(en(end, 'v'));
        }
    }
    made
}

fn norwegian(key: &str) -> Vec<Form> {
    if let Some(stem) = key.strip_suffix('e') {
        let mut made = with(key.len(), &["n", "t", "r", "ne", "ns", "rs", "s", "ts"]);
        made.extend(with(stem.len(), &["a", "ar", "ane", "or"]));
        made
    } else if key.ends_with("er") {
        with(key.len(), &["en", "e", "ne", "ar", "ane", "s", "ens", "nes"])
    } else {
        with(key.len(), &["en", "et", "a", "er", "ene", "ar", "ane", "s", "ens", "ets", "e", "i", "in"])
    }
}

fn english(key: &str) -> Vec<Form> {
    let mut made = with(key.len(), &["s"]);
    if let Some(stem) = key.strip_suffix('y') {
        made.extend(with(stem.len(), &["ies"]));
    }
    if key.ends_with(['s', 'x', 'z']) || key.ends_with("ch") || key.ends_with("sh") {
        made.extend(with(key.len(), &["es"]));
    }
    made
}
