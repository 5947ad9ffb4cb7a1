//! The parts that small words play, the same in every language.

/// Declares the parts together with their spelling in `grammar.txt`.
macro_rules! parts {
    ($($name:ident = $word:literal,)*) => {
        /// What a small word does in its sentence, whatever the language.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        #[allow(missing_docs)]
        pub enum Part { $($name,)* }

        impl Part {
            /// All parts.
            pub const ALL: &'static [Part] = &[$(Part::$name,)*];

            /// The spelling in the lists.
            pub fn word(self) -> &'static str {
                match self { $(Part::$name => $word,)* }
            }

            /// The part with this spelling.
            pub fn from_word(word: &str) -> Option<Part> {
                match word { $($word => Some(Part::$name),)* _ => None }
            }
        }
    };
}

parts! {
    I = "i",
    My = "my",
    We = "we",
    Our = "our",
    You = "you",
    Your = "your",
    He = "he",
    His = "his",
    She = "she",
    Their = "their",
    They = "they",
    It = "it",
    A = "a",
    The = "the",
    Some = "some",
    Every = "every",
    None = "none",
    Not = "not",
    Be = "be",
    Was = "was",
    Have = "have",
    Had = "had",
    Will = "will",
    Would = "would",
    Can = "can",
    Could = "could",
    Must = "must",
    HadTo = "had-to",
    Want = "want",
    If = "if",
    When = "when",
    But = "but",
    Because = "because",
    Who = "who",
    How = "how",
    With = "with",
    In = "in",
    From = "from",
    For = "for",
    Again = "again",
    Only = "only",
    Still = "still",
    Just = "just",
    Very = "very",
    Here = "here",
    Say = "say",
    Said = "said",
    Came = "came",
    Saw = "saw",
    Participle = "participle",
}
