//! Unfolds the packed word lists into a table. `build/pack.rs` writes what is read here.
//!
//! Packed, the terms stand by their kind: terms with the same senses that are inflected in the
//! same languages. Within a kind they are sorted, and each says how many bytes it shares with the
//! one before it, so that the compression of the package finds little left to do. Regular
//! inflections are not written but made here, where no term is listed as such.

use std::hint::black_box;

use super::class::Class;
use super::flag;
use super::hash::Hash;
use super::inflect::{self, Form};
use super::table::Table;

/// A sense of a term: a list in which it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sense {
    /// The class of the list.
    pub class: Class,
    /// The languages of the list, as bits.
    pub languages: u8,
    /// Weight of a name, population of a place, part of a grammar word.
    pub value: u8,
    /// Flags of [`flag`].
    pub flags: u32,
}

impl Sense {
    /// Whether a term's inflected forms in this language have this sense too.
    pub fn inflects(&self, language: u8) -> bool {
        self.languages == language && inflect::inflects(self.class) && self.flags & flag::UPPER == 0
    }
}

/// The lists as the build wrote them.
#[derive(Clone, Copy, Debug)]
pub struct Packed<'p> {
    /// For each kind the number of its terms (two bytes), the languages in which they are inflected,
    /// and the number of its senses; behind it these, in six bytes each.
    pub kinds: &'p [u8],
    /// For each term how many bytes it shares with the one before.
    pub shared: &'p [u8],
    /// The rest of each term, and the end of a line.
    pub rest: &'p str,
}

/// A kind of terms.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kind {
    /// Its senses.
    pub senses: Vec<Sense>,
    /// The languages in which its terms are inflected, as bits.
    pub inflected: u8,
}

impl Kind {
    /// The forms of a term of this kind in one of its languages.
    pub fn forms(&self, key: &str, language: u8) -> Vec<Form> {
        if self.inflected & language != 0 { inflect::forms(key, language) } else { Vec::new() }
    }

    /// The senses of these forms.
    pub fn form_senses(&self, language: u8) -> impl Iterator<Item = Sense> {
        self.senses.iter().copied().filter(move |sense| sense.inflects(language))
    }
}

/// Dutch, Norwegian, English.
pub const LANGUAGES: [u8; 3] = [1, 2, 4];

impl<'p> Packed<'p> {
    /// Calls `begin` with each kind, and `term` with each of its terms and how many bytes this
    /// shares with the one before.
    pub fn read<S>(&self, mut begin: impl FnMut(&Kind) -> S, mut term: impl FnMut(&Kind, &mut S, &str, usize)) {
        let mut key = String::new();
        let mut terms = self.shared.iter().zip(self.rest.split_terminator('\n'));
        let mut kinds = self.kinds;
        while let [low, high, inflected, senses, rest @ ..] = kinds {
            let (senses, rest) = rest.split_at(usize::from(*senses) * 6);
            kinds = rest;
            let senses = senses.chunks_exact(6).map(|bytes| Sense {
                class: Class::ALL[usize::from(bytes[0])],
                languages: bytes[1],
                value: bytes[2],
                flags: u32::from_le_bytes([bytes[3], bytes[4], bytes[5], 0]),
            });
            let kind = Kind { senses: senses.collect(), inflected: *inflected };
            let mut state = begin(&kind);
            for (&shared, rest) in terms.by_ref().take(u16::from_le_bytes([*low, *high]).into()) {
                key.truncate(shared.into());
                key.push_str(rest);
                term(&kind, &mut state, &key, shared.into());
            }
        }
    }
}

/// All terms, by their hashes.
#[derive(Debug)]
pub struct Terms {
    /// Single words and phrases.
    pub whole: Table,
    /// Words listed with a star behind them, without it: any longer word may begin so.
    pub starred: Table,
    senses: Vec<Sense>,
    /// Where the senses of each number begin, and the end.
    starts: Vec<u32>,
}

/// The numbers of the senses of a kind, and of its forms in each language.
struct Numbers {
    term: u16,
    forms: [u16; LANGUAGES.len()],
}

/// The tables while they are filled.
struct Unfolding {
    whole: Table,
    starred: Table,
    /// The hashes of the beginnings of the term before, by their length.
    hashes: Vec<Hash>,
}

impl Unfolding {
    /// Adds a term with all its forms.
    fn add(&mut self, kind: &Kind, numbers: &Numbers, key: &str, shared: usize) {
        self.hashes.truncate(shared + 1);
        for &byte in &key.as_bytes()[shared..] {
            let so_far = self.hashes[self.hashes.len() - 1];
            if byte == b' ' {
                self.whole.entry(so_far).set_goes_on();
            }
            self.hashes.push(so_far.and(byte));
        }
        if key.ends_with('*') {
            self.starred.entry(self.hashes[key.len() - 1]).set_term(numbers.term);
            return;
        }
        self.whole.entry(self.hashes[key.len()]).set_term(numbers.term);
        if kind.inflected == 0 {
            return;
        }
        for (&language, &number) in LANGUAGES.iter().zip(&numbers.forms) {
            for form in kind.forms(key, language) {
                let entry = self.whole.entry(form.hash(self.hashes[form.stem]));
                // What is listed as it stands, or was made before, stays.
                if entry.term().is_none() {
                    entry.set_term(number);
                }
            }
        }
    }
}

impl Terms {
    /// Unfolds the lists.
    pub fn unfold(packed: &Packed) -> Terms {
        // More than twice as many slots as keys keep the ways short.
        let mut tables =
            Unfolding { whole: Table::with_bits(20), starred: Table::with_bits(8), hashes: vec![Hash::default()] };
        let (mut senses, mut starts) = (Vec::new(), vec![0]);
        let number = |kind: &Kind| {
            let mut next = |of: &mut dyn Iterator<Item = Sense>| {
                senses.extend(of);
                starts.push(senses.len() as u32);
                (starts.len() - 2) as u16
            };
            Numbers {
                term: next(&mut kind.senses.iter().copied()),
                forms: LANGUAGES.map(|l| if kind.inflected & l == 0 { 0 } else { next(&mut kind.form_senses(l)) }),
            }
        };
        // A browser first runs WebAssembly as it stands and puts a better translation in its place at
        // a later call, never inside a loop: the work of each term must be a call, which no compiler
        // can take for anything else.
        let add: fn(&mut Unfolding, &Kind, &Numbers, &str, usize) = black_box(Unfolding::add);
        packed.read(number, |kind, numbers, key, shared| add(&mut tables, kind, numbers, key, shared));
        Terms { whole: tables.whole, starred: tables.starred, senses, starts }
    }

    /// The senses with a number.
    pub fn senses(&self, number: u16) -> &[Sense] {
        let number = usize::from(number);
        &self.senses[self.starts[number] as usize..self.starts[number + 1] as usize]
    }
}
