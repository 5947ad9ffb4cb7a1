//! Passwords and the codes of locks: "ww Welkom2024", "koden til medisinrommet er 4471".
//!
//! A password is what stands behind its label and mixes letters and digits, or a number that a verb
//! gives ("passordet er 4711"). Of codes there are many, of discounts and of films: one opens a lock
//! only where something that is locked stands beside it. The words are lists:
//! `password.txt`, `code.txt` and `lock.txt` under `data/wording`.

use super::MentionKind;
use super::candidates::{Candidates, Ground};
use super::digits::Digits;
use crate::document::Document;
use crate::text::{TokenKind, in_file, listed};

/// How many tokens may stand between a label and what it announces.
const REACH: usize = 9;

/// Finds passwords and codes.
pub fn find(document: &Document, digits: &Digits, out: &mut Candidates) {
    for &token in &digits.codes {
        let raw = document.raw(token);
        let password = raw.chars().count() >= 5 && raw.starts_with(char::is_alphabetic);
        let code = raw.len() <= 8 && raw.starts_with(|c: char| c.is_ascii_digit());
        if password && announced(document, token) || (password || code) && opens(document, token) {
            add(document, token, out);
        }
    }
    for &token in &digits.numbers {
        let raw = document.raw(token);
        let year = raw.len() == 4 && (raw.starts_with("19") || raw.starts_with("20"));
        if (3..=8).contains(&raw.len()) && !year && given(document, token) {
            let number = raw.len() >= 4 && announced(document, token);
            if number || opens(document, token) {
                add(document, token, out);
            }
        }
    }
}

fn add(document: &Document, token: usize, out: &mut Candidates) {
    // "Zorg2024!", "4471#", "4471Y"
    let tight = document.tokens.get(token + 1).is_some_and(|next| {
        !next.spaced
            && (listed!(document.raw(token + 1), "! # *") || next.kind == TokenKind::Word && next.end - next.start == 1)
    });
    out.add(document, MentionKind::Credential, token..token + 1 + usize::from(tight), Ground::Label);
}

/// The tokens before one in its sentence, the nearest first.
fn before(document: &Document, token: usize) -> impl Iterator<Item = usize> {
    let start = document.sentences[document.sentence_of(token)].tokens.start;
    (start.max(token.saturating_sub(REACH))..token).rev()
}

/// Whether a password is spoken of before a token.
fn announced(document: &Document, token: usize) -> bool {
    before(document, token).any(|at| in_file!(document.folded(at), "wording/password.txt"))
}

/// Whether a code is spoken of before a token, and something that is locked around it.
fn opens(document: &Document, token: usize) -> bool {
    let code = before(document, token).find(|&at| in_file!(document.folded(at), "wording/code.txt"));
    code.is_some_and(|code| {
        let from = document.sentences[document.sentence_of(token)].tokens.start.max(code.saturating_sub(3));
        (from..token + 5).any(|at| {
            document.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Word)
                && in_file!(document.folded(at), "wording/lock.txt")
        })
    })
}

/// Whether a verb or a mark gives what stands at a token: "is", "er", ":", "still".
fn given(document: &Document, token: usize) -> bool {
    token.checked_sub(1).is_some_and(|at| {
        listed!(
            document.folded(at),
            "is was are er var : = - – nu now nog still altijd fortsatt framleis fremdeles nå no code kode pin pw ww",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::texts;

    #[test]
    fn what_stands_behind_its_label() {
        for (text, secret) in [
            ("voor de flexers: inlog van de medicijnkar is afd3b en ww Welkom2024, succes", "Welkom2024"),
            ("Inlog medicatiekar is zorg2024!, ww wifi hangt op de prikker", "zorg2024!"),
            ("Wachtwoord van de medicatiecomputer op drie is nog steeds Zuster2019!", "Zuster2019!"),
            ("Passordet på vaktrommet er Sommer2026, og brukernavnet er bare vakt", "Sommer2026"),
            ("Use my login for tonight, surname and then Summer24", "Summer24"),
            ("Koden til medisinrommet er 4471, for dykk vikarar", "4471"),
            ("New door code is 4471Y for anyone on nights", "4471Y"),
            ("Code van de medicijnkamer is vanaf nu 4471", "4471"),
            ("De deurcode is 8812#, niet doorvertellen", "8812#"),
        ] {
            assert!(texts(text, "credential").contains(&secret), "{text}");
        }
    }

    #[test]
    fn other_codes_and_years() {
        for text in [
            "20 % korting met code ZUSTER15 op onze site",
            "Code rood in het hele land, 4471 mensen bleven thuis",
            "Ons wachtwoordbeleid is van 2019 en telt 12 tekens",
            "I changed my password in 2021 and forgot it",
            "Da Vinci Code is 454 pages long",
            "Passord må ha minst 14 tegn",
            "Vi åpner døra klokka 0900, koden er å komme tidlig",
        ] {
            assert!(texts(text, "credential").is_empty(), "{text}");
        }
    }
}
