//! What the findings say, in the reader's language. The texts are data, in
//! `data/messages/<language>.toml`, one section a rule.

use std::borrow::Cow;

use crate::draft::Language;

/// Language, rule, part, text; sorted.
static MESSAGES: &[(&str, &str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The text of one part of a rule's message, or an empty text where there is none.
///
/// Parts are `message`, `why`, `instead` and, for a variant, `variant.message` …
pub fn text(language: Language, rule: &str, part: &str) -> &'static str {
    let wanted = (language.code(), rule, part);
    let at = MESSAGES.binary_search_by_key(&wanted, |&(language, rule, part, _)| (language, rule, part));
    at.map_or("", |at| MESSAGES[at].3)
}

/// A text with its `{placeholders}` filled.
pub fn filled(text: &'static str, arguments: &[(&str, String)]) -> Cow<'static, str> {
    let mut filled = Cow::Borrowed(text);
    for (name, value) in arguments {
        filled = filled.replace(&format!("{{{name}}}"), value).into();
    }
    filled
}
