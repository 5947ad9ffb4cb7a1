//! Nynorsk without a small word that tells it from bokmål: by how its words end.
//!
//! `Psykologar snakkar i tre kvarter`: only nynorsk has such plurals and verbs.

use std::sync::LazyLock;

use crate::lexicon::{Class, Hit};
use crate::text::{Token, TokenKind};

/// Endings of nynorsk words that bokmål writes otherwise.
static NYNORSK: LazyLock<Vec<&str>> = LazyLock::new(|| endings(include_str!("../../data/spelling/nn-ending.txt")));
/// Endings of bokmål words that nynorsk writes otherwise.
static BOKMAL: LazyLock<Vec<&str>> = LazyLock::new(|| endings(include_str!("../../data/spelling/nb-ending.txt")));

fn endings(list: &str) -> Vec<&str> {
    list.lines().filter(|line| !line.starts_with('#')).collect()
}

/// Short words end as they please.
const SHORTEST: usize = 5;

/// Whether a Norwegian text in which no small word speaks for bokmål is spelled as nynorsk is.
pub fn is_spelled(tokens: &[Token], folded: &str, hits: &[Hit]) -> bool {
    let is = |word: &[Hit], class| word.iter().any(|hit| hit.class == class);
    let mut words = hits.chunk_by(|one, next| one.first == next.first);
    let told = words.any(|word| is(word, Class::FunctionNb) && !is(word, Class::FunctionNn));
    let ending = |endings: &[&str]| {
        let words =
            tokens.iter().filter(|token| token.kind == TokenKind::Word).map(|token| &folded[token.folded_range()]);
        words.filter(|word| word.len() >= SHORTEST && endings.iter().any(|ending| word.ends_with(ending))).count()
    };
    !told && ending(&NYNORSK) > ending(&BOKMAL)
}

#[cfg(test)]
mod tests {
    use crate::document::Document;
    use crate::draft::{Draft, Language};

    #[test]
    fn endings_tell_where_small_words_do_not() {
        for (text, language) in [
            ("Psykologar snakkar i tre kvarter og oppnår null og niks.", Language::Nn),
            ("Homeopatar er svindlarar.", Language::Nn),
            ("Psykologene snakker i tre kvarter og oppnår null og niks.", Language::Nb),
            ("Jeg har kommentarar til dette.", Language::Nb),
        ] {
            assert_eq!(Document::read(&Draft::post(text)).language, language, "{text}");
        }
    }
}
