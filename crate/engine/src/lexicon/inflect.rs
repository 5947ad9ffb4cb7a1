//! Regular inflection of listed nouns, applied when the lists are compiled.
//!
//! Making a form that nobody writes costs nothing; what must not happen is that
//! a form collides with another word, which the compiler of the lists prevents.

use super::class::Class;

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

/// The regular forms of a key; only its last word is inflected.
pub fn forms(key: &str, languages: u8) -> Vec<String> {
    let words = key.split(' ').count();
    let last = key.rsplit(' ').next().unwrap_or(key);
    if words > 3 || last.chars().count() < 3 || !last.chars().all(char::is_alphabetic) {
        return Vec::new();
    }
    match languages {
        DUTCH => dutch(key, last),
        NORWEGIAN => norwegian(key),
        ENGLISH => english(key),
        _ => Vec::new(),
    }
}

fn vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

fn with(key: &str, endings: &[&str]) -> Vec<String> {
    endings.iter().map(|ending| format!("{key}{ending}")).collect()
}

fn dutch(key: &str, last: &str) -> Vec<String> {
    let mut made = if key.ends_with('e') {
        with(key, &["s", "n", "tje", "tjes"])
    } else {
        with(key, &["s", "en", "je", "jes", "tje", "tjes", "e"])
    };
    let tail: Vec<char> = last.chars().rev().take(4).collect();
    let cut = |count: usize| -> String {
        let mut stem: Vec<char> = key.chars().collect();
        stem.truncate(stem.len() - count);
        stem.into_iter().collect()
    };
    if let [c, v, b, ..] = tail[..]
        && !vowel(c)
        && vowel(v)
    {
        if !vowel(b) && c != 'w' && c != 'x' {
            // bed, bedden
            made.push(format!("{key}{c}en"));
        }
        if v == b {
            // been, benen; neus stays
            made.push(format!("{}{}en", cut(2), c));
            let voiced = match c {
                'f' => 'v',
                's' => 'z',
                other => other,
            };
            made.push(format!("{}{}en", cut(2), voiced));
        } else if c == 's' {
            made.push(format!("{}zen", cut(1)));
        } else if c == 'f' {
            made.push(format!("{}ven", cut(1)));
        }
    }
    made
}

fn norwegian(key: &str) -> Vec<String> {
    if let Some(stem) = key.strip_suffix('e') {
        let mut made = with(key, &["n", "t", "r", "ne", "ns", "rs", "s", "ts"]);
        made.extend(with(stem, &["a", "ar", "ane", "or"]));
        made
    } else if key.ends_with("er") {
        with(key, &["en", "e", "ne", "ar", "ane", "s", "ens", "nes"])
    } else {
        with(key, &["en", "et", "a", "er", "ene", "ar", "ane", "s", "ens", "ets", "e", "i", "in"])
    }
}

fn english(key: &str) -> Vec<String> {
    let mut made = with(key, &["s"]);
    if let Some(stem) = key.strip_suffix('y') {
        made.push(format!("{stem}ies"));
    }
    if key.ends_with(['s', 'x', 'z']) || key.ends_with("ch") || key.ends_with("sh") {
        made.push(format!("{key}es"));
    }
    made
}
