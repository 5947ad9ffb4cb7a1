//! Drafts, one a line, from a reader that is never held in memory as a whole.

use std::io::{self, BufRead};

use second_opinion_engine::{Audience, Draft, Kind, Language, Media, Site};
use serde_json::{Map, Value};

/// A line longer than this is no draft: eight times the longest post that a
/// site takes, in the longest way to write it as JSON.
pub const LONGEST: usize = 6 * 1024 * 1024;

/// Reads lines without ever holding more than [`LONGEST`] bytes.
pub struct Lines<R> {
    reader: R,
    number: u64,
    buffer: Vec<u8>,
}

/// One line of the input.
pub enum Line<'l> {
    /// A line that may hold a draft.
    Bytes(&'l [u8]),
    /// A line that is longer than any draft; it was skipped.
    TooLong,
}

impl<R: BufRead> Lines<R> {
    /// Reads from here.
    pub fn new(reader: R) -> Lines<R> {
        Lines { reader, number: 0, buffer: Vec::new() }
    }

    /// The number of the line read last, from 1.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Where the lines come from.
    pub fn reader(&self) -> &R {
        &self.reader
    }

    /// The next line without its end, or nothing at the end of the input.
    pub fn next(&mut self) -> io::Result<Option<Line<'_>>> {
        self.buffer.clear();
        let mut too_long = false;
        let mut any = false;
        loop {
            let chunk = match self.reader.fill_buf() {
                Ok(chunk) => chunk,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if chunk.is_empty() {
                break;
            }
            any = true;
            let end = chunk.iter().position(|&byte| byte == b'\n');
            let part = &chunk[..end.unwrap_or(chunk.len())];
            if self.buffer.len() + part.len() > LONGEST {
                too_long = true;
                // What was gathered so far is given back.
                self.buffer = Vec::new();
            }
            if !too_long {
                self.buffer.extend_from_slice(part);
            }
            let used = part.len() + usize::from(end.is_some());
            self.reader.consume(used);
            if end.is_some() {
                break;
            }
        }
        if !any {
            return Ok(None);
        }
        self.number += 1;
        if too_long {
            return Ok(Some(Line::TooLong));
        }
        if self.number == 1 && self.buffer.starts_with(b"\xEF\xBB\xBF") {
            self.buffer.drain(..3);
        }
        Ok(Some(Line::Bytes(&self.buffer)))
    }
}

/// A draft that came with its name.
pub struct Named {
    /// The `id` as it was given, a text or a number.
    pub id: Option<Value>,
    /// The draft, or why there is none.
    pub draft: Result<Draft, String>,
}

/// Reads a draft from a line. Unknown fields and values are passed over, as
/// corpora carry labels; only a text is asked for.
pub fn parse(line: &[u8]) -> Named {
    let refused = |reason: String| Named { id: None, draft: Err(reason) };
    let line = match std::str::from_utf8(line) {
        Ok(line) => line,
        Err(error) => return refused(format!("not UTF-8 at byte {}", error.valid_up_to())),
    };
    match serde_json::from_str(line) {
        Ok(Value::Object(mut fields)) => {
            let id = fields.remove("id").filter(|id| id.is_string() || id.is_number());
            Named { id, draft: draft(fields) }
        }
        Ok(_) => refused("not a JSON object".into()),
        Err(error) => refused(format!("not JSON: {error}")),
    }
}

fn draft(mut fields: Map<String, Value>) -> Result<Draft, String> {
    let text = match fields.remove("text") {
        Some(Value::String(text)) => text,
        Some(_) => return Err("\"text\" is not a string".into()),
        None => return Err("\"text\" is missing".into()),
    };
    let word = |name: &str| fields.get(name).and_then(Value::as_str).map(str::to_lowercase);
    Ok(Draft {
        text,
        lang: word("lang").and_then(|code| language(&code)),
        site: word("site").and_then(|name| site(&name)),
        kind: match word("kind").as_deref() {
            Some("reply" | "comment") => Kind::Reply,
            Some("dm" | "message") => Kind::Dm,
            _ => Kind::Post,
        },
        audience: word("audience").and_then(|name| match name.as_str() {
            "public" | "everyone" => Some(Audience::Public),
            "friends" | "followers" => Some(Audience::Friends),
            "group" => Some(Audience::Group),
            "private" => Some(Audience::Private),
            _ => None,
        }),
        media: fields.get("media").and_then(media),
        answers: fields.get("answers").and_then(Value::as_str).map(str::to_string),
    })
}

fn language(code: &str) -> Option<Language> {
    match code.split(['-', '_']).next()? {
        "nl" => Some(Language::Nl),
        "nb" | "no" => Some(Language::Nb),
        "nn" => Some(Language::Nn),
        "en" => Some(Language::En),
        _ => None,
    }
}

fn site(name: &str) -> Option<Site> {
    match name {
        "x" | "twitter" => Some(Site::X),
        "facebook" => Some(Site::Facebook),
        "linkedin" => Some(Site::Linkedin),
        "instagram" => Some(Site::Instagram),
        _ => None,
    }
}

/// `true`, a word, or a list of either.
fn media(value: &Value) -> Option<Media> {
    match value {
        Value::Bool(true) => Some(Media::Image),
        Value::Number(count) => (count.as_f64() > Some(0.0)).then_some(Media::Image),
        Value::String(word) => match word.to_lowercase().as_str() {
            "" | "none" | "false" | "no" => None,
            "video" | "film" | "reel" => Some(Media::Video),
            _ => Some(Media::Image),
        },
        Value::Array(all) => all.iter().find_map(media),
        Value::Object(fields) => fields.get("type").or(fields.get("kind")).map_or(Some(Media::Image), media),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_tolerant_fields() {
        let named = parse(br#"{"id":7,"text":"x","lang":"nb-NO","kind":"dm","media":["video"],"risky":true}"#);
        let draft = named.draft.expect("a draft");
        assert_eq!(named.id, Some(Value::from(7)));
        assert_eq!((draft.lang, draft.kind, draft.media), (Some(Language::Nb), Kind::Dm, Some(Media::Video)));
        for (value, want) in [
            ("true", Some(Media::Image)),
            ("false", None),
            ("null", None),
            ("\"photo\"", Some(Media::Image)),
            ("[]", None),
        ] {
            let line = format!(r#"{{"text":"x","media":{value}}}"#);
            assert_eq!(parse(line.as_bytes()).draft.expect("a draft").media, want, "{value}");
        }
    }

    #[test]
    fn a_long_line_is_skipped_and_the_next_is_read() {
        let mut input = vec![b'a'; LONGEST + 10];
        input.extend_from_slice(b"\nb\n");
        let mut lines = Lines::new(&input[..]);
        assert!(matches!(lines.next(), Ok(Some(Line::TooLong))));
        assert!(matches!(lines.next(), Ok(Some(Line::Bytes(b"b")))));
        assert!(matches!(lines.next(), Ok(None)));
    }
}
