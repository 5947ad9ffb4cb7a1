//! A text that is edited again and again, and always tells how it differs from
//! the text that it was.

use std::ops::Range;

use super::edit::Edit;
use super::seam::{self, Habits};
use crate::draft::Language;
use crate::text::order;

/// A text made of stretches of the original and of words that came in between.
#[derive(Clone, Debug)]
pub struct Patchwork<'t> {
    original: &'t str,
    pieces: Vec<Piece>,
    habits: Habits,
}

#[derive(Clone, Debug)]
enum Piece {
    /// Bytes of the original.
    Kept(Range<usize>),
    /// Words that stand in place of what was there.
    New(String),
}

/// A seam needs few mends; more would mean that two of them undo each other.
const MOST_MENDS: usize = 6;

impl<'t> Patchwork<'t> {
    /// The text as it is, in its language.
    pub fn of(original: &'t str, language: Language) -> Patchwork<'t> {
        let habits = Habits {
            // A text that begins with no letter tells it by any of its words.
            capitals: !original.starts_with(char::is_lowercase) && original.contains(char::is_uppercase),
            english: language == Language::En,
        };
        Patchwork { original, pieces: vec![Piece::Kept(0..original.len())], habits }
    }

    /// The text as it reads now.
    pub fn text(&self) -> String {
        self.pieces.iter().map(|piece| self.words(piece)).collect()
    }

    /// How it differs from the original: edits of the original, in order, none touching another.
    pub fn edits(&self) -> Vec<Edit> {
        let mut edits = Vec::new();
        let mut reached = 0;
        let mut words = String::new();
        for piece in self.pieces.iter().chain([&Piece::Kept(self.original.len()..self.original.len())]) {
            match piece {
                Piece::New(new) => words.push_str(new),
                Piece::Kept(bytes) => {
                    let words = std::mem::take(&mut words);
                    if self.original[reached..bytes.start] != words {
                        edits.push(Edit { bytes: reached..bytes.start, words });
                    }
                    reached = bytes.end;
                }
            }
        }
        edits
    }

    /// Applies edits of the text as it reads now. Those that reach into an earlier one are left out.
    pub fn apply(&mut self, edits: &[Edit]) {
        let mut edits: Vec<&Edit> = edits.iter().collect();
        order::sort_by_key(&mut edits, |edit| (edit.bytes.start, edit.bytes.end));
        let mut free = 0;
        edits.retain(|edit| {
            let fits = edit.bytes.start >= free;
            if fits {
                free = edit.bytes.end;
            }
            fits
        });
        for edit in edits.iter().rev() {
            self.replace(edit.bytes.clone(), &edit.words);
        }
        self.mend();
    }

    fn words<'s>(&'s self, piece: &'s Piece) -> &'s str {
        match piece {
            Piece::Kept(bytes) => &self.original[bytes.clone()],
            Piece::New(words) => words,
        }
    }

    fn replace(&mut self, bytes: Range<usize>, words: &str) {
        let new = (!words.is_empty()).then(|| Piece::New(words.to_string()));
        // The piece that holds a byte or ends there, and where it begins.
        let holding = |byte: usize| {
            let mut at = 0;
            for (index, piece) in self.pieces.iter().enumerate() {
                let end = at + self.words(piece).len();
                if byte <= end {
                    return Some((index, at));
                }
                at = end;
            }
            None
        };
        let (Some((first, begins)), Some((last, ends))) = (holding(bytes.start), holding(bytes.end)) else {
            self.pieces.extend(new);
            return;
        };
        let before = part(&self.pieces[first], 0..bytes.start - begins);
        let after = part(&self.pieces[last], bytes.end - ends..self.words(&self.pieces[last]).len());
        self.pieces.splice(first..=last, before.into_iter().chain(new).chain(after));
    }

    /// Mends the text where pieces meet: spaces, punctuation without words, capitals, articles.
    fn mend(&mut self) {
        let mut seams: Vec<usize> = Vec::with_capacity(self.pieces.len() + 1);
        let mut at = 0;
        let mut reached = 0;
        for piece in &self.pieces {
            if !matches!(piece, Piece::Kept(bytes) if bytes.start == reached) {
                seams.push(at);
            }
            at += self.words(piece).len();
            reached = match piece {
                Piece::Kept(bytes) => bytes.end,
                Piece::New(_) => usize::MAX,
            };
        }
        if reached != self.original.len() {
            seams.push(at);
        }
        let mut text = self.text();
        let mut at = text.len();
        for seam in seams.into_iter().rev() {
            // What is mended at a seam may need mending once more: ", ." first loses its comma, then its space.
            // What was mended behind may have taken this seam along.
            at = at.min(seam);
            for _ in 0..MOST_MENDS {
                let Some(edit) = seam::mended(&text, at, self.habits) else { break };
                at = at.min(edit.bytes.start);
                self.replace(edit.bytes.clone(), &edit.words);
                text.replace_range(edit.bytes, &edit.words);
            }
        }
    }
}

/// A part of a piece; nothing where it is empty.
fn part(piece: &Piece, bytes: Range<usize>) -> Option<Piece> {
    (!bytes.is_empty()).then(|| match piece {
        Piece::Kept(kept) => Piece::Kept(kept.start + bytes.start..kept.start + bytes.end),
        Piece::New(words) => Piece::New(words[bytes].to_string()),
    })
}
