//! Tokens: words, numbers, hashtags, handles, links, emoji and punctuation.

use std::ops::Range;

use super::fold::fold_into;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, with apostrophes and ampersands inside.
    Word,
    /// Digits only.
    Number,
    /// `#` and what follows.
    Hashtag,
    /// `@` and what follows.
    Handle,
    /// A web address.
    Link,
    /// An e-mail address.
    Email,
    /// One emoji with its modifiers.
    Emoji,
    /// Anything else that is not white space, one character.
    Punctuation,
}

/// A token with its place in the text.
#[derive(Clone, Debug)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Begins with a capital letter.
    pub capital: bool,
    /// Two letters or more, all capitals.
    pub capitals: bool,
    /// Letters of a word are hidden behind `*`, `@` and the like.
    pub masked: bool,
    /// White space (or the start of the text) stands before it.
    pub spaced: bool,
    /// A line break stands before it.
    pub new_line: bool,
    pub(super) joins: bool,
    pub(super) folded: Range<usize>,
}

impl Token {
    /// Where its folded form stands in the document's folded text.
    pub(crate) fn folded_range(&self) -> Range<usize> {
        self.folded.clone()
    }

    /// Whether this punctuation may stand inside a phrase of the lists.
    pub(crate) fn joins(&self) -> bool {
        self.joins
    }
}

/// Takes a text apart. Folded forms are appended to `folded`.
pub fn tokens(text: &str, folded: &mut String) -> Vec<Token> {
    let mut reader =
        Reader { text, folded, tokens: Vec::with_capacity(text.len() / 5 + 4), spaced: true, new_line: true };
    let mut at = 0;
    while at < text.len() {
        at = reader.next(at);
    }
    reader.tokens
}

struct Reader<'t> {
    text: &'t str,
    folded: &'t mut String,
    tokens: Vec<Token>,
    spaced: bool,
    new_line: bool,
}

impl Reader<'_> {
    /// Reads what begins at a byte and returns where the next thing begins.
    fn next(&mut self, at: usize) -> usize {
        let rest = &self.text[at..];
        let c = rest.chars().next().expect("at stands before the end");
        if c.is_whitespace() || invisible(c) {
            if !invisible(c) {
                self.spaced = true;
                self.new_line |= c == '\n';
            }
            return at + c.len_utf8();
        }
        if (c.is_alphanumeric() || c == '_')
            && (self.spaced || !self.after_word())
            && let Some((kind, length)) = address(rest)
        {
            return self.push(kind, at, at + length);
        }
        match c {
            '#' | '＃' => {
                let tag = &rest[c.len_utf8()..];
                let length = tag_length(tag);
                // "MRN #0041": figures alone are a number, on every site.
                if tag[..length].contains(|c: char| !c.is_ascii_digit()) {
                    return self.push(TokenKind::Hashtag, at, at + c.len_utf8() + length);
                }
            }
            '@' => {
                let length = handle_length(&rest[1..]);
                if length > 1 {
                    return self.push(TokenKind::Handle, at, at + 1 + length);
                }
            }
            _ => {}
        }
        if c.is_ascii_digit() {
            let length = rest.bytes().take_while(u8::is_ascii_digit).count();
            return self.push(TokenKind::Number, at, at + length);
        }
        // `'t`, `'s`, `'n`: an apostrophe that stands for the rest of a word.
        if matches!(c, '\'' | '’') && self.spaced {
            let mut following = rest.chars().skip(1);
            let letter = following.next().is_some_and(|next| matches!(next, 't' | 's' | 'n' | 'k' | 'm'));
            if letter && following.next().is_none_or(|next| next.is_whitespace()) {
                return self.push(TokenKind::Word, at, at + c.len_utf8() + 1);
            }
        }
        if c.is_alphabetic() {
            let (length, masked) = word_length(rest);
            let end = self.push(TokenKind::Word, at, at + length);
            if masked {
                self.tokens.last_mut().expect("just pushed").masked = true;
            }
            return end;
        }
        if emoji(c) {
            return self.push(TokenKind::Emoji, at, at + emoji_length(rest));
        }
        self.push(TokenKind::Punctuation, at, at + c.len_utf8())
    }

    fn after_word(&self) -> bool {
        self.tokens.last().is_some_and(|t| matches!(t.kind, TokenKind::Word | TokenKind::Number))
    }

    fn push(&mut self, kind: TokenKind, start: usize, end: usize) -> usize {
        let raw = &self.text[start..end];
        let begin = self.folded.len();
        match kind {
            // An emoji stands for itself, without its skin tone.
            TokenKind::Emoji => self.folded.extend(raw.chars().next()),
            _ => fold_into(raw, self.folded),
        }
        let capital = raw.chars().next().is_some_and(char::is_uppercase);
        let capitals = capital && kind == TokenKind::Word && in_capitals(raw);
        self.tokens.push(Token {
            kind,
            start,
            end,
            capital,
            capitals,
            masked: false,
            joins: kind == TokenKind::Punctuation && matches!(raw, "-" | "–" | "." | "/" | "+"),
            spaced: self.spaced,
            new_line: self.new_line,
            folded: begin..self.folded.len(),
        });
        self.spaced = false;
        self.new_line = false;
        end
    }
}

fn in_capitals(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !word.chars().any(char::is_lowercase)
}

fn invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}' | '\u{FE00}'..='\u{FE0F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Letters, and what may stand inside a word between two letters.
fn word_length(rest: &str) -> (usize, bool) {
    let mut end = 0;
    let mut masked = false;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c.is_alphanumeric() || ('\u{0300}'..='\u{036F}').contains(&c) {
            end = at + c.len_utf8();
        } else if invisible(c) {
            // A zero-width character inside a word does not end it.
            if !chars.peek().is_some_and(|(_, next)| next.is_alphabetic()) {
                break;
            }
        } else if matches!(c, '\'' | '’' | '&') {
            if !chars.peek().is_some_and(|(_, next)| next.is_alphabetic()) {
                break;
            }
        } else if matches!(c, '*' | '@' | '$' | '#') {
            let run = 1 + rest[at + 1..].bytes().take_while(|b| matches!(b, b'*' | b'@' | b'$' | b'#')).count();
            if !rest[at + run..].starts_with(char::is_alphabetic) {
                break;
            }
            masked = true;
            // The rest of the run was looked at; all its characters are one byte long.
            for _ in 1..run {
                chars.next();
            }
        } else {
            break;
        }
    }
    (end, masked)
}

fn tag_length(rest: &str) -> usize {
    rest.char_indices().find(|(_, c)| !(c.is_alphanumeric() || *c == '_')).map_or(rest.len(), |(at, _)| at)
}

/// The longest e-mail address (RFC 5321) or bare host that is recognised.
const LONGEST_ADDRESS: usize = 254;

/// As much of a text as such an address could cover.
fn beginning(rest: &str) -> &str {
    let mut end = rest.len().min(LONGEST_ADDRESS);
    while !rest.is_char_boundary(end) {
        end -= 1;
    }
    &rest[..end]
}

/// Handles may hold points, but do not end with one.
fn handle_length(rest: &str) -> usize {
    let length = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.')).unwrap_or(rest.len());
    rest[..length].trim_end_matches('.').len()
}

/// An e-mail or web address at the start of `rest`.
fn address(rest: &str) -> Option<(TokenKind, usize)> {
    // Cheap test first: most words hold neither a point nor a colon.
    let chunk = rest.as_bytes();
    let chunk = &chunk[..chunk.len().min(LONGEST_ADDRESS)];
    let end = chunk.iter().position(|b| matches!(b, b' ' | b'\n')).unwrap_or(chunk.len());
    if !chunk[..end].iter().any(|b| matches!(b, b'.' | b':')) {
        return None;
    }
    // A link may be long and is read to its end once; anything else is looked at
    // over a short stretch only, so that a text without spaces costs no more than others.
    let link = ["http://", "https://", "www."].iter().any(|start| rest.starts_with(start));
    let within = if link { rest } else { beginning(rest) };
    let length = within
        .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '“' | '”' | '(' | ')' | ',' | ';'))
        .unwrap_or(within.len());
    let chunk = rest[..length].trim_end_matches(['.', ':', '!', '?', '\'', '’', '…']);
    if !chunk.bytes().any(|b| b == b'.' || b == b':') || chunk.len() < 4 {
        return None;
    }
    if link {
        return Some((TokenKind::Link, chunk.len()));
    }
    if let Some((user, host)) = chunk.split_once('@') {
        let good = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%');
        if !user.is_empty() && user.chars().all(good) && host.contains('.') && host.chars().all(good) {
            return Some((TokenKind::Email, chunk.len()));
        }
        return None;
    }
    let host = chunk.split(['/', '?', '#']).next().unwrap_or(chunk);
    let (name, ending) = host.rsplit_once('.')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    let known = TOP_LEVEL.contains(&ending.to_ascii_lowercase().as_str());
    (known && name.len() > 1 && name.starts_with(|c: char| c.is_ascii_alphanumeric()) && name.chars().all(plain))
        .then_some((TokenKind::Link, chunk.len()))
}

/// Endings by which a bare host name is known for one.
const TOP_LEVEL: [&str; 24] = [
    "nl", "no", "be", "com", "org", "net", "eu", "uk", "ie", "au", "de", "dk", "se", "info", "nu", "io", "gov", "edu",
    "health", "care", "frl", "example", "test", "app",
];

fn emoji(c: char) -> bool {
    matches!(c,
        '\u{1F000}'..='\u{1FAFF}' | '\u{2600}'..='\u{27BF}' | '\u{2B00}'..='\u{2BFF}' | '\u{2190}'..='\u{21FF}' | '\u{231A}'..='\u{23FF}')
}

/// An emoji with its skin tone, variation selectors and joined parts.
fn emoji_length(rest: &str) -> usize {
    let mut end = 0;
    let mut joined = true;
    let mut flag = false;
    for (at, c) in rest.char_indices() {
        let regional = ('\u{1F1E6}'..='\u{1F1FF}').contains(&c);
        let modifier =
            matches!(c, '\u{FE0F}' | '\u{FE0E}' | '\u{20E3}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}');
        if at > 0 && !modifier && c != '\u{200D}' && !joined && !(regional && flag) {
            break;
        }
        flag = regional && !flag;
        joined = c == '\u{200D}';
        end = at + c.len_utf8();
        if at == 0 {
            joined = false;
        }
    }
    end
}

/// The sentences of a text, as ranges of tokens.
pub fn sentences(text: &str, tokens: &[Token]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (index, token) in tokens.iter().enumerate() {
        if index > start && token.new_line {
            found.push(start..index);
            start = index;
        }
        if token.kind == TokenKind::Punctuation && ends(text, tokens, index) {
            found.push(start..index + 1);
            start = index + 1;
        }
    }
    if start < tokens.len() {
        found.push(start..tokens.len());
    }
    found
}

/// Whether a mark of punctuation ends its sentence.
fn ends(text: &str, tokens: &[Token], index: usize) -> bool {
    let mark = &text[tokens[index].start..tokens[index].end];
    let Some(next) = tokens.get(index + 1) else { return true };
    match mark {
        "!" | "?" => next.spaced,
        "…" => next.spaced && next.capital,
        "." => {
            if !next.spaced {
                return false;
            }
            let Some(before) = index.checked_sub(1).map(|i| &tokens[i]) else { return true };
            let word = &text[before.start..before.end];
            let abbreviation = !tokens[index].spaced
                && before.kind == TokenKind::Word
                && (word.chars().count() == 1 || ABBREVIATIONS.contains(&word.to_lowercase().as_str()));
            // `3. mai` is a date, `kl. 14` a time.
            let ordinal = before.kind == TokenKind::Number && !next.capital && word.len() <= 2;
            !abbreviation && !ordinal
        }
        _ => false,
    }
}

/// Short forms whose point does not end a sentence.
const ABBREVIATIONS: [&str; 40] = [
    "mw", "mevr", "dhr", "dr", "drs", "prof", "mr", "mrs", "ms", "st", "nr", "no", "tel", "tlf", "ca", "bv", "bijv",
    "evt", "incl", "excl", "resp", "jl", "ds", "zr", "br", "fr", "frk", "kl", "jan", "feb", "mrt", "apr", "jun", "jul",
    "aug", "sep", "okt", "nov", "des", "dec",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(TokenKind, String)> {
        let mut folded = String::new();
        tokens(text, &mut folded).iter().map(|t| (t.kind, folded[t.folded.clone()].to_string())).collect()
    }

    #[test]
    fn takes_a_post_apart() {
        use TokenKind::*;
        let got = read("Mw. de Vries, 84jr 👩🏽‍⚕️ #makemyday @piet_1 f@en h.j@x.nl thuisarts.nl A&E zo'n");
        let want = [
            (Word, "mw"),
            (Punctuation, "."),
            (Word, "de"),
            (Word, "vries"),
            (Punctuation, ","),
            (Number, "84"),
            (Word, "jr"),
            (Emoji, "👩"),
            (Hashtag, "#makemyday"),
            (Handle, "@piet_1"),
            (Word, "f@en"),
            (Email, "h.j@x.nl"),
            (Link, "thuisarts.nl"),
            (Word, "a&e"),
            (Word, "zon"),
        ];
        assert_eq!(got, want.map(|(kind, text)| (kind, text.to_string())));
    }

    #[test]
    fn parts_sentences_but_not_at_abbreviations() {
        let text = "Mw. de Vries kwam 3. mai. Ze bleef!\nDaarna ging ze";
        let mut folded = String::new();
        let tokens = tokens(text, &mut folded);
        assert_eq!(sentences(text, &tokens).len(), 3);
    }
}
