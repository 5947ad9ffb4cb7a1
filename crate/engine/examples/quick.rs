//! quick look
use second_opinion_engine::{Checker, Draft};
use std::io::BufRead;
fn main() {
    let checker = Checker::default();
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap();
        let draft: Draft = serde_json::from_str(&line).unwrap();
        let r = checker.check(&draft);
        let f: Vec<_> = r
            .findings
            .iter()
            .map(|f| serde_json::json!({"rule":f.rule,"concern":f.concern,"severity":f.severity,"text":f.text}))
            .collect();
        println!("{}", serde_json::json!({"verdict":r.verdict,"findings":f}));
    }
}
