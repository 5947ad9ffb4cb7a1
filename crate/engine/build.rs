//! Compiles the data under `data/`: word lists, concepts, messages.
//!
//! The key of a term is its folded words joined by one space. It has senses: which lists it
//! stands in, in which language, with which flags. `build/pack.rs` packs terms by their senses.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "src/lexicon/class.rs"]
#[allow(dead_code)]
mod class;
#[path = "src/lexicon/concept.rs"]
#[allow(dead_code)]
mod concept;
#[path = "src/lexicon/flag.rs"]
#[allow(dead_code)]
mod flag;
#[path = "src/text/fold.rs"]
#[allow(dead_code)]
mod fold;
#[path = "src/lexicon/grammar.rs"]
#[allow(dead_code)]
mod grammar;
#[path = "src/lexicon/hash.rs"]
#[allow(dead_code)]
mod hash;
#[path = "src/lexicon/inflect.rs"]
#[allow(dead_code)]
mod inflect;
#[path = "src/lexicon/key.rs"]
#[allow(dead_code)]
mod key;
#[path = "build/pack.rs"]
mod pack;
#[path = "src/lexicon/table.rs"]
#[allow(dead_code)]
mod table;
#[path = "src/lexicon/unfold.rs"]
#[allow(dead_code)]
mod unfold;

use class::Class;
use key::key;
use unfold::Sense;

const DUTCH: u8 = 1;
const NORWEGIAN: u8 = 2;
const ENGLISH: u8 = 4;
const ANY: u8 = 7;

#[derive(Default)]
struct Terms {
    senses: BTreeMap<String, BTreeSet<Sense>>,
    problems: Vec<String>,
}

impl Terms {
    fn add(&mut self, key: String, sense: Sense) {
        if key.is_empty() {
            return;
        }
        let senses = self.senses.entry(key).or_default();
        // A listed form wins over the same word made by inflection.
        if let Some(old) = senses.iter().find(|s| s.class == sense.class && s.languages == sense.languages).copied() {
            if old.flags & flag::INFLECTED != 0 && sense.flags & flag::INFLECTED == 0 {
                senses.remove(&old);
            } else {
                return;
            }
        }
        senses.insert(sense);
    }
}

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let data = root.join("data");
    println!("cargo:rerun-if-changed=data");
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=build");
    let mut terms = Terms::default();
    for (folder, language) in [("nl", DUTCH), ("no", NORWEGIAN), ("en", ENGLISH), ("any", ANY)] {
        for path in files(&data.join(folder), "txt") {
            word_list(&path, language, &mut terms);
        }
    }
    names(&data.join("names"), &mut terms);
    places(&data.join("places"), &mut terms);
    assert!(terms.problems.is_empty(), "the word lists:\n{}", terms.problems.join("\n"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    write(&terms, &out);
    concepts(&data.join("concepts"), &out);
    messages(&data.join("messages"), &out);
}

/// The files with this ending in a folder, sorted.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == ending))
        .collect();
    found.sort();
    found
}

fn lines(path: &Path) -> Vec<(usize, String)> {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines()
        .enumerate()
        .map(|(number, line)| (number + 1, line.trim_end().to_string()))
        .filter(|(_, line)| !line.is_empty() && line != "#" && !line.starts_with("# "))
        .collect()
}

fn word_list(path: &Path, language: u8, terms: &mut Terms) {
    let stem = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
    let class = match (stem.as_str(), language) {
        ("function-words", DUTCH) => Class::FunctionNl,
        ("function-words-nb", _) => Class::FunctionNb,
        ("function-words-nn", _) => Class::FunctionNn,
        ("function-words", ENGLISH) => Class::FunctionEn,
        (name, _) => match Class::from_name(name) {
            Some(class) => class,
            None => {
                terms.problems.push(format!("{}: no class has this name", path.display()));
                return;
            }
        },
    };
    for (number, line) in lines(path) {
        let (term, rest) = line.split_once('\t').unwrap_or((&line, ""));
        let term = term.trim();
        let mut flags = 0;
        let mut value = 0;
        for word in rest.split_whitespace() {
            if class == Class::Grammar {
                match grammar::Part::from_word(word) {
                    Some(part) => value = part as u8,
                    None => terms.problems.push(format!("{}:{number}: unknown part '{word}'", path.display())),
                }
                continue;
            }
            match flag::from_word(word) {
                Some(bit) => flags |= bit,
                None => flags |= other_flag(class, word, &format!("{}:{number}", path.display()), terms),
            }
        }
        flags |= capitals(term);
        let sense = Sense { class, languages: language, value, flags };
        terms.add(key(term), sense);
        if flags & (flag::EXACT | flag::UPPER) == 0 && inflect::inflects(class) && !term.contains('*') {
            let made = Sense { flags: flags | flag::INFLECTED, ..sense };
            let key = key(term);
            let forms = if inflect::takes_endings(&key) { inflect::forms(&key, language) } else { Vec::new() };
            for form in forms {
                terms.add(form.of(&key), made);
            }
        }
    }
}

/// Country codes and kinds of organisations; anything else is told.
fn other_flag(class: Class, word: &str, place: &str, terms: &mut Terms) -> u32 {
    match word {
        "nl" => flag::NETHERLANDS,
        "be" => flag::BELGIUM,
        "no" => flag::NORWAY,
        "gb" | "ie" | "us" | "au" | "en" => flag::ENGLISH_SPEAKING,
        _ => {
            if class != Class::Organisation && class != Class::PublicBody {
                terms.problems.push(format!("{place}: unknown flag '{word}'"));
            }
            0
        }
    }
}

/// A short term in capitals asks for capitals in the text.
fn capitals(term: &str) -> u32 {
    let letters: Vec<char> = term.chars().filter(|c| c.is_alphabetic()).collect();
    let short = !letters.is_empty() && letters.len() <= 4 && !term.contains(' ');
    if short && letters.len() >= 2 && letters.iter().all(|c| c.is_uppercase()) { flag::UPPER } else { 0 }
}

fn countries(list: &str) -> u32 {
    list.split(',').fold(0, |flags, code| {
        flags
            | match code.trim() {
                "nl" => flag::NETHERLANDS,
                "be" => flag::BELGIUM,
                "no" => flag::NORWAY,
                "en" => flag::ENGLISH_SPEAKING,
                _ => 0,
            }
    })
}

fn names(folder: &Path, terms: &mut Terms) {
    for (file, class) in [("given.tsv", Class::GivenName), ("surname.tsv", Class::Surname)] {
        let path = folder.join(file);
        if !path.exists() {
            continue;
        }
        for (_, line) in lines(&path) {
            let columns: Vec<&str> = line.split('\t').collect();
            let mut flags = countries(columns.get(1).unwrap_or(&""));
            let weight = if class == Class::GivenName {
                flags |= match columns.get(2).copied() {
                    Some("m") => flag::MALE,
                    Some("f") => flag::FEMALE,
                    _ => 0,
                };
                columns.get(3)
            } else {
                columns.get(2)
            };
            let value = weight.and_then(|w| w.trim().parse().ok()).unwrap_or(1);
            terms.add(key(columns[0]), Sense { class, languages: ANY, value, flags });
        }
    }
    for (file, class) in
        [("ambiguous.txt", Class::AmbiguousName), ("eponym.txt", Class::Eponym), ("public.txt", Class::PublicFigure)]
    {
        name_list(&folder.join(file), class, terms);
    }
}

/// A list of names; a second column says in which languages the word is a word.
fn name_list(path: &Path, class: Class, terms: &mut Terms) {
    if !path.exists() {
        return;
    }
    for (_, line) in lines(path) {
        let (name, rest) = line.split_once('\t').unwrap_or((&line, ""));
        let mut languages = 0;
        for code in rest.split([',', ' ']) {
            languages |= match code.trim() {
                "nl" => DUTCH,
                "nb" | "nn" | "no" => NORWEGIAN,
                "en" => ENGLISH,
                _ => 0,
            };
        }
        if languages == 0 {
            languages = ANY;
        }
        terms.add(key(name), Sense { class, languages, value: 0, flags: 0 });
    }
}

fn places(folder: &Path, terms: &mut Terms) {
    for path in files(folder, "tsv") {
        let country = match path.file_stem().and_then(|s| s.to_str()) {
            Some("nl") => flag::NETHERLANDS,
            Some("be") => flag::BELGIUM,
            Some("no") => flag::NORWAY,
            _ => flag::ENGLISH_SPEAKING,
        };
        for (_, line) in lines(&path) {
            let columns: Vec<&str> = line.split('\t').collect();
            let population: f64 = columns.get(1).and_then(|p| p.trim().parse().ok()).unwrap_or(0.0);
            let mut flags = country;
            if columns.iter().skip(2).any(|c| c.contains("region")) {
                flags |= flag::REGION;
            }
            // Two steps for each doubling: an estimate needs no more, and few values pack small.
            let value = if population < 1.0 { 0 } else { (population.log2() * 2.0).round() as u8 };
            let key = key(columns[0]);
            // Where several places share a name, the largest is meant most often.
            if let Some(senses) = terms.senses.get_mut(&key)
                && let Some(old) = senses.iter().find(|s| s.class == Class::Place).copied()
            {
                let kept = Sense { value: old.value.max(value), flags: old.flags | flags, ..old };
                senses.remove(&old);
                senses.insert(kept);
                continue;
            }
            terms.add(key, Sense { class: Class::Place, languages: ANY, value, flags });
        }
    }
    name_list(&folder.join("ambiguous.txt"), Class::AmbiguousPlace, terms);
}

fn write(terms: &Terms, out: &Path) {
    let written = pack::pack(&terms.senses);
    fs::write(out.join("kinds.bin"), written.kinds).expect("the build folder is writable");
    fs::write(out.join("shared.bin"), written.shared).expect("the build folder is writable");
    fs::write(out.join("rest.txt"), written.rest).expect("the build folder is writable");
}

/// Compiles the concepts of words into a table of fingerprints: each stem with the concept
/// that most of its words have, and the words that have another.
fn concepts(folder: &Path, out: &Path) {
    let mut entries: BTreeSet<(usize, u8, concept::Concept)> = BTreeSet::new();
    // Numbers are hashes of names, so that a new concept moves no other.
    let number = |name: &str| (concept::hash(concept::EMPTY, name.as_bytes()) >> 20) as concept::Concept;
    let mut add = |language, word: &[u8], names: &str| {
        let (bucket, print) = concept::place(language, concept::hash(concept::EMPTY, word));
        entries.extend(names.split('+').map(|name| (bucket, print, number(name))));
    };
    for (file, language) in [("nl.txt", DUTCH), ("no.txt", NORWEGIAN), ("en.txt", ENGLISH)] {
        let words: BTreeMap<String, String> = lines(&folder.join(file))
            .iter()
            .map(|(number, line)| {
                let (word, names) = line.split_once('\t').unwrap_or_else(|| panic!("concepts/{file}:{number}: no tab"));
                (key(word), names.to_string())
            })
            .collect();
        let mut stems: BTreeMap<&[u8], BTreeMap<&str, usize>> = BTreeMap::new();
        for (word, names) in &words {
            *stems.entry(concept::stem(word.as_bytes())).or_default().entry(names).or_default() += 1;
        }
        let most: BTreeMap<&[u8], &str> = stems
            .iter()
            .map(|(stem, votes)| (*stem, *votes.iter().max_by_key(|(_, count)| **count).expect("a stem has a word").0))
            .collect();
        for (stem, names) in &most {
            add(language | concept::STEM, stem, names);
        }
        for (word, names) in &words {
            if most[concept::stem(word.as_bytes())] != names {
                add(language, word.as_bytes(), names);
            }
        }
    }
    write_concepts(&entries, out);
}

/// Writes the table as `lexicon::concept` reads it.
fn write_concepts(entries: &BTreeSet<(usize, u8, concept::Concept)>, out: &Path) {
    let mut uses: BTreeMap<concept::Concept, usize> = BTreeMap::new();
    let mut counts = vec![0u8; concept::BUCKETS];
    for (bucket, _, concept) in entries {
        *uses.entry(*concept).or_default() += 1;
        counts[*bucket] = counts[*bucket].checked_add(1).expect("there are about as many buckets as entries");
    }
    let mut concepts: Vec<concept::Concept> = uses.keys().copied().collect();
    concepts.sort_by_key(|concept| std::cmp::Reverse(uses[concept]));
    let places: BTreeMap<concept::Concept, u16> = concepts.iter().copied().zip(0..).collect();
    u16::try_from(entries.len()).expect("the table has room for more buckets than words");
    let mut table = counts;
    table.extend(entries.iter().map(|entry| entry.1));
    for byte in 0..2 {
        table.extend(entries.iter().map(|entry| places[&entry.2].to_le_bytes()[byte]));
    }
    table.extend(concepts.iter().flat_map(|concept| concept.to_le_bytes()));
    fs::write(out.join("concepts.bin"), table).expect("the build folder is writable");
}

/// Turns the message files into one table, sorted: `(language, rule, part) -> text`.
fn messages(folder: &Path, out: &Path) {
    let mut sorted: BTreeMap<[String; 3], String> = BTreeMap::new();
    for path in files(folder, "toml") {
        let language = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a listed file is readable");
        let table: toml::Table = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for (section, parts) in &table {
            let parts = parts.as_table().unwrap_or_else(|| panic!("{}: [{section}] is no table", path.display()));
            for (part, text) in parts {
                let text = text.as_str().unwrap_or_else(|| panic!("{}: {section}.{part} is no text", path.display()));
                sorted.insert([language.clone(), section.clone(), part.clone()], text.to_string());
            }
        }
    }
    let rows =
        sorted.iter().map(|([language, rule, part], text)| format!("({language:?}, {rule:?}, {part:?}, {text:?}),\n"));
    let code = format!("&[\n{}]\n", rows.collect::<String>());
    fs::write(out.join("messages.rs"), code).expect("the build folder is writable");
}
