//! Symbols: what each token *is*, the same in every language.
//!
//! The model reads a post as a sequence of symbols rather than of words: a
//! person, an indefinite article, a condition, a recent moment. Two posts that
//! share no word can share most of their symbols.

use crate::document::Document;
use crate::lexicon::{Class, Hit, Match, Part, flag};
use crate::mention::{MentionKind, Mentions, name};
use crate::text::TokenKind;

/// What a token is, as a small number.
pub type Symbol = u16;

/// Classes come first, refined by what matters of their flags.
const REFINED: Symbol = 4;
const PARTS: Symbol = 128 * REFINED;
const MENTIONS: Symbol = PARTS + 64;
const SHAPES: Symbol = MENTIONS + 32;

/// A word that no list knows.
pub const UNKNOWN: Symbol = SHAPES;
/// The same, written with a capital inside a sentence.
pub const UNKNOWN_CAPITAL: Symbol = SHAPES + 1;
const NUMBER: Symbol = SHAPES + 2;
const EMOJI: Symbol = SHAPES + 3;
const HASHTAG: Symbol = SHAPES + 4;
const EXCLAMATION: Symbol = SHAPES + 7;
const QUESTION: Symbol = SHAPES + 8;
const QUOTE: Symbol = SHAPES + 9;
const COLON: Symbol = SHAPES + 10;
const PARENTHESIS: Symbol = SHAPES + 11;
/// Punctuation that tells nothing.
pub const NOTHING: Symbol = SHAPES + 12;
/// The border of a sentence.
pub const BORDER: Symbol = SHAPES + 13;
/// A person's name; the form of the name is added to it.
pub const NAME: Symbol = SHAPES + 16;

/// The symbol of a class, refined by flags.
pub fn of_hit(hit: &Hit) -> Symbol {
    if let Some(part) = hit.part() {
        return PARTS + part as Symbol;
    }
    let refined = match hit.class {
        Class::Place => match hit.value {
            // Below 5,000, below 50,000, below 500,000, above.
            0..25 => 0,
            25..31 => 1,
            31..38 => 2,
            _ => 3,
        },
        Class::Occupation if hit.has(flag::FAMOUS) => 2,
        Class::Occupation if hit.has(flag::UNIQUE) => 1,
        Class::Condition | Class::Symptom if hit.has(flag::RARE) => 2,
        Class::Condition | Class::Symptom if hit.has(flag::STIGMA) => 1,
        Class::Person | Class::PatientRole | Class::Kin if hit.has(flag::PLURAL) => 1,
        Class::Person if hit.has(flag::BABY | flag::CHILD) => 2,
        Class::Person if hit.has(flag::OLD) => 3,
        Class::Profanity | Class::Insult if hit.has(flag::MILD) => 1,
        Class::Profanity | Class::Insult if hit.has(flag::STRONG) => 2,
        _ => 0,
    };
    hit.class as Symbol * REFINED + refined
}

/// The symbol of a class without refinement.
pub const fn of_class(class: Class) -> Symbol {
    class as Symbol * REFINED
}

/// Reads a symbol back: the class, if it is one.
pub fn class_of(symbol: Symbol) -> Option<Class> {
    (symbol < Class::ALL.len() as Symbol * REFINED).then(|| Class::ALL[(symbol / REFINED) as usize])
}

/// A readable name, for those who look at weights.
pub fn name(symbol: Symbol) -> String {
    if let Some(class) = class_of(symbol) {
        let refined = symbol % REFINED;
        return if refined == 0 { class.name().to_string() } else { format!("{}.{refined}", class.name()) };
    }
    if symbol < PARTS {
        return format!("?{symbol}");
    }
    if symbol < MENTIONS {
        return Part::ALL.get((symbol - PARTS) as usize).map_or(String::new(), |p| p.word().to_uppercase());
    }
    if symbol < SHAPES {
        return format!("@{}", symbol - MENTIONS);
    }
    if symbol >= NAME {
        return format!("NAME{}", symbol - NAME);
    }
    ["x", "X", "n", "emoji", "#", "handle", "link", "!", "?", "quote", ":", "(", "_", "|"]
        .get((symbol - SHAPES) as usize)
        .map_or(String::new(), |s| (*s).to_string())
}

/// How telling a class is where a token has several; higher wins.
fn rank(class: Class) -> u8 {
    use Class::*;
    match class {
        Slur | Threat | BodyShaming => 90,
        Profanity | Insult => 86,
        ContemptPhrase | Sarcasm | Gossip | ColleagueNegative | EmployerNegative | PartnerNegative | ComplaintReply => {
            84
        }
        Harmless | Fiction | Consent | ConsentWeak | Disclaimer | AdviceSafe | SelfIllness => 82,
        PrivateContact | Friendship | SpeakFor | Advice | Promotion | Claim | WithPatient | Copyright => 80,
        Organisation => 70,
        PatientRole => 69,
        Condition | Treatment | Medicine | Outcome | CareEvent => 66,
        Symptom => 65,
        Kin | Person | CareRole | ManagerRole | Colleague => 64,
        Occupation => 63,
        CareSetting | Shift => 62,
        TimeRecent | TimePast | TimeGeneral | AgeWord => 60,
        Unusual | Internal | EmployerOwn => 58,
        Group | LifeEvent | Trait | Local => 56,
        Alcohol | Photo | Heat => 54,
        PublicFigure | PublicBody | Charity | Eponym | MedicalBrand | Partner => 53,
        Education | Event | Source | Statistics | Policy | Thanks | Condolence | Media | History => 50,
        Hypothetical | Quote | PeerQuestion | Praise => 48,
        Grammar => 47,
        People => 46,
        Place => 44,
        Animal => 67,
        BodyPart => 42,
        Leisure => 40,
        EmojiContempt | EmojiWarm => 39,
        GivenName => 20,
        Surname => 15,
        Title | ProfessionalTitle => 19,
        RecordLabel | NationalIdLabel | BirthLabel | RoomLabel => 18,
        // The rest helps other steps and tells the model nothing.
        _ => 0,
    }
}

/// One symbol with the tokens it stands for.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// What stands there.
    pub symbol: Symbol,
    /// First token.
    pub first: u32,
    /// One past the last token.
    pub end: u32,
}

/// The symbols of a sentence's tokens, phrases as one.
pub fn steps(document: &Document, mentions: &Mentions, sentence: usize, out: &mut Vec<Step>) {
    let range = document.sentences[sentence].tokens.clone();
    let mut at = range.start;
    while at < range.end {
        let step = step(document, mentions, at, range.end);
        if step.symbol != NOTHING {
            out.push(step);
        }
        at = step.end as usize;
    }
}

fn step(document: &Document, mentions: &Mentions, at: usize, end: usize) -> Step {
    let one = |symbol| Step { symbol, first: at as u32, end: at as u32 + 1 };
    if let Some(mention) = mentions.at(at).find(|mention| !name::is_guess(mention)) {
        let mention_end = mention.tokens.end.clamp(at + 1, end) as u32;
        let symbol = match mention.kind {
            MentionKind::PersonName => NAME + mention.value as Symbol,
            kind => MENTIONS + kind as Symbol,
        };
        return Step { symbol, first: at as u32, end: mention_end };
    }
    let capital = document.tokens[at].capital;
    let best = document
        .hits_at(at)
        .iter()
        .filter(|hit| rank(hit.class) > 0)
        .filter(|hit| capital || !matches!(hit.class, Class::GivenName | Class::Surname | Class::Place))
        .max_by_key(|hit| {
            (rank(hit.class) as usize + if hit.how == Match::Whole { hit.length as usize * 12 } else { 0 }, hit.class)
        });
    if let Some(hit) = best {
        let hit_end = hit.tokens().end.min(end) as u32;
        return Step { symbol: of_hit(hit), first: at as u32, end: hit_end };
    }
    let token = &document.tokens[at];
    one(match token.kind {
        TokenKind::Word if capital && !token.capitals && at > 0 && !token.new_line => UNKNOWN_CAPITAL,
        TokenKind::Word => UNKNOWN,
        TokenKind::Number => NUMBER,
        TokenKind::Emoji => EMOJI,
        TokenKind::Hashtag => HASHTAG,
        TokenKind::Handle => SHAPES + 5,
        TokenKind::Link | TokenKind::Email => SHAPES + 6,
        TokenKind::Punctuation => match document.raw(at) {
            "!" => EXCLAMATION,
            "?" => QUESTION,
            "\"" | "“" | "”" | "‘" | "«" | "»" | "'" => QUOTE,
            ":" => COLON,
            "(" => PARENTHESIS,
            _ => NOTHING,
        },
    })
}

/// The part that a symbol plays, if it is a grammar word.
pub fn part_of(symbol: Symbol) -> Option<Part> {
    (PARTS..MENTIONS).contains(&symbol).then(|| Part::ALL.get((symbol - PARTS) as usize).copied()).flatten()
}

/// The number of a symbol's kind of mention.
pub fn mention_of(symbol: Symbol) -> Option<u32> {
    (MENTIONS..SHAPES).contains(&symbol).then(|| u32::from(symbol - MENTIONS))
}

/// Whether a symbol is a place of 50,000 people or more.
pub fn is_large_place(symbol: Symbol) -> bool {
    class_of(symbol) == Some(Class::Place) && symbol % REFINED >= 2
}
