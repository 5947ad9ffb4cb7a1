//! The labelled posts of the repository, for the tests that go through them.

/// Every line of the corpus, file by file.
pub fn lines() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/corpus");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the corpus is in the repository")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "jsonl"))
        .collect();
    files.sort();
    let texts: Vec<String> = files.iter().map(|file| std::fs::read_to_string(file).expect("a readable file")).collect();
    texts.iter().flat_map(|text| text.lines()).filter(|line| !line.trim().is_empty()).map(str::to_string).collect()
}
