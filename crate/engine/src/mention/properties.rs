//! What holds of the mentions of any text whatever.

use proptest::prelude::*;

use super::{Mention, testing::mentions};

/// Texts made of what recognisers look at, in any order.
fn posts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[0-9]{1,12}",
        "[ .,:;/()'+-]{1,3}",
        "[A-Z]{1,3}",
        "[a-zåøæë]{1,8}",
        "\\PC{1,3}",
        prop::sample::select(vec![
            "bsn",
            "fnr",
            "NHS no",
            "tel",
            "geb.",
            "f.",
            "jaar",
            "år gammel",
            "year-old",
            "kamer",
            "bed",
            "van",
            "(84)",
            "mei",
            "May",
            "straat",
            "Marsh Lane",
            "een-en-",
            "tachtig",
            "fireogåtti",
            "hundred and",
            "@",
            "at hotmail dot com",
            "NL91",
            "ABNA",
            "♂",
            "👩🏽‍⚕️",
            "\u{200B}",
            "\n",
            "'",
            "honderd",
            "SW1A",
            "i 80-årene",
            "begin",
            "M54,",
            "nr",
            "# ",
        ])
        .prop_map(str::to_string),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.join(" ").replace("  ", ""))
}

fn check(text: &str, found: &[Mention]) -> Result<(), TestCaseError> {
    let mut end = 0;
    for mention in found {
        prop_assert!(mention.bytes.start < mention.bytes.end && mention.bytes.end <= text.len());
        prop_assert!(text.is_char_boundary(mention.bytes.start) && text.is_char_boundary(mention.bytes.end));
        prop_assert!(mention.bytes.start >= end, "overlap in {text:?}");
        prop_assert!(mention.value.is_finite() && mention.value >= 0.0);
        end = mention.bytes.end;
    }
    Ok(())
}

proptest! {
    #[test]
    fn mentions_lie_inside_any_text_and_apart(text in "\\PC{0,200}") {
        check(&text, &mentions(&text))?;
    }

    #[test]
    fn mentions_lie_inside_any_post_and_apart(text in posts()) {
        check(&text, &mentions(&text))?;
    }

    /// A number keeps being found whatever harmless words stand around it.
    #[test]
    fn words_around_a_labelled_number_do_not_hide_it(before in "[a-z]{2,8}( [a-z]{2,8}){0,5}", after in "[a-z]{2,8}") {
        let text = format!("{before}. BSN 123456782, {after}");
        let found = mentions(&text);
        prop_assert!(found.iter().any(|m| &text[m.bytes.clone()] == "123456782"), "{text:?}");
    }
}

/// Ten times the text costs about ten times as much, whatever it is made of.
#[test]
fn long_texts_of_digits_end_in_time() {
    for piece in ["1 ", "12.", "06 12 34 56 78 ", "1-", "bsn 1 ", "(1)", "van 84 jaar ", "12/", "A1 "] {
        let text = piece.repeat(60_000 / piece.len());
        let started = std::time::Instant::now();
        mentions(&text);
        assert!(started.elapsed().as_secs() < 5, "{piece:?}: {:?}", started.elapsed());
    }
}
