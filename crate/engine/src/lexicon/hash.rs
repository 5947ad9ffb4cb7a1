//! The hash under which a key stands in the table.
//!
//! The bytes of a text are the digits of a number, of which the last 64 bits are kept. So a
//! hash is carried on over the next word of a phrase without reading the first words again,
//! and one pass from the end of a word gives the hashes of all its endings.

/// Digits are to this base: odd and far from any fraction of small numbers.
const BASE: u64 = 0x9e37_79b9_7f4a_7c15;

/// The hash of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hash(u64);

impl Hash {
    /// The hash of a text.
    #[inline]
    pub fn of(text: &str) -> Hash {
        Hash::default().then(text)
    }

    /// The hash of the text so far with another behind it.
    #[inline]
    pub fn then(self, text: &str) -> Hash {
        text.bytes().fold(self, Hash::and)
    }

    /// The hash of the text so far with one byte behind it.
    #[inline]
    pub fn and(self, byte: u8) -> Hash {
        Hash(self.0.wrapping_mul(BASE).wrapping_add(byte.into()))
    }

    /// The same with all its bits mixed: where it stands is told by the first, what it is by the last.
    #[inline]
    pub fn mixed(self) -> u64 {
        let mixed = (self.0 ^ self.0 >> 29).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed ^ mixed >> 32
    }
}

/// No listed word is longer than this many bytes.
pub const LONGEST_WORD: usize = 63;

/// The hashes of the endings of a word.
pub struct Endings([Hash; LONGEST_WORD + 1]);

impl Endings {
    /// Reads a word from its end.
    pub fn of(word: &str) -> Endings {
        let mut endings = [Hash::default(); LONGEST_WORD + 1];
        let (mut sum, mut place) = (0u64, 1u64);
        for (ending, byte) in endings[1..].iter_mut().zip(word.bytes().rev()) {
            sum = sum.wrapping_add(place.wrapping_mul(byte.into()));
            place = place.wrapping_mul(BASE);
            *ending = Hash(sum);
        }
        Endings(endings)
    }

    /// The hash of the last bytes, for at most [`LONGEST_WORD`].
    #[inline]
    pub fn last(&self, bytes: usize) -> Option<Hash> {
        self.0.get(bytes).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_carried_on_and_endings_hash_as_the_whole_does() {
        assert_eq!(Hash::of("op").then(" ").then("de poli"), Hash::of("op de poli"));
        let word = "sykehjemsbeboer";
        let endings = Endings::of(word);
        for at in 0..word.len() {
            assert_eq!(endings.last(word.len() - at), Some(Hash::of(&word[at..])));
        }
        assert_eq!(endings.last(LONGEST_WORD + 1), None);
    }
}
