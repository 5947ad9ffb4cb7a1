//! What holds of the review of any text whatever.

mod corpus;

use std::ops::Range;
use std::sync::LazyLock;

use proptest::prelude::*;
use second_opinion_engine::document::Document;
use second_opinion_engine::mention::{MentionKind, Mentions};
use second_opinion_engine::text::Offsets;
use second_opinion_engine::{Checker, Draft, Finding, Kind, Media, Rechecker, Review, Verdict};

/// The texts of the labelled posts.
static POSTS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let text = |line: &String| serde_json::from_str::<Draft>(line).expect("each line is a draft").text;
    corpus::lines().iter().map(text).collect()
});

static CHECKER: LazyLock<Checker> = LazyLock::new(Checker::default);

/// Any characters at all: controls, NUL, surrogates' neighbours, private use.
fn anything() -> impl Strategy<Value = String> {
    prop::collection::vec(any::<char>(), 0..120).prop_map(String::from_iter)
}

/// What editors, keyboards and pranksters put into posts.
fn curiosities() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zæøåé]{1,12}",
        "[A-Z][a-z]{2,8}",
        "[0-9]{1,12}",
        "[ \\t\\n.,:;!?/()'’*@#$&-]{1,4}",
        "[\u{300}-\u{36F}]{1,6}",
        "[א-תء-ي]{1,8}",
        "[一-龥ぁ-ん]{1,4}",
        "(👩🏽‍⚕️|🇳🇴|🏳️‍🌈|👍🏾|😤|❤️|1️⃣|🤡){1,3}",
        "(\u{0}|\u{200B}|\u{200D}|\u{202E}|\u{2066}|\u{FEFF}|\u{AD}|\u{A0}|\u{FFFD}|\u{10FFFF})",
        "[a-z]{1,3}[*@$#]{1,12}[a-z]{1,3}",
        "(ｐａｔｉｅｎｔ|раtiënt|Ⅷ|ﬁ|ǅ|İ|ß|ŉ)",
        prop::sample::select(vec![
            "mw.",
            "dhr. Jansen",
            "patiënt",
            "pasient",
            "Kari Nordmann",
            "BSN 111222333",
            "kamer 12",
            "k*t",
            "neeeee",
            "84-jarige",
            "jan@example.nl",
            "https://x.com/a",
            "@piet",
            "#blij",
            "06 12345678",
            "Drachten",
        ])
        .prop_map(str::to_string),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Stretches of labelled posts, cut anywhere and glued together.
fn pieces_of_posts() -> impl Strategy<Value = String> {
    let piece = (0..POSTS.len(), 0.0..1.0f64, 0.0..1.0f64, prop::sample::select(vec!["", " ", "\n", ". "])).prop_map(
        |(post, from, to, end)| {
            let characters: Vec<char> = POSTS[post].chars().collect();
            let at = |share: f64| (characters.len() as f64 * share) as usize;
            let cut: String = characters[at(from.min(to))..at(from.max(to))].iter().collect();
            cut + end
        },
    );
    prop::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}

/// Texts of several passages.
fn long_texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => (0..POSTS.len()).prop_map(|post| POSTS[post].clone()),
        1 => curiosities(),
    ];
    let end = prop::sample::select(vec!["", " ", ". ", "\n", "\n\n"]);
    prop::collection::vec((piece, end), 10..25)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, end)| piece + end).collect())
}

/// A stretch of a text, by shares of its characters, and what stands there instead; and whether it is a reply now.
#[derive(Clone, Debug)]
struct Edit {
    from: f64,
    share: f64,
    instead: String,
    reply: bool,
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let from = prop_oneof![2 => 0.0..1.0f64, 1 => Just(1.0)];
    let share = prop_oneof![2 => Just(0.0), 1 => 0.0..0.2f64];
    let instead = prop_oneof![pieces_of_posts(), curiosities(), "[a-z \n]{0,3}"];
    let edit = (from, share, instead, prop::bool::weighted(0.1));
    let edit = edit.prop_map(|(from, share, instead, reply)| Edit { from, share, instead, reply });
    prop::collection::vec(edit, 1..8)
}

impl Edit {
    fn apply(&self, draft: &mut Draft) {
        let characters: Vec<char> = draft.text.chars().collect();
        let at = |share: f64| (characters.len() as f64 * share.min(1.0)) as usize;
        let (before, after) = (&characters[..at(self.from)], &characters[at(self.from + self.share)..]);
        draft.text = before.iter().copied().chain(self.instead.chars()).chain(after.iter().copied()).collect();
        draft.kind = if self.reply { Kind::Reply } else { Kind::Post };
    }
}

fn drafts(text: impl Strategy<Value = String>) -> impl Strategy<Value = Draft> {
    (text, any::<bool>(), any::<bool>()).prop_map(|(text, reply, picture)| Draft {
        text,
        kind: if reply { Kind::Reply } else { Kind::Post },
        media: picture.then_some(Media::Image),
        ..Draft::default()
    })
}

/// The marks of a finding.
fn marks(finding: &Finding) -> Vec<Range<usize>> {
    let further = finding.also.iter().map(|span| span.start..span.end);
    std::iter::once(finding.start..finding.end).chain(further).collect()
}

/// Whether ranges lie inside the text, hold something, and cut no character in two.
fn lie_well(ranges: &[Range<usize>], units: &[u16]) -> bool {
    let border = |at: usize| !units.get(at).is_some_and(|unit| (0xDC00..0xE000).contains(unit));
    ranges
        .iter()
        .all(|range| range.start < range.end && range.end <= units.len() && border(range.start) && border(range.end))
}

fn lie_apart(mut ranges: Vec<Range<usize>>) -> bool {
    ranges.sort_by_key(|range| range.start);
    ranges.windows(2).all(|pair| pair[0].end <= pair[1].start)
}

/// The text with all suggestions applied from its end; where several want the same words, the first of them.
fn with_suggestions(review: &Review, units: &[u16]) -> Vec<u16> {
    let mut all: Vec<_> = review.findings.iter().flat_map(|finding| &finding.suggestions).collect();
    all.sort_by_key(|suggestion| std::cmp::Reverse(suggestion.start));
    let mut text = units.to_vec();
    let mut untouched = text.len();
    for suggestion in all {
        if suggestion.end <= untouched {
            text.splice(suggestion.start..suggestion.end, suggestion.replacement.encode_utf16());
            untouched = suggestion.start;
        }
    }
    text
}

fn holds(draft: &Draft) -> Result<(), TestCaseError> {
    let review = CHECKER.check(draft);
    let units: Vec<u16> = draft.text.encode_utf16().collect();
    for finding in &review.findings {
        let marks = marks(finding);
        prop_assert!(lie_well(&marks, &units), "{finding:?}");
        prop_assert!(lie_apart(marks), "overlaps itself: {finding:?}");
        prop_assert_eq!(&String::from_utf16_lossy(&units[finding.start..finding.end]), &finding.text);
        let mut suggested: Vec<_> = finding.suggestions.iter().map(|s| s.start..s.end).collect();
        prop_assert!(lie_well(&suggested, &units), "{finding:?}");
        // Several wordings for the same words are a choice.
        suggested.sort_by_key(|range| (range.start, range.end));
        suggested.dedup();
        prop_assert!(lie_apart(suggested), "its suggestions overlap: {finding:?}");
    }
    for (index, finding) in review.findings.iter().enumerate() {
        let same_rule = review.findings[..index].iter().filter(|other| other.rule == finding.rule);
        let mut all: Vec<_> = same_rule.flat_map(marks).collect();
        all.extend(marks(finding));
        prop_assert!(lie_apart(all), "two findings of {} overlap: {:?}", finding.rule, review.findings);
    }
    let worst = review.findings.iter().map(|finding| Verdict::from(finding.severity)).max().unwrap_or_default();
    prop_assert_eq!(review.verdict, worst);
    prop_assert_eq!(review.checklist.iter().map(|item| item.number).collect::<Vec<_>>(), (1..=9).collect::<Vec<_>>());
    prop_assert!(review.checklist.iter().flat_map(|item| &item.findings).all(|&at| at < review.findings.len()));
    prop_assert_eq!(&CHECKER.check(draft), &review, "another answer the second time");
    let corrected = String::from_utf16(&with_suggestions(&review, &units));
    prop_assert!(corrected.is_ok(), "suggestions cut a character in two: {:?}", review.findings);
    CHECKER.check(&Draft::post(corrected.unwrap_or_default()));
    let seen = CHECKER.seen(draft);
    let seen: Vec<_> = seen.iter().map(|seen| seen.start..seen.end).collect();
    prop_assert!(lie_well(&seen, &units));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text(draft in drafts(anything())) {
        holds(&draft)?;
    }

    #[test]
    fn curious_texts(draft in drafts(curiosities())) {
        holds(&draft)?;
    }

    #[test]
    fn texts_made_of_posts(draft in drafts(pieces_of_posts())) {
        holds(&draft)?;
    }
}

proptest! {
    // Long texts take long: fewer of them.
    #![proptest_config(ProptestConfig {
        cases: ProptestConfig::default().cases.div_ceil(16),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn long_texts_of_posts(draft in drafts(long_texts())) {
        holds(&draft)?;
    }

    #[test]
    fn only_what_changed_is_judged_again_and_the_review_is_that_of_the_whole(
        draft in drafts(long_texts()),
        edits in edits(),
    ) {
        let mut draft = draft;
        let mut rechecker = Rechecker::default();
        rechecker.check(&draft);
        for edit in edits {
            edit.apply(&mut draft);
            prop_assert_eq!(rechecker.check(&draft), CHECKER.check(&draft), "after {:?}", edit);
        }
    }
}

/// "Rom 12" is marked as a whole or not at all, whatever the rule.
#[test]
fn nobody_is_shown_half_a_room() {
    let mut rooms = 0;
    for text in POSTS.iter().filter(|text| text.len() < 500).step_by(10) {
        let draft = Draft::post(text.clone());
        let document = Document::read(&draft);
        let offsets = Offsets::new(text);
        let marks: Vec<Range<usize>> = CHECKER.check(&draft).findings.iter().flat_map(marks).collect();
        for room in Mentions::find(&document).of(MentionKind::Room) {
            let bytes = document.bytes(room.tokens.clone());
            let room = offsets.utf16(bytes.start)..offsets.utf16(bytes.end);
            rooms += 1;
            for mark in &marks {
                let inside = room.start <= mark.start && mark.end <= room.end;
                assert!(!inside || *mark == room, "{mark:?} inside {room:?} of {text}");
            }
        }
    }
    assert!(rooms > 50);
}

/// What would be slow if anything grew with the square of the text.
#[test]
fn long_texts_end_in_time() {
    let pieces = [
        "a",
        "A",
        "é",
        "\u{301}",
        "👩🏽‍⚕️",
        "\u{0}",
        "א",
        "1",
        ".",
        "!",
        "*",
        "@",
        "#",
        "a*",
        "@a",
        "#a",
        "a.b",
        "www.",
        "A.",
        "A. ",
        "dr. ",
        "mw. Jansen ",
        "Jan ",
        "Jan Jansen, ",
        "kut ",
        "patiënt ",
        "patiënt. ",
        "Drachten ",
        "opname\n",
        "een patiënt van mij ",
        "😤",
        "a***********b ",
        "neeeee ",
        "mijn moeder ",
        "BSN 111222333 ",
    ];
    for piece in pieces {
        let text: String = piece.chars().cycle().take(63_206).collect();
        let started = std::time::Instant::now();
        CHECKER.check(&Draft::post(text));
        let took = started.elapsed();
        assert!(took.as_secs() < 5, "{piece:?} repeated: {took:?}");
    }
}
