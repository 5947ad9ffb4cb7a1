//! The text layer: tokens, folding, sets of languages, offsets. It knows letters and no meaning.

pub mod fold;
mod languages;
mod offsets;
pub mod order;
mod token;
mod words;

pub use languages::Languages;
pub use offsets::Offsets;
pub use token::{Token, TokenKind, sentences, tokens};
pub use words::Words;
pub(crate) use words::{in_file, listed};
