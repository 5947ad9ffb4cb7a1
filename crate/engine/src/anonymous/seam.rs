//! Where words were left out or put in, the text around them is mended: spaces,
//! punctuation that stands by itself, capitals, `a` and `an`.

use super::edit::Edit;

/// How a text is written.
#[derive(Clone, Copy, Debug)]
pub struct Habits {
    /// Sentences begin with a capital.
    pub capitals: bool,
    /// It is written in English.
    pub english: bool,
}

/// Spaces within a line.
const SPACES: [char; 3] = [' ', '\t', '\u{A0}'];

/// What is to be mended next where two parts of a text meet, at a byte of it.
pub fn mended(text: &str, seam: usize, habits: Habits) -> Option<Edit> {
    let left = text[..seam].trim_end_matches(SPACES);
    let right = text[seam..].trim_start_matches(SPACES);
    let gap = left.len()..text.len() - right.len();
    let (before, after) = (left.chars().next_back(), right.chars().next());
    let begins = matches!(before, None | Some('\n'));
    let ends = matches!(after, None | Some('\n'));
    let wide = |c: Option<char>| c.map_or(0, char::len_utf8);
    let weak_before = before.is_some_and(weak) || left.ends_with(" -");
    let weak_after = after.is_some_and(weak) || right.starts_with("- ");
    let out = |bytes| Some(Edit { bytes, words: String::new() });
    if begins && (weak_after || after.is_some_and(strong)) {
        return out(gap.start..gap.end + wide(after));
    }
    if before == Some('(') && after == Some(')') {
        return out(gap.start - 1..gap.end + 1);
    }
    if weak_before && (ends || after.is_some_and(|c| strong(c) || c == ')')) {
        return out(gap.start - wide(before)..gap.end);
    }
    if weak_after && (weak_before || before.is_some_and(|c| strong(c) || c == '('))
        || before.is_some_and(strong) && after == Some('.')
    {
        return out(gap.start..gap.end + wide(after));
    }
    // A line that lost its words goes, but paragraphs stay apart.
    if begins && after == Some('\n') && (left.is_empty() || left.ends_with("\n\n")) {
        return out(gap.start..gap.end + 1);
    }
    if after.is_none() && before == Some('\n') {
        return out(gap.start - 1..gap.end);
    }
    let closes = after.is_some_and(|c| strong(c) || matches!(c, ',' | ';' | ':' | ')'));
    if !gap.is_empty() && (begins || ends || closes || before == Some('(')) {
        return out(gap);
    }
    if gap.len() > 1 && text[gap.clone()] != *"\u{A0}" {
        return Some(Edit { bytes: gap, words: " ".into() });
    }
    let opens = begins || before.is_some_and(strong) && !gap.is_empty();
    if habits.capitals && opens && after.is_some_and(char::is_lowercase) {
        let capital = after.into_iter().flat_map(char::to_uppercase).collect();
        return Some(Edit { bytes: gap.end..gap.end + wide(after), words: capital });
    }
    if habits.english { article(left, after, &gap) } else { None }
}

/// `a` before a vowel, `an` before none.
fn article(left: &str, after: Option<char>, gap: &std::ops::Range<usize>) -> Option<Edit> {
    let start = left.rfind(|c: char| !c.is_alphanumeric()).map_or(0, |at| at + 1);
    let start = (start..=left.len()).find(|&at| left.is_char_boundary(at))?;
    let vowel = matches!(after?, 'a' | 'e' | 'i' | 'o' | 'u');
    let right = match &left[start..] {
        "a" if vowel => "an",
        "an" if !vowel => "a",
        "A" if vowel => "An",
        "An" if !vowel => "A",
        _ => return None,
    };
    (!gap.is_empty()).then(|| Edit { bytes: start..gap.start, words: right.into() })
}

/// Punctuation that needs words on both sides.
fn weak(mark: char) -> bool {
    matches!(mark, ',' | ';' | ':' | '–' | '—')
}

/// Punctuation that ends a sentence.
fn strong(mark: char) -> bool {
    matches!(mark, '.' | '!' | '?' | '…')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Mends where `|` stands.
    fn mend(text: &str, english: bool) -> String {
        let seam = text.find('|').expect("a seam");
        let mut text = text.replace('|', "");
        let mut at = seam;
        while let Some(edit) = mended(&text, at, Habits { capitals: true, english }) {
            at = at.min(edit.bytes.start);
            text.replace_range(edit.bytes, &edit.words);
        }
        text
    }

    #[test]
    fn leaves_no_gap() {
        for (cut, whole) in [
            ("Hei |, prøvesvaret er her.", "Hei, prøvesvaret er her."),
            ("Ze kwam | vandaag.", "Ze kwam vandaag."),
            ("Ze kwam, |.", "Ze kwam."),
            ("|, ik zag je scan.", "Ik zag je scan."),
            ("Een dag (|) vrij", "Een dag vrij"),
            ("Trots. |", "Trots."),
            ("Trots.\n\n|\n\nMoe.", "Trots.\n\nMoe."),
            ("Wat een dag! |en nu naar huis.", "Wat een dag! En nu naar huis."),
            ("Moe, | – maar trots.", "Moe, maar trots."),
            ("👩🏽‍⚕️ |, en ze sliep", "👩🏽‍⚕️, en ze sliep"),
        ] {
            assert_eq!(mend(cut, false), whole);
        }
    }

    #[test]
    fn articles_fit() {
        assert_eq!(mend("Saw a |elderly man.", true), "Saw an elderly man.");
        assert_eq!(mend("Saw an |young man.", true), "Saw a young man.");
        assert_eq!(mend("Het is a |ander verhaal.", false), "Het is a ander verhaal.");
    }
}
