//! Flags of a word: what its line says behind the tab.

/// Declares the flags together with their spelling in the lists.
macro_rules! flags {
    ($($(#[$doc:meta])* $name:ident = $bit:literal $word:literal,)*) => {
        $($(#[$doc])* pub const $name: u32 = 1 << $bit;)*

        /// The flag that is spelled like this in the lists.
        pub fn from_word(word: &str) -> Option<u32> {
            match word { $($word => Some($name),)* _ => None }
        }
    };
}

flags! {
    /// Found only when written in capitals.
    UPPER = 0 "upper",
    /// Found only when written with a capital.
    CASE = 1 "case",
    /// Not inflected.
    EXACT = 2 "exact",
    /// Male.
    MALE = 3 "m",
    /// Female.
    FEMALE = 4 "f",
    /// A baby.
    BABY = 5 "baby",
    /// A child.
    CHILD = 6 "child",
    /// A teenager.
    TEEN = 7 "teen",
    /// A young adult.
    YOUNG = 8 "young",
    /// An old person.
    OLD = 9 "old",
    /// More than one.
    PLURAL = 10 "plural",
    /// One or a few in a town.
    UNIQUE = 11 "unique",
    /// Publicly known.
    FAMOUS = 12 "famous",
    /// Less than one in two thousand people.
    RARE = 13 "rare",
    /// Very frequent.
    COMMON = 14 "common",
    /// Carries stigma.
    STIGMA = 15 "stigma",
    /// A weak word.
    MILD = 16 "mild",
    /// A strong word.
    STRONG = 17 "strong",
    /// A region rather than a town.
    REGION = 18 "region",
    /// In the Netherlands.
    NETHERLANDS = 19 "in-nl",
    /// In Belgium.
    BELGIUM = 20 "in-be",
    /// In Norway.
    NORWAY = 21 "in-no",
    /// In an English-speaking country.
    ENGLISH_SPEAKING = 22 "in-en",
    /// A swear word that is the name of a disease, too.
    DISEASE = 23 "disease",
    /// A name that the host knows, not a word list.
    OWN = 24 "own",
    /// A plural or definite form that the build made.
    INFLECTED = 25 "inflected",
}
