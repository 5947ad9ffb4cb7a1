//! E-mail addresses, web addresses and handles.
//!
//! The document has already read them as tokens; spelled-out addresses ("jan at
//! hotmail dot com", "jan apenstaartje ziggo.nl") are put together here.

use super::MentionKind;
use super::candidates::{Candidates, Ground};
use crate::document::Document;
use crate::text::{TokenKind, listed};

/// Finds addresses on the internet.
pub fn find(document: &Document, out: &mut Candidates) {
    for (index, token) in document.tokens.iter().enumerate() {
        let kind = match token.kind {
            TokenKind::Email => MentionKind::Email,
            TokenKind::Link => MentionKind::Link,
            TokenKind::Handle => MentionKind::Handle,
            TokenKind::Word | TokenKind::Punctuation => {
                spelled_out(document, index, out);
                continue;
            }
            _ => continue,
        };
        out.add(document, kind, index..index + 1, Ground::Form);
    }
}

/// An address whose sign at `at` is written as a word or in brackets.
fn spelled_out(document: &Document, at: usize, out: &mut Candidates) {
    let sign = match document.raw_or_empty(at).as_bytes() {
        // Most words are sorted out by their first letter.
        [b'a' | b'A' | b'k' | b'K' | b'(' | b'[' | b'@', ..] => document.folded(at),
        _ => return,
    };
    let (start, end) = match sign {
        "at" => (at, at + 1),
        "apenstaartje" | "apestaartje" | "apenstaart" | "apestaart" | "krøllalfa" | "alfakrøll" | "@" => (at, at + 1),
        "(" | "[" if matches!(document.folded(at + 1), "at" | "@") && matches!(document.folded(at + 2), ")" | "]") => {
            (at, at + 3)
        }
        _ => return,
    };
    let bare_at = sign == "at";
    let Some(mut first) = start.checked_sub(1) else { return };
    let wordy = |token: usize| {
        document.tokens.get(token).is_some_and(|t| matches!(t.kind, TokenKind::Word | TokenKind::Number) && !t.new_line)
    };
    if !document.tokens.get(first).is_some_and(|t| matches!(t.kind, TokenKind::Word | TokenKind::Number)) {
        return;
    }
    // "jan.de.vries at …"
    while first >= 2
        && matches!(document.raw(first - 1), "." | "_" | "-")
        && !document.tokens[first].spaced
        && wordy(first - 2)
    {
        first -= 2;
    }
    let host = document.tokens.get(end);
    let end = match host.map(|t| t.kind) {
        // "… at hotmail.com"; a bare "at" before a site is plain English.
        Some(TokenKind::Link) if !bare_at => end + 1,
        Some(TokenKind::Word) => {
            let dot = document.folded(end + 1);
            let dotted = listed!(dot, "punt dot punktum punkt") && wordy(end + 2);
            let ending = document.folded(end + 2);
            let known = listed!(ending, "nl com no be net org uk co eu ie au");
            if !(dotted && known) {
                return;
            }
            end + 3
        }
        _ => return,
    };
    out.add(document, MentionKind::Email, first..end, Ground::Form);
}

#[cfg(test)]
mod tests {
    use super::super::testing::texts;

    #[test]
    fn finds_addresses_and_handles() {
        let text = "Mail s.ramdin81@live.nl of @piet_1, zie www.voorbeeld.nl/zuster";
        assert_eq!(texts(text, "email"), ["s.ramdin81@live.nl"]);
        assert_eq!(texts(text, "handle"), ["@piet_1"]);
        assert_eq!(texts(text, "url"), ["www.voorbeeld.nl/zuster"]);
    }

    #[test]
    fn finds_spelled_out_addresses() {
        assert_eq!(texts("mail jan.vries at hotmail dot com please", "email"), ["jan.vries at hotmail dot com"]);
        assert_eq!(texts("mail jan apenstaartje ziggo punt nl", "email"), ["jan apenstaartje ziggo punt nl"]);
        assert_eq!(texts("mail jan (at) ziggo.nl", "email"), ["jan (at) ziggo.nl"]);
        assert!(texts("look at thuisarts.nl or at home", "email").is_empty());
    }
}
