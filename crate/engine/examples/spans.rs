//! throw-away: recall of span types by mentions
use second_opinion_engine::{Draft, document::Document, mention::Mentions};
use std::collections::BTreeMap;
fn main() {
    let mut seen: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    let mode = std::env::args().nth(1).unwrap();
    for path in std::env::args().skip(2) {
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            let v: serde_json::Value = serde_json::from_str(line).unwrap();
            let text = v["text"].as_str().unwrap();
            let draft = Draft::post(text);
            let document = Document::read(&draft);
            let mentions = Mentions::find(&document);
            let clip = |a: usize, b: usize| {
                let mut s = a.saturating_sub(40);
                while !text.is_char_boundary(s) {
                    s -= 1
                }
                let mut e = (b + 30).min(text.len());
                while !text.is_char_boundary(e) {
                    e += 1
                }
                format!("{}«{}»{}", &text[s..a], &text[a..b], &text[b..e]).replace('\n', "⏎")
            };
            if mode == "all" {
                for m in mentions.iter() {
                    if matches!(m.kind.name(), "person-name" | "place" | "organisation" | "term") {
                        continue;
                    }
                    println!(
                        "{}\t{}\t{:?}\t{:.2}\t{}\t{}",
                        v["risky"],
                        m.kind.name(),
                        m.certainty,
                        m.value,
                        v["lang"].as_str().unwrap(),
                        clip(m.bytes.start, m.bytes.end)
                    );
                }
                continue;
            }
            for span in v["spans"].as_array().unwrap() {
                let kind = span["type"].as_str().unwrap();
                if !matches!(
                    kind,
                    "national-id"
                        | "record-number"
                        | "phone"
                        | "email"
                        | "url"
                        | "address"
                        | "postcode"
                        | "date"
                        | "age"
                        | "room"
                ) {
                    continue;
                }
                let words = span["text"].as_str().unwrap();
                if mode == "digits" && !words.bytes().any(|b| b.is_ascii_digit()) {
                    continue;
                }
                let Some(start) = text.find(words) else { continue };
                let end = start + words.len();
                let (mut total, mut hit) = (0, 0);
                for (at, c) in text[start..end].char_indices() {
                    if c.is_alphanumeric() {
                        total += 1;
                        hit += mentions.iter().any(|m| {
                            m.kind.name() != "person-name"
                                && m.kind.name() != "place"
                                && m.bytes.contains(&(start + at))
                        }) as u32;
                    }
                }
                let e = seen.entry(kind.to_string()).or_default();
                e.1 += 1;
                let ok =
                    if kind == "age" || kind == "room" || kind == "date" { hit > 0 } else { hit * 10 >= total * 8 };
                if ok {
                    e.0 += 1
                } else {
                    println!("MISS {kind}\t{}\t{}", v["lang"].as_str().unwrap(), clip(start, end));
                }
            }
        }
    }
    for (k, (a, b)) in seen {
        println!("{k}: {a}/{b}");
    }
}
