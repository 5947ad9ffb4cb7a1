//! What is left out of a text, and what has to go with it.

use std::ops::Range;

use super::edit::Edit;
use super::sentence::{self, Sentence};
use crate::concern::Family;
use crate::document::Document;
use crate::mention::Mentions;
use crate::scene::Scene;
use crate::text::order;

/// A clause or sentence that is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    /// Its bytes.
    pub bytes: Range<usize>,
    /// Which sentence it is, or is a clause of.
    sentence: usize,
    /// It is the sentence.
    whole: bool,
}

/// A sentence with its bytes.
pub type Placed = (Sentence, Range<usize>);

impl Cut {
    /// Everything that can be left out, clauses before sentences, and first what speaks most for an
    /// alarm; with the sentences of the text.
    pub fn all(document: &Document, mentions: &Mentions, scene: &Scene) -> (Vec<Cut>, Vec<Placed>) {
        let sentences = sentence::sentences(document, mentions);
        let weight = |tokens: &Range<usize>| scene.judgement.weight(Family::Privacy, tokens.clone());
        let mut cuts = Vec::new();
        for (index, sentence) in sentences.iter().enumerate() {
            let mut add = |tokens: &Range<usize>, whole| {
                let cut = Cut { bytes: document.bytes(tokens.clone()), sentence: index, whole };
                cuts.push((weight(tokens), cut));
            };
            add(&sentence.tokens, true);
            for part in &sentence.parts {
                add(part, false);
            }
        }
        order::sort_by(&mut cuts, |a, b| a.1.whole.cmp(&b.1.whole).then(b.0.total_cmp(&a.0)));
        let bytes = |sentence: &Sentence| document.bytes(sentence.tokens.clone());
        let placed = sentences.iter().map(|sentence| (sentence.clone(), bytes(sentence))).collect();
        (cuts.into_iter().map(|(_, cut)| cut).collect(), placed)
    }
}

/// The edits that leave something out. Where nobody is left to whom "she" could refer, the
/// sentences that speak of her go too.
pub fn edits(cuts: &[Cut], sentences: &[Placed]) -> Vec<Edit> {
    let mut out = vec![false; sentences.len()];
    for cut in cuts.iter().filter(|cut| cut.whole) {
        out[cut.sentence] = true;
    }
    let mut spoken_of = false;
    for (index, (sentence, _)) in sentences.iter().enumerate() {
        out[index] |= sentence.leans && !spoken_of && out[..index].contains(&true);
        spoken_of |= !out[index] && (sentence.introduces || sentence.leans);
    }
    let clauses = cuts.iter().filter(|cut| !cut.whole && !out[cut.sentence]).map(|cut| cut.bytes.clone());
    let wholes = sentences.iter().zip(&out).filter(|(_, out)| **out).map(|((_, bytes), _)| bytes.clone());
    clauses.chain(wholes).map(|bytes| Edit { bytes, words: String::new() }).collect()
}
