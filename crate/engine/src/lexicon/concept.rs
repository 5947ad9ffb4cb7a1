//! Concepts: what a word means, the same in every language.
//!
//! A concept is a plain English word that the lists under `data/concepts` give
//! to the words of each language, so that `mopperen`, `sutre` and `moan` teach
//! the model one thing. The build script writes the table with this same file.
//!
//! The table holds no words, only fingerprints of stems and of the words that mean
//! something else than their stem: about one unknown word in two hundred is taken for a
//! known one, which the model bears, and an entry needs no more than three bytes. It is
//! written in columns, the frequent concepts with small numbers, as that packs smaller.

/// A concept's number: a hash of its name, so that a new one moves no other.
pub type Concept = u16;

/// Entries are spread over this many buckets, about as many as there are entries.
pub const BUCKETS: usize = 1 << 14;

/// Set in the language of a stem, so that a stem is no word.
pub const STEM: u8 = 1 << 7;

/// Reads a word, or what follows on one that was read.
pub fn hash(before: u64, word: &[u8]) -> u64 {
    word.iter().fold(before, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

/// What nothing hashes to.
pub const EMPTY: u64 = 0xcbf2_9ce4_8422_2325;

const PRIME: u64 = 0x0100_0000_01b3;

/// The bucket and the fingerprint of a word of a language, by its hash.
pub fn place(language: u8, word: u64) -> (usize, u8) {
    let hash = (word ^ u64::from(language)).wrapping_mul(PRIME);
    let hash = hash ^ hash >> 29;
    (hash as usize & (BUCKETS - 1), (hash >> 40) as u8)
}

/// Endings of inflected words, longest first.
const ENDINGS: [&[u8]; 20] = [
    b"ingen", b"inger", b"ende", b"tjes", b"ing", b"ene", b"est", b"ane", b"en", b"er", b"et", b"te", b"de", b"je",
    b"ed", b"es", b"s", b"e", b"t", b"r",
];

/// A word without its ending, where enough of it remains.
pub fn stem(word: &[u8]) -> &[u8] {
    let bare = ENDINGS
        .iter()
        .find(|ending| word.len() >= ending.len() + LEAST && ends(word, ending))
        .map_or(word, |ending| &word[..word.len() - ending.len()]);
    // `moppert`, `mopperen`; `zitten`, `zit`: double letters are one.
    match bare {
        [rest @ .., a, b] if a == b && rest.len() + 1 >= LEAST => &bare[..bare.len() - 1],
        _ => bare,
    }
}

/// As `ends_with`, which calls for a comparison of memory each time: most words differ in the last letter.
fn ends(word: &[u8], ending: &[u8]) -> bool {
    word.iter().rev().zip(ending.iter().rev()).all(|(a, b)| a == b)
}

/// A stem shorter than this says nothing.
const LEAST: usize = 4;

/// The table.
#[derive(Debug)]
pub struct Concepts {
    /// Where the entries of each bucket begin, and the end.
    starts: Vec<u16>,
    /// Fingerprints of words, with a concept of each.
    entries: Vec<(u8, Concept)>,
}

impl Concepts {
    /// Reads what the build script wrote: for each bucket how many entries it has; for each entry
    /// its fingerprint, for each the low and for each the high byte of where its concept stands in
    /// the list of concepts; this list.
    pub fn read(bytes: &[u8]) -> Concepts {
        let (counts, rest) = bytes.split_at(BUCKETS);
        let mut starts = vec![0];
        starts.extend(counts.iter().scan(0, |end, &count| {
            *end += u16::from(count);
            Some(*end)
        }));
        let entries = usize::from(starts[BUCKETS]);
        let (prints, rest) = rest.split_at(entries);
        let (low, rest) = rest.split_at(entries);
        let (high, concepts) = rest.split_at(entries);
        let concept = |(&low, &high)| {
            let at = 2 * usize::from(u16::from_le_bytes([low, high]));
            u16::from_le_bytes([concepts[at], concepts[at + 1]])
        };
        Concepts { starts, entries: prints.iter().copied().zip(low.iter().zip(high).map(concept)).collect() }
    }

    /// The concepts of a folded word of its own, or else of its stem, in the first of the
    /// languages (the bits of a `Languages`) that knows it.
    pub fn of(&self, languages: u8, word: &str) -> impl Iterator<Item = Concept> + use<'_> {
        let word = word.as_bytes();
        let (stem, rest) = word.split_at(stem(word).len());
        let stem = hash(EMPTY, stem);
        let word = hash(stem, rest);
        let known = |language, word| Some(self.at(language, word)).filter(|found| found.clone().next().is_some());
        [1, 2, 4]
            .into_iter()
            .filter(|language| languages & language != 0)
            .find_map(|language| known(language, word).or_else(|| known(language | STEM, stem)))
            .into_iter()
            .flatten()
    }

    fn at(&self, language: u8, word: u64) -> impl Iterator<Item = Concept> + Clone + use<'_> {
        let (bucket, print) = place(language, word);
        self.entries[self.starts[bucket].into()..self.starts[bucket + 1].into()]
            .iter()
            .filter(move |entry| entry.0 == print)
            .map(|entry| entry.1)
    }
}

#[cfg(test)]
mod tests {
    use super::super::CONCEPTS;

    const DUTCH: u8 = 1;
    const NORWEGIAN: u8 = 2;
    const ENGLISH: u8 = 4;

    fn of(language: u8, word: &str) -> Vec<u16> {
        CONCEPTS.of(language, word).collect()
    }

    #[test]
    fn words_of_one_meaning_share_a_concept() {
        let nurse = of(ENGLISH, "nurse");
        assert_eq!(nurse.len(), 1);
        assert_eq!(of(DUTCH, "verpleegkundige"), nurse);
        assert_eq!(of(NORWEGIAN, "sykepleier"), nurse);
        assert_ne!(of(ENGLISH, "doctor"), nurse);
    }

    #[test]
    fn a_word_that_is_not_listed_has_the_concept_of_its_stem() {
        assert_eq!(super::stem(b"moppert"), super::stem(b"mopperen"));
        assert_eq!(of(DUTCH, "zeurt"), of(DUTCH, "zeuren"));
        assert!(of(DUTCH, "qwrtpsdfg").is_empty());
    }
}
