//! Ordinary posts, to try terms on: a term that is found in them is found in
//! half of all posts.

use std::collections::BTreeMap;

use super::Problem;
use super::in_force::House;
use crate::document::Document;
use crate::draft::Draft;

const POSTS: [&str; 4] = [
    include_str!("../../data/ordinary/nl.txt"),
    include_str!("../../data/ordinary/nb.txt"),
    include_str!("../../data/ordinary/nn.txt"),
    include_str!("../../data/ordinary/en.txt"),
];

/// In so many of them a term may be found by chance.
const CHANCE: usize = 1;

fn posts() -> impl Iterator<Item = &'static str> {
    POSTS.iter().flat_map(|list| list.lines()).filter(|line| !line.starts_with("# "))
}

/// The terms that would be found in many posts, each with one of them.
pub fn doubts(house: &House) -> Vec<Problem> {
    let mut seen: BTreeMap<usize, (usize, &str)> = BTreeMap::new();
    let mut count = 0;
    for post in posts() {
        count += 1;
        let draft = Draft::post(post);
        for (_, sighting) in house.sightings(&Document::read(&draft)) {
            seen.entry(sighting.term).or_insert((0, post)).0 += 1;
        }
    }
    seen.into_iter()
        .filter(|(_, (times, _))| *times > CHANCE)
        .map(|(term, (times, post))| {
            Problem::doubt(format!("terms[{term}]"), "fires-often", format!("{times}/{count}: “{post}”"))
        })
        .collect()
}
