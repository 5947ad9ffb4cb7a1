//! Packs the terms of the word lists as `lexicon::unfold` reads them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::flag;
use crate::hash::{Hash, LONGEST_WORD};
use crate::inflect;
use crate::unfold::{Kind, LANGUAGES, Packed, Sense, Terms};

/// The packed lists: see [`Packed`].
#[derive(Default)]
pub struct Written {
    pub kinds: Vec<u8>,
    pub shared: Vec<u8>,
    pub rest: String,
}

/// Terms by their kinds, those of a language together: what is alike stands near, as compression wants it.
type Kinds<'t> = BTreeMap<(u8, Kind), Vec<&'t str>>;

fn add<'t>(kind: Kind, key: &'t str, kinds: &mut Kinds<'t>) {
    kinds.entry((kind.senses[0].languages, kind)).or_default().push(key);
}

/// Packs terms with all their forms, and looks each of them up in what is unfolded from it.
pub fn pack(terms: &BTreeMap<String, BTreeSet<Sense>>) -> Written {
    let wanted: BTreeMap<&str, Vec<Sense>> = terms.iter().map(|(key, senses)| (key.as_str(), kept(senses))).collect();
    let mut kinds = Kinds::new();
    for (key, senses) in terms.iter().filter(|(_, senses)| senses.iter().any(listed)) {
        let kind = Kind { senses: wanted[key.as_str()].clone(), inflected: inflected(key, senses) };
        add(kind, key, &mut kinds);
    }
    add_exceptions(terms, &wanted, &mut kinds);
    let written = write(&kinds);
    check(&wanted, &written);
    written
}

/// Whether a sense is listed, and not made by inflection.
fn listed(sense: &Sense) -> bool {
    sense.flags & flag::INFLECTED == 0
}

/// Flags that the engine never asks for.
const BUILD_ONLY: u32 = flag::INFLECTED | flag::EXACT;
/// The country matters for places only, where postcodes ask for it.
const COUNTRIES: u32 = flag::NETHERLANDS | flag::BELGIUM | flag::NORWAY | flag::ENGLISH_SPEAKING;

/// The senses of a term: a form made by inflection gives way to another word of the language.
fn kept(senses: &BTreeSet<Sense>) -> Vec<Sense> {
    let taken = senses.iter().filter(|s| listed(s)).fold(0, |languages, s| languages | s.languages);
    let kept = senses.iter().filter(|s| listed(s) || s.languages & !taken != 0);
    kept.map(|sense| {
        let country = if sense.class == crate::class::Class::Place { 0 } else { COUNTRIES };
        Sense { flags: sense.flags & !(BUILD_ONLY | country), ..*sense }
    })
    .collect()
}

/// The languages in which a term is inflected.
fn inflected(key: &str, senses: &BTreeSet<Sense>) -> u8 {
    let takes_endings = |language: u8| {
        !key.contains('*')
            && inflect::takes_endings(key)
            && senses.iter().any(|s| listed(s) && s.inflects(language) && s.flags & flag::EXACT == 0)
    };
    LANGUAGES.into_iter().filter(|&language| takes_endings(language)).sum()
}

/// Adds the forms whose senses are not simply those of the first word that has them.
fn add_exceptions<'t>(
    terms: &'t BTreeMap<String, BTreeSet<Sense>>,
    wanted: &BTreeMap<&str, Vec<Sense>>,
    kinds: &mut Kinds<'t>,
) {
    let mut made: HashMap<String, Vec<Sense>> = HashMap::new();
    for ((_, kind), keys) in kinds.iter() {
        for (key, language) in keys.iter().flat_map(|key| LANGUAGES.map(|language| (*key, language))) {
            for form in kind.forms(key, language) {
                made.entry(form.of(key)).or_insert_with(|| kind.form_senses(language).collect());
            }
        }
    }
    assert!(made.keys().all(|form| wanted.contains_key(form.as_str())), "no form is made that is not wanted");
    for (key, _) in terms.iter().filter(|(_, senses)| !senses.iter().any(listed)) {
        let senses = &wanted[key.as_str()];
        if made.get(key) != Some(senses) {
            add(Kind { senses: senses.clone(), inflected: 0 }, key, kinds);
        }
    }
    kinds.values_mut().for_each(|keys| keys.sort_unstable());
}

fn write(kinds: &Kinds) -> Written {
    let mut written = Written::default();
    let mut before = "";
    for ((_, kind), keys) in kinds {
        let count = u16::try_from(keys.len()).expect("two bytes count the terms of a kind");
        written.kinds.extend(count.to_le_bytes());
        written.kinds.extend([kind.inflected, kind.senses.len() as u8]);
        for sense in &kind.senses {
            let flags = sense.flags.to_le_bytes();
            assert_eq!(flags[3], 0, "three bytes hold the flags");
            written.kinds.extend([sense.class as u8, sense.languages, sense.value, flags[0], flags[1], flags[2]]);
        }
        for key in keys {
            let same = key.char_indices().zip(before.chars()).find(|((_, a), b)| a != b);
            let shared = same.map_or(key.len().min(before.len()), |((at, _), _)| at);
            written.shared.push(u8::try_from(shared).expect("terms are short"));
            written.rest.push_str(&key[shared..]);
            written.rest.push('\n');
            before = key;
        }
    }
    written
}

/// No two keys share their hash, and every term has its senses.
fn check(wanted: &BTreeMap<&str, Vec<Sense>>, written: &Written) {
    let packed = Packed { kinds: &written.kinds, shared: &written.shared, rest: &written.rest };
    let terms = Terms::unfold(&packed);
    for (key, senses) in wanted {
        let entry = match key.strip_suffix('*') {
            Some(begin) => terms.starred.get(Hash::of(begin)),
            None => terms.whole.get(Hash::of(key)),
        };
        assert!(entry.term().is_some_and(|number| terms.senses(number) == senses), "'{key}' has other senses");
        assert!(key.split(' ').all(|word| word.len() <= LONGEST_WORD), "'{key}' holds too long a word");
        for (at, _) in key.match_indices(' ') {
            let begin = terms.whole.get(Hash::of(&key[..at]));
            assert!(begin.goes_on(), "'{}' leads to '{key}'", &key[..at]);
            assert!(begin.term().is_none() || wanted.contains_key(&key[..at]), "'{}' is no term", &key[..at]);
        }
    }
}
