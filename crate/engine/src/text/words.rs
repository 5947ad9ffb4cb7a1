//! Short lists of words, each word once: whether a word stands in one.

/// A list of words. Nearly every word that is looked for is in none, and is told by two bits.
#[derive(Debug)]
pub struct Words {
    text: &'static str,
    /// What stands between each two words.
    between: u8,
    /// The beginnings and lengths that occur, and the ends.
    seen: [u64; 2],
}

impl Words {
    /// Words with a space between each two.
    pub const fn spaced(text: &'static str) -> Words {
        Words::divided(text, b' ')
    }

    /// Words, one a line.
    pub const fn lines(text: &'static str) -> Words {
        Words::divided(text, b'\n')
    }

    const fn divided(text: &'static str, between: u8) -> Words {
        let bytes = text.as_bytes();
        let mut seen = [0; 2];
        let (mut start, mut end) = (0, 0);
        while end <= bytes.len() {
            if end == bytes.len() || bytes[end] == between {
                if end > start {
                    let [begins, ends] = bits(bytes[start], bytes[end - 1], end - start);
                    seen = [seen[0] | begins, seen[1] | ends];
                }
                start = end + 1;
            }
            end += 1;
        }
        Words { text, between, seen }
    }

    /// Whether a word is one of them. A mark that folds to nothing is no word.
    pub fn contains(&self, word: &str) -> bool {
        let (&[first, ..], &[.., last]) = (word.as_bytes(), word.as_bytes()) else { return false };
        let [begins, ends] = bits(first, last, word.len());
        self.seen[0] & begins != 0
            && self.seen[1] & ends != 0
            && self.text.as_bytes().split(|&byte| byte == self.between).any(|listed| listed == word.as_bytes())
    }
}

/// One bit for how a word begins and how long it is, one for how it ends and how long it is.
const fn bits(first: u8, last: u8, length: usize) -> [u64; 2] {
    [1 << ((first as usize + 5 * length) % 64), 1 << ((last as usize + 11 * length) % 64)]
}

/// Whether a word stands in a list that is written here: `listed!(word, "of van av")`.
macro_rules! listed {
    ($word:expr, $words:literal $(,)?) => {{
        static WORDS: $crate::text::Words = $crate::text::Words::spaced($words);
        WORDS.contains($word)
    }};
}

/// Whether a word stands in a file of `data`: `in_file!(word, "wording/greeting.txt")`.
macro_rules! in_file {
    ($word:expr, $file:literal) => {{
        static WORDS: $crate::text::Words =
            $crate::text::Words::lines(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/", $file)));
        WORDS.contains($word)
    }};
}

pub(crate) use {in_file, listed};

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn each_listed_word_is_found_and_no_part_of_one() {
        let listed = "of van av nineteen ° é";
        let words = Words::spaced(listed);
        for word in listed.split(' ') {
            assert!(words.contains(word), "{word}");
        }
        for other in ["", " ", "va", "an", "of van", "nineteen ", "neneteen", "è"] {
            assert!(!words.contains(other), "{other}");
        }
        assert!(Words::lines("of van\nav\n").contains("of van"));
    }
}
