//! The re-identification estimate: how many people could be meant?
//!
//! A population (the place, else the organisation's surroundings, else the
//! country) is multiplied by the share of people that each detail leaves. The
//! shares are orders of magnitude with their sources in `data/shares`, so the
//! answer is a range and says no more than the data can.

use std::ops::Range;
use std::sync::LazyLock;

use crate::document::Document;
use crate::draft::Language;
use crate::lexicon::{Class, Hit, flag};
use crate::mention::{MentionKind, Mentions};
use crate::text::order;

/// A number up to this is told.
const MANY: f64 = 1000.0;

/// How many people fit what a draft tells of somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Crowd {
    /// Low end of the number of people.
    pub low: f64,
    /// High end.
    pub high: f64,
    /// The words that name the population; absent for a whole country.
    pub population: Option<Range<usize>>,
    /// The population is that of a place, not the surroundings of an organisation.
    in_place: bool,
    /// The bytes of the details, the most narrowing first.
    pub details: Vec<Range<usize>>,
}

impl Crowd {
    /// The middle of the range, where ranges of orders of magnitude have it.
    pub fn middle(&self) -> f64 {
        (self.low * self.high).sqrt()
    }

    /// The place whose people were counted, as the text has it.
    pub fn place<'t>(&self, text: &'t str) -> Option<&'t str> {
        let bytes = self.population.clone().filter(|_| self.in_place)?;
        Some(text[bytes].trim_start_matches('#'))
    }

    /// Whether the number says something: one of thousands moves no writer.
    pub fn is_telling(&self) -> bool {
        self.high <= MANY
    }

    /// The range, rounded to what the data can bear.
    pub fn rounded(&self) -> (u32, u32) {
        (rounded(self.low), rounded(self.high))
    }

    /// The range as people write it: `1–3`, `20–400`.
    pub fn range(&self) -> String {
        let (low, high) = self.rounded();
        if low == high { low.to_string() } else { format!("{low}–{high}") }
    }
}

/// One leading figure.
fn rounded(people: f64) -> u32 {
    let size = 10f64.powf(people.max(1.0).log10().floor());
    ((people / size).round() * size) as u32
}

static SHARES: LazyLock<Vec<(&'static str, f64, f64)>> = LazyLock::new(|| {
    include_str!("../../data/shares/share.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut columns = line.split('\t');
            Some((columns.next()?, columns.next()?.parse().ok()?, columns.next()?.parse().ok()?))
        })
        .collect()
});

fn share(detail: &str) -> (f64, f64) {
    SHARES.iter().find(|row| row.0 == detail).map_or((1.0, 1.0), |row| (row.1, row.2))
}

/// Estimates the crowd; `None` when nothing narrows.
pub fn crowd(document: &Document, mentions: &Mentions) -> Option<Crowd> {
    let (population, mut low, mut high) = population(document, mentions);
    let mut details: Vec<(f64, &'static str, Range<usize>)> = Vec::new();
    let mut add = |name: &'static str, bytes: Range<usize>| {
        // One condition tells most of what three do; each kind of detail counts once.
        if !details.iter().any(|(_, kind, _)| *kind == name) {
            let (least, most) = share(name);
            low *= least;
            high *= most;
            details.push((most, name, bytes));
        }
    };
    for mention in mentions.of(MentionKind::Age) {
        add(if mention.value >= 90.0 { "age-over-89" } else { "age" }, mention.bytes.clone());
    }
    for hit in &document.hits {
        if let Some(name) = detail(hit)
            && !hit.tokens().any(|at| document.is(at, Class::Harmless))
        {
            add(name, document.bytes(hit.tokens()));
        }
    }
    order::sort_by(&mut details, |a, b| a.0.total_cmp(&b.0));
    (!details.is_empty()).then(|| Crowd {
        low: low.max(1.0),
        high: high.max(1.0),
        population,
        in_place: mentions.of(MentionKind::Place).any(|place| place.value > 1.0),
        details: details.into_iter().map(|(_, _, bytes)| bytes).collect(),
    })
}

fn population(document: &Document, mentions: &Mentions) -> (Option<Range<usize>>, f64, f64) {
    let smallest = mentions.of(MentionKind::Place).filter(|m| m.value > 1.0).min_by(|a, b| a.value.total_cmp(&b.value));
    if let Some(place) = smallest {
        return (Some(place.bytes.clone()), place.value * 0.8, place.value * 1.3);
    }
    if let Some(organisation) = mentions.of(MentionKind::Organisation).next() {
        let (low, high) = share("organisation");
        return (Some(organisation.bytes.clone()), low, high);
    }
    let (low, high) = share(match document.language {
        Language::Nl => "country-nl",
        Language::Nb | Language::Nn => "country-no",
        Language::En => "country-en",
    });
    (None, low, high)
}

fn detail(hit: &Hit) -> Option<&'static str> {
    Some(match hit.class {
        Class::Condition | Class::Symptom if hit.has(flag::RARE) => "condition-rare",
        Class::Condition if hit.has(flag::STIGMA) => "condition-stigma",
        Class::Condition if hit.has(flag::COMMON) => "condition-common",
        Class::Condition => "condition",
        Class::Treatment => "treatment",
        Class::Outcome => "outcome",
        Class::Occupation if hit.has(flag::FAMOUS) => "occupation-famous",
        Class::Occupation if hit.has(flag::UNIQUE) => "occupation-unique",
        Class::Occupation => "occupation",
        Class::Kin => "kin",
        Class::Group => "group",
        Class::Trait => "trait",
        Class::Local => "local",
        Class::LifeEvent => "life-event",
        Class::Unusual => "unusual",
        Class::TimeRecent | Class::Shift => "recent",
        Class::TimePast => "past",
        Class::AgeWord => "age-band",
        Class::Person if hit.has(flag::BABY) => "baby",
        Class::Person if hit.has(flag::CHILD) => "child",
        Class::Person if hit.has(flag::TEEN) => "teen",
        Class::Person if hit.has(flag::OLD) => "old",
        Class::Person if hit.has(flag::MALE | flag::FEMALE) => "sex",
        _ => return None,
    })
}
