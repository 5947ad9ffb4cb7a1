//! What the recognisers propose, and how their claims to the same words are settled.

use std::cmp::Reverse;
use std::ops::Range;

use super::{Certainty, Mention, MentionKind};
use crate::document::Document;
use crate::text::order;

/// On what a recogniser bases its claim. Ordered: a better ground compares greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ground {
    /// The shape fits, and little else is written like this.
    Shape,
    /// A word announces it.
    Label,
    /// Nothing else is written like this, or its check digits and its shape agree.
    Form,
    /// Its check digits agree and a word announces it.
    Proof,
}

impl Ground {
    fn certainty(self) -> Certainty {
        if self == Ground::Shape { Certainty::Likely } else { Certainty::Certain }
    }
}

#[derive(Debug)]
struct Candidate {
    ground: Ground,
    mention: Mention,
}

/// Proposed mentions, in no order, overlaps and all.
#[derive(Debug, Default)]
pub struct Candidates {
    all: Vec<Candidate>,
}

impl Candidates {
    /// Proposes a mention that covers these tokens.
    pub fn add(&mut self, document: &Document, kind: MentionKind, tokens: Range<usize>, ground: Ground) {
        self.add_value(document, kind, tokens, ground, 0.0);
    }

    /// Proposes a mention with its number.
    pub fn add_value(
        &mut self,
        document: &Document,
        kind: MentionKind,
        tokens: Range<usize>,
        ground: Ground,
        value: f64,
    ) {
        let bytes = document.bytes(tokens.clone());
        if !bytes.is_empty() {
            let mention = Mention { kind, bytes, tokens, certainty: ground.certainty(), value };
            self.all.push(Candidate { ground, mention });
        }
    }

    /// Gives each stretch of the text to one mention: the better ground first,
    /// then the longer stretch, then the kind that stands earlier in
    /// [`precedence`]; whatever overlaps a mention already given is dropped.
    pub fn settle(mut self, document: &Document) -> Vec<Mention> {
        if self.all.len() > 1 {
            order::sort_by_key(&mut self.all, |c| {
                (Reverse(c.ground), Reverse(c.mention.bytes.len()), precedence(c.mention.kind), c.mention.bytes.start)
            });
        }
        let mut taken = vec![false; if self.all.len() > 1 { document.tokens.len() } else { 0 }];
        let mut settled = Vec::with_capacity(self.all.len());
        for Candidate { mention, .. } in self.all {
            if let Some(stretch) = taken.get_mut(mention.tokens.clone()) {
                if stretch.contains(&true) {
                    continue;
                }
                stretch.fill(true);
            }
            settled.push(mention);
        }
        settled
    }
}

/// Which kind wins when ground and length are the same. A number that belongs to
/// a professional or an organisation is the reading that does no harm, so it
/// goes first; telephones go before national numbers, because some of them pass
/// the check digits of those.
fn precedence(kind: MentionKind) -> u8 {
    use MentionKind::*;
    match kind {
        Email | Link | Handle => 0,
        RegistrationNumber | Credential => 1,
        RecordNumber => 2,
        Phone => 3,
        NationalId => 4,
        BankAccount => 5,
        BirthDate => 6,
        Date => 7,
        Address => 8,
        Postcode => 9,
        LicencePlate => 10,
        Age => 11,
        _ => 12,
    }
}
