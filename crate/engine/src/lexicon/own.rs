//! Words that the host knows beside the compiled lists: names of the own
//! organisation, people who may be named.

use std::ops::Range;

use super::{Class, Endings, Hit, Match, Phrases, flag};
use crate::text::{Languages, Token, order};

/// Names with the classes under which they are found.
#[derive(Debug, Default)]
pub struct OwnWords {
    phrases: Phrases,
    classes: Vec<&'static [Class]>,
}

impl OwnWords {
    /// Adds a name; one that holds nothing to be found is passed over.
    pub fn add(&mut self, name: &str, classes: &'static [Class]) {
        if self.phrases.add(name, self.classes.len() as u32, Endings::Name) {
            self.classes.push(classes);
        }
    }

    /// Adds what is found to the hits of the lists, which stay in their order.
    pub fn search(&self, tokens: &[Token], folded: &str, hits: &mut Vec<Hit>) {
        let listed = hits.len();
        self.phrases.find(tokens, folded, |number, covered| {
            for &class in self.classes[number as usize] {
                // What is known as a place stays one: it tells how many people live there.
                if class == Class::Organisation && is_place(&hits[..listed], &covered) {
                    continue;
                }
                hits.push(Hit {
                    first: covered.start as u32,
                    length: covered.len() as u16,
                    class,
                    languages: Languages::ANY,
                    value: 0,
                    flags: flag::OWN,
                    how: Match::Whole,
                });
            }
        });
        if hits.len() > listed {
            order::sort_by_key(hits, |hit| (hit.first, std::cmp::Reverse(hit.length)));
        }
    }
}

fn is_place(hits: &[Hit], tokens: &Range<usize>) -> bool {
    let first = hits.partition_point(|hit| (hit.first as usize) < tokens.start);
    hits[first..]
        .iter()
        .take_while(|hit| hit.first as usize == tokens.start)
        .any(|hit| hit.class == Class::Place && hit.tokens() == *tokens)
}
