//! Prints the features of labelled posts, one JSON object a line: for looking
//! at what the model sees.

use std::io::{BufRead, Write};

use second_opinion_engine::Draft;
use second_opinion_engine::document::Document;
use second_opinion_engine::mention::Mentions;
use second_opinion_engine::model::symbol;
use second_opinion_engine::scene;

fn main() {
    let stdin = std::io::stdin();
    let mut out = std::io::BufWriter::new(std::io::stdout());
    for line in stdin.lock().lines() {
        let line = line.expect("text");
        let draft: Draft = serde_json::from_str(&line).expect("a draft");
        let document = Document::read(&draft);
        let mentions = Mentions::find(&document);
        if std::env::args().any(|a| a == "--symbols") {
            let mut steps = Vec::new();
            for sentence in 0..document.sentences.len() {
                symbol::steps(&document, &mentions, sentence, &mut steps);
            }
            let words: Vec<String> = steps
                .iter()
                .map(|s| {
                    format!(
                        "{}/{}",
                        &draft.text[document.bytes(s.first as usize..s.end as usize)],
                        symbol::name(s.symbol)
                    )
                })
                .collect();
            writeln!(out, "[{:?}] {}", document.language, words.join(" ")).unwrap();
            continue;
        }
        let features = scene::features(&draft, &document, &mentions);
        let keys: Vec<String> = features.iter().map(|f| format!("[{},{}]", f.template as u8, f.key)).collect();
        writeln!(out, "[{}]", keys.join(",")).unwrap();
    }
}
