//! The employer's terms, compiled once and found in one pass.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::AhoCorasick;
use regex::{Regex, RegexBuilder, RegexSetBuilder};
use regex_syntax::hir::Hir;

use super::{HouseRules, Problem, Term, literal};
use crate::document::Document;
use crate::lexicon::{Endings, Phrases};
use crate::text::{Languages, order};

/// Longer patterns are not written by people.
const LONGEST_PATTERN: usize = 1000;
/// What one pattern may take when compiled, in bytes.
const LARGEST_PATTERN: usize = 512 * 1024;
/// What all patterns together may take.
const ALL_PATTERNS: usize = 16 * 1024 * 1024;
const DEEPEST_PATTERN: u32 = 50;

/// A term, seen in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sighting {
    /// Which term, as an index into the document's list.
    pub term: usize,
    /// The bytes of each occurrence, in the order of the text; never empty.
    pub bytes: Vec<Range<usize>>,
}

/// All terms of a document, ready to be found.
#[derive(Debug, Default)]
pub struct Terms {
    phrases: Phrases,
    patterns: Vec<Pattern>,
    /// Finds the pieces that patterns need; each belongs to the pattern at its place in `needs`.
    pieces: Option<AhoCorasick>,
    needs: Vec<usize>,
    /// Patterns that need no piece in particular and are tried on every draft.
    always: Vec<usize>,
}

#[derive(Debug)]
struct Pattern {
    term: usize,
    text: String,
    /// Most patterns are never tried, so they are compiled when they are.
    compiled: OnceLock<Option<Regex>>,
}

impl Terms {
    /// Compiles terms.
    ///
    /// # Errors
    /// What is wrong with them, with the place in the document.
    pub fn new(rules: &HouseRules) -> Result<Terms, Vec<Problem>> {
        let mut terms = Terms::default();
        let mut problems = Vec::new();
        let mut pieces = Vec::new();
        let endings = Endings::Noun(languages(rules));
        for (index, term) in rules.terms.iter().enumerate() {
            let place = format!("terms[{index}]");
            match &term.pattern {
                Some(pattern) => match inspect(pattern) {
                    Ok(parsed) => {
                        let number = terms.patterns.len();
                        match literal::needed(&parsed) {
                            Some(needed) => needed.into_iter().for_each(|piece| {
                                pieces.push(piece);
                                terms.needs.push(number);
                            }),
                            None => terms.always.push(number),
                        }
                        terms.patterns.push(Pattern::new(index, pattern));
                    }
                    Err((code, detail)) => {
                        problems.push(Problem::fault(format!("{place}.pattern"), code, detail));
                    }
                },
                None => {
                    for (number, word) in term.words.iter().enumerate() {
                        if !terms.phrases.add(word, index as u32, endings) {
                            problems.push(Problem::fault(format!("{place}.words[{number}]"), "empty-word", word));
                        }
                    }
                }
            }
        }
        terms.pieces = AhoCorasick::new(pieces).ok();
        if problems.is_empty() { Ok(terms) } else { Err(problems) }
    }

    /// Compiles one term of a document by itself.
    ///
    /// # Errors
    /// As for all of them.
    pub fn alone(term: &Term, rules: &HouseRules) -> Result<Terms, Vec<Problem>> {
        let languages = rules.languages.clone();
        Terms::new(&HouseRules { terms: vec![term.clone()], languages, ..HouseRules::default() })
    }

    /// Finds the terms in a draft, in the order of the document's list.
    pub fn find(&self, document: &Document) -> Vec<Sighting> {
        let mut seen: Vec<(usize, Range<usize>)> = Vec::new();
        document.find(&self.phrases, |term, tokens| seen.push((term as usize, document.bytes(tokens))));
        if !self.patterns.is_empty() {
            for at in self.candidates(document.text) {
                let pattern = &self.patterns[at];
                if let Some(compiled) = pattern.compiled() {
                    seen.extend(compiled.find_iter(document.text).map(|found| (pattern.term, found.range())));
                }
            }
        }
        order::sort_by_key(&mut seen, |(term, bytes)| (*term, bytes.start, std::cmp::Reverse(bytes.end)));
        let mut sightings: Vec<Sighting> = Vec::new();
        for (term, bytes) in seen {
            match sightings.last_mut().filter(|last| last.term == term) {
                // `budget talks` and `budget` of one term are one occurrence.
                Some(last) if last.bytes.last().is_some_and(|before| bytes.start < before.end) => {}
                Some(last) => last.bytes.push(bytes),
                None => sightings.push(Sighting { term, bytes: vec![bytes] }),
            }
        }
        sightings
    }

    /// The patterns that may match a text.
    fn candidates(&self, text: &str) -> BTreeSet<usize> {
        let mut found: BTreeSet<usize> = self.always.iter().copied().collect();
        if let Some(pieces) = &self.pieces {
            let text: String = text.chars().map(literal::plain).collect();
            found.extend(pieces.find_overlapping_iter(&text).map(|piece| self.needs[piece.pattern().as_usize()]));
        }
        found
    }

    /// Which patterns are too large to be compiled; all together where none is by itself.
    pub fn too_large(&self) -> Vec<Problem> {
        let all = RegexSetBuilder::new(self.patterns.iter().map(|pattern| &pattern.text))
            .case_insensitive(true)
            .nest_limit(DEEPEST_PATTERN)
            .size_limit(ALL_PATTERNS)
            .build();
        if all.is_ok() {
            return Vec::new();
        }
        let single: Vec<Problem> = self
            .patterns
            .iter()
            .filter(|pattern| pattern.compiled().is_none())
            .map(|pattern| Problem::fault(format!("terms[{}].pattern", pattern.term), "pattern-too-large", ""))
            .collect();
        if single.is_empty() { vec![Problem::fault("terms", "patterns-too-large", "")] } else { single }
    }
}

impl Pattern {
    fn new(term: usize, text: &str) -> Pattern {
        Pattern { term, text: text.to_string(), compiled: OnceLock::new() }
    }

    fn compiled(&self) -> Option<&Regex> {
        self.compiled
            .get_or_init(|| {
                RegexBuilder::new(&self.text)
                    .case_insensitive(true)
                    .nest_limit(DEEPEST_PATTERN)
                    .size_limit(LARGEST_PATTERN)
                    .dfa_size_limit(LARGEST_PATTERN)
                    .build()
                    .ok()
            })
            .as_ref()
    }
}

/// The languages in which words are inflected.
fn languages(rules: &HouseRules) -> Languages {
    let chosen = rules.languages.iter().fold(0, |set, language| set | Languages::of(*language).0);
    if chosen == 0 { Languages::ANY } else { Languages(chosen) }
}

/// Looks at a pattern before anything is compiled. The code and the detail of what is wrong.
fn inspect(pattern: &str) -> Result<Hir, (&'static str, String)> {
    if pattern.chars().count() > LONGEST_PATTERN {
        return Err(("pattern-too-long", LONGEST_PATTERN.to_string()));
    }
    let mut parser = regex_syntax::ParserBuilder::new();
    match parser.case_insensitive(true).nest_limit(DEEPEST_PATTERN).build().parse(pattern) {
        Ok(parsed) if parsed.properties().minimum_len().is_none_or(|least| least == 0) => {
            Err(("matches-nothing", String::new()))
        }
        Ok(parsed) => Ok(parsed),
        Err(error) => Err(("bad-pattern", fault(&error))),
    }
}

/// `7: unclosed group`: at which character, and what.
fn fault(error: &regex_syntax::Error) -> String {
    let (at, what) = match error {
        regex_syntax::Error::Parse(error) => (error.span().start.column, error.kind().to_string()),
        regex_syntax::Error::Translate(error) => (error.span().start.column, error.kind().to_string()),
        other => return other.to_string(),
    };
    format!("{at}: {what}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::concern::Severity;
    use crate::draft::Draft;

    fn term(words: &[&str], pattern: Option<&str>) -> Term {
        Term {
            id: "t".into(),
            words: words.iter().map(|word| word.to_string()).collect(),
            pattern: pattern.map(str::to_string),
            severity: Severity::Warning,
            message: Default::default(),
            instead: Default::default(),
            must_flag: Vec::new(),
            must_pass: Vec::new(),
        }
    }

    fn compiled(terms: Vec<Term>) -> Result<Terms, Vec<Problem>> {
        Terms::new(&HouseRules { terms, ..HouseRules::default() })
    }

    fn faults(terms: Vec<Term>) -> Vec<Problem> {
        match compiled(terms) {
            Ok(terms) => terms.too_large(),
            Err(problems) => problems,
        }
    }

    fn codes(pattern: &str) -> Vec<(String, String)> {
        faults(vec![term(&[], Some(pattern))]).into_iter().map(|problem| (problem.code, problem.detail)).collect()
    }

    #[test]
    fn finds_words_and_patterns_of_each_term_once() {
        let terms =
            compiled(vec![term(&["budget", "budget talks"], None), term(&[], Some(r"\bbed \d+\b"))]).expect("sound");
        let draft = Draft::post("Budget talks, then BED 12, bed 13 and the budget");
        let found = terms.find(&Document::read(&draft));
        let words = |at: usize| -> Vec<&str> { found[at].bytes.iter().map(|b| &draft.text[b.clone()]).collect() };
        assert_eq!((words(0), words(1)), (vec!["Budget talks", "budget"], vec!["BED 12", "bed 13"]));
    }

    #[test]
    fn bad_patterns_are_told_with_their_position() {
        assert_eq!(codes("ab(c"), [("bad-pattern".into(), "3: unclosed group".into())]);
        assert_eq!(codes("(?=a)")[0].0, "bad-pattern");
        assert_eq!(codes(r"(a)\1")[0].0, "bad-pattern");
        assert_eq!(codes("")[0].0, "matches-nothing");
        assert_eq!(codes("a*|b?")[0].0, "matches-nothing");
        assert_eq!(codes(&"a".repeat(1001))[0].0, "pattern-too-long");
        assert_eq!(codes(&format!("{}a{}", "(".repeat(60), ")".repeat(60)))[0].0, "bad-pattern");
    }

    #[test]
    fn patterns_made_to_explode_are_refused_quickly() {
        let started = std::time::Instant::now();
        assert_eq!(codes(r"(\w{1000}){1000}")[0].0, "pattern-too-large");
        let many = (0..40).map(|_| term(&[], Some(r"\pL{60}\d"))).collect();
        let problems = faults(many);
        assert!(
            !problems.is_empty() && problems.iter().all(|problem| problem.code.ends_with("too-large")),
            "{problems:?}"
        );
        assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
    }
}
