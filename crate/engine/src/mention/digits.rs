//! Numbers as people write them: digits joined over the separators between them.
//!
//! All recognisers of long numbers read the same list, made once for each
//! document, so that a text without digits costs nothing.

use std::ops::Range;

use super::label::{self, Label};
use crate::document::Document;
use crate::text::{Token, TokenKind};

/// What stands between two groups of digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Nothing, or something invisible.
    None,
    /// White space.
    Space,
    /// `.`
    Dot,
    /// `-` or `–`.
    Hyphen,
    /// `/`
    Slash,
    /// `(` or `)`.
    Bracket,
}

impl Gap {
    /// Whether the groups at its sides are written as one.
    fn tight(self) -> bool {
        matches!(self, Gap::None | Gap::Dot | Gap::Hyphen | Gap::Slash)
    }
}

/// Digits without anything between them: one token.
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// Its token.
    pub token: usize,
    /// What stands between the group before and this one.
    pub gap: Gap,
    start: u32,
    length: u32,
}

/// Groups that may be one number.
#[derive(Clone, Debug)]
struct Run {
    groups: Range<usize>,
}

/// All digits of a document.
#[derive(Debug, Default)]
pub struct Digits {
    /// The tokens that are numbers.
    pub numbers: Vec<usize>,
    /// The words that hold a digit: `C4`, `RX2204871`.
    pub codes: Vec<usize>,
    values: Vec<u8>,
    groups: Vec<Group>,
    windows: Vec<Window>,
}

/// A stretch of a run that may be a number of its own.
#[derive(Clone, Debug)]
struct Window {
    groups: Range<usize>,
    plus: bool,
    alone: bool,
    label: Option<Label>,
}

/// A number of six digits or more, perhaps written in groups.
#[derive(Clone, Copy, Debug)]
pub struct Number<'d> {
    /// Its digits, each 0 to 9.
    pub digits: &'d [u8],
    /// The groups it is written in.
    pub groups: &'d [Group],
    /// A plus sign stands before it.
    pub plus: bool,
    /// No further digits stand beside it that could belong to it.
    pub alone: bool,
    /// What it is said to be.
    pub label: Option<Label>,
}

/// Fewest and most digits of a number, and most groups.
const FEWEST: usize = 6;
const MOST: usize = 20;
const GROUPS: usize = 8;

impl Digits {
    /// Gathers the digits of a document.
    pub fn read(document: &Document) -> Digits {
        let mut digits = Digits::default();
        for (index, token) in document.tokens.iter().enumerate() {
            match token.kind {
                TokenKind::Number => digits.numbers.push(index),
                TokenKind::Word if document.raw(index).bytes().any(|b| b.is_ascii_digit()) => {
                    digits.codes.push(index);
                }
                _ => {}
            }
        }
        if digits.numbers.is_empty() {
            return digits;
        }
        let runs = digits.runs(document);
        for run in &runs {
            digits.windows_of(run, document);
        }
        digits
    }

    /// The long numbers.
    pub fn long(&self) -> impl Iterator<Item = Number<'_>> {
        self.windows.iter().map(|window| {
            let groups = &self.groups[window.groups.clone()];
            let digits = &self.values[span(groups)];
            Number { digits, groups, plus: window.plus, alone: window.alone, label: window.label }
        })
    }

    fn runs(&mut self, document: &Document) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        let mut so_far = 0;
        for at in 0..self.numbers.len() {
            let token = self.numbers[at];
            let gap = match at.checked_sub(1) {
                Some(before) => gap(document, self.numbers[before], token),
                None => None,
            };
            // "06 12345678/06 87654321": two numbers, while "0475/12.34.56" is one.
            let gap = gap.filter(|gap| *gap != Gap::Slash || so_far < 8);
            let start = self.values.len() as u32;
            self.values.extend(document.raw(token).bytes().map(|b| b - b'0'));
            let length = self.values.len() as u32 - start;
            let index = self.groups.len();
            self.groups.push(Group { token, gap: gap.unwrap_or(Gap::Space), start, length });
            match (gap, runs.last_mut()) {
                (Some(_), Some(run)) => {
                    run.groups.end = index + 1;
                    so_far += length;
                }
                _ => {
                    runs.push(Run { groups: index..index + 1 });
                    so_far = length;
                }
            }
        }
        runs
    }

    /// Adds the windows of a run: they begin and end where no group is cut off
    /// from one it is tightly joined to.
    fn windows_of(&mut self, run: &Run, document: &Document) {
        let total = span(&self.groups[run.groups.clone()]).len();
        if total < FEWEST {
            return;
        }
        for first in run.groups.clone() {
            if first > run.groups.start && self.groups[first].gap.tight() {
                continue;
            }
            let mut label = None;
            let mut looked = false;
            for last in first..run.groups.end.min(first + GROUPS) {
                if last + 1 < run.groups.end && self.groups[last + 1].gap.tight() {
                    continue;
                }
                let length = span(&self.groups[first..last + 1]).len();
                if length > MOST {
                    break;
                }
                if length < FEWEST {
                    continue;
                }
                let begins = self.groups[first].token;
                if !looked {
                    looked = true;
                    if first == run.groups.start || self.separate(run, first, true) {
                        label = label::before(document, begins);
                    }
                }
                let ends = self.groups[last].token + 1;
                let closed = last + 1 == run.groups.end;
                let label = label.or_else(|| if closed { label::after(document, ends) } else { None });
                let plus = begins > 0 && !document.tokens[begins].spaced && document.raw(begins - 1) == "+";
                let alone = (first == run.groups.start || self.separate(run, first, true))
                    && (closed || self.separate(run, last + 1, false));
                self.windows.push(Window { groups: first..last + 1, plus, alone, label });
            }
        }
    }

    /// Whether the groups before (or from) a border are something by themselves,
    /// such as a date: joined more tightly with each other than over the border.
    fn separate(&self, run: &Run, border: usize, before: bool) -> bool {
        if before {
            let unit = self.groups[run.groups.start..border].iter().rev().take_while(|g| g.gap.tight()).count();
            unit >= 2
        } else {
            let unit = self.groups[border + 1..run.groups.end].iter().take_while(|g| g.gap.tight()).count();
            unit >= 2
        }
    }
}

impl Number<'_> {
    /// Its tokens.
    pub fn tokens(&self) -> Range<usize> {
        self.groups[0].token..self.groups[self.groups.len() - 1].token + 1
    }

    /// Whether it is written in groups of these sizes.
    pub fn grouped(&self, sizes: &[u32]) -> bool {
        self.groups.len() == sizes.len() && self.groups.iter().zip(sizes).all(|(g, &size)| g.length == size)
    }

    /// The digits of a group.
    pub fn group_length(&self, group: usize) -> u32 {
        self.groups[group].length
    }

    /// Whether all gaps are one of these.
    pub fn parted_by(&self, gaps: &[Gap]) -> bool {
        self.groups[1..].iter().all(|g| gaps.contains(&g.gap))
    }

    /// Whether it is written without any separator.
    pub fn solid(&self) -> bool {
        self.groups.len() == 1
    }

    /// Whether it begins with these digits.
    pub fn begins(&self, digits: &[u8]) -> bool {
        self.digits.starts_with(digits)
    }

    /// The value of two digits.
    pub fn pair(&self, at: usize) -> u32 {
        u32::from(self.digits[at]) * 10 + u32::from(self.digits[at + 1])
    }

    /// The sum of the digits times their weights.
    pub fn weighted(&self, weights: &[i32]) -> i32 {
        self.digits.iter().zip(weights).map(|(&digit, weight)| i32::from(digit) * weight).sum()
    }
}

/// The digits that groups hold together.
fn span(groups: &[Group]) -> Range<usize> {
    match (groups.first(), groups.last()) {
        (Some(first), Some(last)) => first.start as usize..(last.start + last.length) as usize,
        _ => 0..0,
    }
}

/// What stands between two number tokens, if they may belong together.
fn gap(document: &Document, before: usize, after: usize) -> Option<Gap> {
    let (left, right) = (&document.tokens[before], &document.tokens[after]);
    if right.new_line || right.start - left.end > 8 {
        return None;
    }
    if after == before + 1 {
        return match right.spaced {
            false => Some(Gap::None),
            true => near(left, right).then_some(Gap::Space),
        };
    }
    let mark = before + 1;
    match (document.raw(mark), after - before) {
        (".", 2) => tight(document, mark).then_some(Gap::Dot),
        ("-" | "–" | "‑" | "‐", 2) => {
            let (spaced, next) = (document.tokens[mark].spaced, right.spaced);
            (spaced == next).then_some(if spaced { Gap::Space } else { Gap::Hyphen })
        }
        ("/", 2) => tight(document, mark).then_some(Gap::Slash),
        // "+31 (0)6", "(020) 123 45 67"
        ("(" | ")", 2) => Some(Gap::Bracket),
        // "0476/12.34.56" holds one mark at a time; "(020)-123 45 67" holds two.
        (")", 3) if document.raw_or_empty(mark + 1) == "-" => Some(Gap::Bracket),
        _ => None,
    }
}

fn tight(document: &Document, mark: usize) -> bool {
    !document.tokens[mark].spaced && !document.tokens[mark + 1].spaced
}

/// One space, however wide, or two.
fn near(left: &Token, right: &Token) -> bool {
    right.start - left.end <= 3
}
