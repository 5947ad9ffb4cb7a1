//! Which language each sentence is written in.
//!
//! Frequent words vote. A sentence with too few votes is read in the language
//! of the whole draft; a sentence that mixes languages is read in each of them.
//! A general identifier was not taken: telling four known languages apart in a
//! dozen words is what frequent words do best, and their look-up is free here.

use std::ops::Range;

use crate::draft::Language;
use crate::lexicon::{Class, Hit};
use crate::text::{Languages, Token};

/// Votes for Dutch, Norwegian, English, and nynorsk against bokmål.
#[derive(Clone, Copy, Default)]
struct Votes {
    lists: [f32; 3],
    bokmal: f32,
    nynorsk: f32,
}

impl Votes {
    fn add(&mut self, other: Votes) {
        for (mine, theirs) in self.lists.iter_mut().zip(other.lists) {
            *mine += theirs;
        }
        self.bokmal += other.bokmal;
        self.nynorsk += other.nynorsk;
    }

    fn best(&self) -> usize {
        (0..3).max_by(|&a, &b| self.lists[a].total_cmp(&self.lists[b])).unwrap_or(2)
    }

    fn language(&self) -> Language {
        match self.best() {
            0 => Language::Nl,
            1 if self.nynorsk > self.bokmal => Language::Nn,
            1 => Language::Nb,
            _ => Language::En,
        }
    }
}

/// The draft's main language and the languages of each sentence. What is told
/// holds; the usual language is that of a draft that does not tell its own.
pub fn recognise(
    sentences: &[Range<usize>],
    tokens: &[Token],
    hits: &[Hit],
    told: Option<Language>,
    usual: Option<Language>,
) -> (Language, Vec<Languages>) {
    let mut votes = vec![Votes::default(); sentences.len()];
    let mut sentence = 0;
    let mut at = 0;
    while at < hits.len() {
        let token = hits[at].first as usize;
        let mut word = [false; 4];
        let mut listed = 0u8;
        while at < hits.len() && hits[at].first as usize == token {
            match hits[at].class {
                Class::FunctionNl => word[0] = true,
                Class::FunctionNb => word[1] = true,
                Class::FunctionNn => word[2] = true,
                Class::FunctionEn => word[3] = true,
                _ if hits[at].languages != Languages::ANY => listed |= hits[at].languages.0,
                _ => {}
            }
            at += 1;
        }
        while sentence + 1 < sentences.len() && sentences[sentence].end <= token {
            sentence += 1;
        }
        let Some(vote) = votes.get_mut(sentence) else { break };
        let norwegian = word[1] || word[2];
        let count = f32::from(u8::from(word[0])) + f32::from(u8::from(norwegian)) + f32::from(u8::from(word[3]));
        if count > 0.0 {
            // A word of one language tells more than one of three.
            let weight = 1.0 / (count * count);
            for (index, is) in [word[0], norwegian, word[3]].into_iter().enumerate() {
                if is {
                    vote.lists[index] += weight;
                }
            }
            if word[1] != word[2] {
                if word[1] { vote.bokmal += 1.0 } else { vote.nynorsk += 1.0 }
            }
        } else if listed.count_ones() == 1 {
            // Content words count a little, for posts without a single small word.
            vote.lists[listed.trailing_zeros() as usize] += 0.4;
        }
    }
    let letters = |range: &Range<usize>| tokens[range.clone()].len();
    let mut whole = Votes::default();
    for vote in &votes {
        whole.add(*vote);
    }
    let silent = whole.lists.iter().sum::<f32>() < 1.0;
    let usual = usual.filter(|_| silent);
    let language = told.or(usual).unwrap_or_else(|| whole.language());
    let main = Languages::of(language);
    let each = sentences
        .iter()
        .zip(&votes)
        .map(|(range, vote)| {
            let total: f32 = vote.lists.iter().sum();
            if total < 1.0 || letters(range) < 3 {
                return if told.is_none() && silent { Languages::ANY } else { main };
            }
            let mut set = 0u8;
            for (index, share) in vote.lists.iter().enumerate() {
                if share / total > 0.3 {
                    set |= 1 << index;
                }
            }
            // Mixed drafts: the main language stays readable unless the sentence is clearly another one.
            if vote.lists[main.0.trailing_zeros() as usize] / total > 0.1 {
                set |= main.0;
            }
            Languages(set)
        })
        .collect();
    (language, each)
}
