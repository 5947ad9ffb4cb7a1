//! A table of keys that keeps no key, only 32 bits of its hash.
//!
//! An unknown word is taken for a known one where it shares these bits with a key that stands
//! at its place: with less than half of the slots taken about once in four thousand million
//! look-ups, once in many million posts. Two keys of the lists never share them: the build
//! script unfolds the table and looks every key up.

use super::hash::Hash;

/// What the table knows of a key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Entry(u16);

/// A longer phrase begins with this key.
const GOES_ON: u16 = 1 << 15;

impl Entry {
    /// The number of the term's senses, where a term ends here.
    #[inline]
    pub fn term(self) -> Option<u16> {
        (self.0 & !GOES_ON).checked_sub(1)
    }

    /// Whether a longer phrase begins so.
    #[inline]
    pub fn goes_on(self) -> bool {
        self.0 & GOES_ON != 0
    }

    /// Makes it a term.
    pub fn set_term(&mut self, number: u16) {
        assert!(number + 1 < GOES_ON, "the numbers of senses fit beside the mark");
        self.0 = self.0 & GOES_ON | (number + 1);
    }

    /// Makes it the beginning of a longer phrase.
    pub fn set_goes_on(&mut self) {
        self.0 |= GOES_ON;
    }
}

/// A key's place in the table.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    /// 32 bits of the hash; 0 marks a free slot.
    print: u32,
    entry: Entry,
}

/// Keys by their hashes; each stands at its place or in the next free slot behind it.
#[derive(Debug)]
pub struct Table {
    slots: Vec<Slot>,
    /// The bits of a hash that are no place.
    shift: u32,
}

impl Table {
    /// A table with two to the power of `bits` slots, at most 2^32.
    pub fn with_bits(bits: u32) -> Table {
        Table { slots: vec![Slot::default(); 1 << bits], shift: u64::BITS - bits }
    }

    /// The slot of a key, or the free one where it would stand.
    #[inline]
    fn slot(&self, hash: Hash) -> (usize, u32) {
        let mixed = hash.mixed();
        let print = (mixed as u32).max(1);
        let mut slot = (mixed >> self.shift) as usize;
        while self.slots[slot].print != print && self.slots[slot].print != 0 {
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        (slot, print)
    }

    /// What is known of a key; of an unknown one, that it is neither a term nor the beginning of one.
    #[inline]
    pub fn get(&self, hash: Hash) -> Entry {
        // A free slot has an entry that says so.
        self.slots[self.slot(hash).0].entry
    }

    /// The entry of a key, made where there is none. The table must not be filled up.
    pub fn entry(&mut self, hash: Hash) -> &mut Entry {
        let (slot, print) = self.slot(hash);
        self.slots[slot].print = print;
        &mut self.slots[slot].entry
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_terms_and_beginnings() {
        let mut table = Table::with_bits(3);
        // Seven keys in eight slots stand in each other's way.
        for number in 0..7 {
            table.entry(Hash::of(&number.to_string())).set_term(number);
        }
        table.entry(Hash::of("5")).set_goes_on();
        for number in 0..7 {
            let entry = table.get(Hash::of(&number.to_string()));
            assert_eq!((entry.term(), entry.goes_on()), (Some(number), number == 5));
        }
        assert_eq!(table.get(Hash::of("8")), Entry::default());
    }
}
