//! Sets of languages.

use crate::draft::Language;

/// A set of languages, as the word lists know them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Languages(pub u8);

impl Languages {
    /// Dutch.
    pub const DUTCH: Languages = Languages(1);
    /// Norwegian, bokmål and nynorsk.
    pub const NORWEGIAN: Languages = Languages(2);
    /// English.
    pub const ENGLISH: Languages = Languages(4);
    /// All.
    pub const ANY: Languages = Languages(7);

    /// Whether a word of these languages can be read here.
    pub fn read(self, word: Languages) -> bool {
        self.0 & word.0 != 0
    }

    /// The word lists of one language.
    pub fn of(language: Language) -> Languages {
        match language {
            Language::Nl => Languages::DUTCH,
            Language::Nb | Language::Nn => Languages::NORWEGIAN,
            Language::En => Languages::ENGLISH,
        }
    }
}
