//! Fingerprints: how "ignore here" is remembered without keeping text.

use std::ops::Range;

use crate::document::Document;

/// A salted hash of the rule, the words and two neighbours on each side.
pub fn of(document: &Document, rule: &str, bytes: &Range<usize>, salt: &str) -> String {
    let first = document.tokens.partition_point(|token| token.end <= bytes.start);
    let last = document.tokens.partition_point(|token| token.start < bytes.end);
    let near = first.saturating_sub(2)..(last + 2).min(document.tokens.len());
    let mut hash = Fnv::new();
    hash.write(salt.as_bytes());
    hash.write(rule.as_bytes());
    for token in near {
        hash.write(document.folded(token).as_bytes());
    }
    format!("{:016x}", hash.finish())
}

/// FNV-1a, 64 bits: small, stable across releases, and the salt is what hides.
struct Fnv(u64);

impl Fnv {
    fn new() -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes.iter().chain(&[0xff]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn finish(self) -> u64 {
        self.0
    }
}
