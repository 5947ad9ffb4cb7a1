//! The draft as a letter: whom it is written to, and who signs. "Hoi mama van … Groetjes van de
//! praktijkondersteuner" tells who is in care without a word for a patient.

use crate::document::Document;
use crate::lexicon::{Class, ClassSet};
use crate::text::{TokenKind, in_file};

/// Who signs from care.
const CARE: ClassSet =
    ClassSet::of(&[Class::CareRole, Class::ManagerRole, Class::CareSetting, Class::EmployerOwn, Class::Organisation]);

/// Who is spoken to, beside those with a capital.
const SOMEBODY: ClassSet =
    ClassSet::of(&[Class::Kin, Class::Person, Class::PatientRole, Class::Title, Class::GivenName]);

/// So many tokens at the end may be a signature.
const SIGNATURE: usize = 14;

/// Whether a draft begins by speaking to one person: "@noor ahh", "Hoi mama van", "Hei Marit!"
pub fn addressed(document: &Document) -> bool {
    let mut tokens = (0..document.tokens.len())
        .filter(|&at| !matches!(document.tokens[at].kind, TokenKind::Punctuation | TokenKind::Emoji));
    let Some(first) = tokens.next() else { return false };
    if document.tokens[first].kind == TokenKind::Handle {
        return true;
    }
    in_file!(document.folded(first), "wording/greeting.txt")
        && tokens.next().is_some_and(|at| {
            document.tokens[at].kind == TokenKind::Handle
                || document.tokens[at].capital
                || document.classes[at].meets(SOMEBODY)
        })
}

/// Whether somebody from care signs: "Groetjes van de diabetespoli", "– Jolien, jeugd-ggz", "(ik ben verpleegkundige)".
pub fn signed(document: &Document) -> bool {
    let end = document.tokens.len();
    let from = end.saturating_sub(SIGNATURE);
    let care = |at: usize| document.classes[at].meets(CARE);
    let ends_letter = |at: usize| in_file!(document.folded(at), "wording/sign-off.txt");
    // The list is looked into only where a word of care could be the signature.
    let behind_sign_off = (from..end).rev().find(|&at| care(at)).is_some_and(|last| (from..last).any(ends_letter));
    // "… Raam open. Zuster Kim"
    let last = end.saturating_sub(6);
    let set_apart = |at: usize| {
        (at.saturating_sub(2).max(1)..=at).any(|at| {
            let before = document.tokens[at - 1].kind;
            document.tokens[at].new_line || matches!(before, TokenKind::Punctuation | TokenKind::Emoji)
        })
    };
    behind_sign_off || (last.max(1)..end).any(|at| care(at) && set_apart(at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Draft;

    fn read(text: &str) -> (bool, bool) {
        let draft = Draft::post(text);
        let document = Document::read(&draft);
        (addressed(&document), signed(&document))
    }

    #[test]
    fn letters_from_care() {
        for text in [
            "@noor.reist wat fijn dat je weer op reis kan!! groetjes van de diabetespoli 💙",
            "Hoi mama van Jayden! De brief komt nog. Groetjes van de praktijkondersteuner jeugd",
            "Hei Marit! Prøvene er kommet. Hilsen sykepleieren på medisinsk poliklinikk",
            "Dear Mrs Field, we have moved your slot. Regards, the ward clerk",
        ] {
            assert_eq!(read(text), (true, true), "{text}");
        }
        assert_eq!(read("Nog 10 plekjes voor botox, tag 3 vriendinnen 💉 Zuster Kim"), (false, true));
        assert_eq!(read("Hei mamma, gratulerer med dagen! Klem fra oss i Bergen"), (true, false));
        assert_eq!(read("Wat een prachtige zonsondergang op het strand vanavond"), (false, false));
    }
}
