//! Numbers with a unit of age behind them.

use super::{Figure, OLDEST, Sign, limited, person};
use crate::document::Document;
use crate::lexicon::Class;
use crate::mention::calendar;
use crate::mention::candidates::Ground;
use crate::text::{TokenKind, listed};

/// Days, weeks and months of a year.
pub const DAY: f64 = 1.0 / 365.25;
const WEEK: f64 = 7.0 / 365.25;
const MONTH: f64 = 1.0 / 12.0;

/// The age that a number and the words behind it tell.
pub fn sign(document: &Document, figure: &Figure) -> Option<Sign> {
    let end = figure.tokens.end;
    let hyphen = usize::from(matches!(document.raw_or_empty(end), "-" | "‑" | "–"));
    let at = end + hyphen;
    let token = document.tokens.get(at)?;
    if token.kind != TokenKind::Word || token.new_line {
        return None;
    }
    let value = f64::from(figure.value);
    let old = figure.value <= OLDEST;
    let form = |end: usize, years: f64| Some(Sign { end, ground: Ground::Form, years });
    let unit = document.folded(at);
    match unit {
        "jarige" | "jarig" | "åring" | "åringen" | "årige" | "årig" if old => {
            // "een 25-jarig bestaan": a jubilee is no age.
            let jubilee = listed!(document.folded(at + 1), "bestaan jubileum ervaring historie jubileumsfest");
            return if jubilee { None } else { form(at + 1, value) };
        }
        "yo" | "yrold" if old => return form(at + 1, value),
        "y" if old => return y_o(document, at).and_then(|end| form(end, value)),
        "m" | "f" | "v" | "k" => return sex(document, figure, at),
        "e" | "ste" | "de" | "th" | "st" | "nd" | "rd" if !token.spaced && old => {
            return birthday(document, figure, at);
        }
        "årsdag" | "årsdagen" | "kaarsjes" | "kaarsen" | "lentes" if old => {
            return form(at + 1, value);
        }
        "mnd" | "md" if figure.value > 36 => return None,
        _ => {}
    }
    if let Some(part) = part_of_year(unit) {
        // A baby: only when it is said to be old, or somebody is "van 3 maanden".
        if let Some(end) = after_old(document, at + 1) {
            return form(end, value * part);
        }
        let start = figure.tokens.start;
        let owned = start >= 2
            && listed!(document.folded(start - 1), "van of på av")
            && person(document, start - 2)
            // "har ikke vært innom mor på fire måneder"
            && !(document.folded(start - 1) == "på" && document.is(start - 2, Class::Kin))
            && ends(document, at + 1);
        return if owned { form(at + 1, value * part) } else { None };
    }
    if !old || !is_year(unit) {
        return None;
    }
    if let Some(end) = after_old(document, at + 1) {
        return form(end, value);
    }
    // "90 years and 4 days old"
    if matches!(document.folded(at + 1), "and" | "en" | "og")
        && document.tokens.get(at + 2).is_some_and(|t| t.kind == TokenKind::Number)
        && part_of_year(document.folded(at + 3)).is_some()
        && let Some(end) = after_old(document, at + 4)
    {
        return form(end, value);
    }
    if document.folded(at + 1) == "of" && document.folded(at + 2) == "age" {
        return form(at + 3, value);
    }
    // "54 jr." ends in a point that belongs to it.
    bare_years(document, figure, at)
}

/// Words for weeks.
pub fn week(word: &str) -> bool {
    part_of_year(word) == Some(WEEK)
}

/// Words for years that are units of an age.
fn is_year(word: &str) -> bool {
    listed!(word, "jaar jaartjes jr jrs j år year years yr yrs")
}

fn part_of_year(word: &str) -> Option<f64> {
    Some(match word {
        "dag" | "dagen" | "dager" | "dagar" | "døgn" | "day" | "days" => DAY,
        "uur" | "uurtje" | "uren" | "timer" | "timar" | "time" | "hours" | "hour" | "uurtjes" => DAY / 24.0,
        "week" | "weken" | "wk" | "wkn" | "uke" | "uker" | "veke" | "veker" | "weeks" | "wks" => WEEK,
        "maand" | "maanden" | "mnd" | "maandjes" | "måned" | "måneder" | "månad" | "månader" | "month" | "months"
        | "mo" | "mos" | "mth" | "mths" => MONTH,
        _ => return None,
    })
}

/// Behind a word for "old".
fn after_old(document: &Document, at: usize) -> Option<usize> {
    let hyphen = usize::from(matches!(document.raw_or_empty(at), "-" | "‑" | "."));
    let at = at + hyphen;
    // "the 88-year-old's daughter", but not "88-year-olds"
    let genitive = document.folded(at) == "olds" && document.raw_or_empty(at).len() > 4;
    let old = genitive
        || listed!(
            document.folded(at),
            "oud oude jong jonge gammel gammal gamal gamle gammelt gamalt gammalt ung old young unge",
        );
    (old && document.tokens.get(at).is_some_and(|t| !t.new_line)).then_some(at + 1)
}

/// "54 y/o", "54 y.o."
fn y_o(document: &Document, at: usize) -> Option<usize> {
    let marked = matches!(document.raw_or_empty(at + 1), "/" | ".") && document.folded(at + 2) == "o";
    let spaced = document.folded(at + 1) == "o" && document.tokens.get(at + 1).is_some_and(|t| t.spaced);
    if marked {
        // The point of "y.o." belongs to it.
        let point = document.raw_or_empty(at + 1) == "." && document.raw_or_empty(at + 3) == ".";
        Some(at + 3 + usize::from(point))
    } else if spaced {
        Some(at + 2)
    } else {
        None
    }
}

/// "54M", "23F", "71v": letters for man and woman in capitals or glued to the figure.
fn sex(document: &Document, figure: &Figure, at: usize) -> Option<Sign> {
    let token = &document.tokens[at];
    let unlike_metres = token.capital || matches!(document.raw_or_empty(at), "f" | "v") && !token.spaced;
    let glued = !token.spaced;
    let bounded = document.tokens.get(at + 1).is_none_or(|t| {
        t.spaced && (glued || t.kind != TokenKind::Word) || t.kind == TokenKind::Punctuation || t.new_line
    });
    let fits = !figure.written
        && (16..=super::OLDEST).contains(&figure.value)
        && unlike_metres
        && bounded
        && !matches!(document.raw_or_empty(at), "K");
    fits.then(|| Sign {
        end: at + 1,
        ground: if glued { Ground::Form } else { Ground::Shape },
        years: f64::from(figure.value),
    })
}

/// "haar 62ste", "uw 90e verjaardag", "happy 104th"
fn birthday(document: &Document, figure: &Figure, at: usize) -> Option<Sign> {
    let after = document.folded(at + 1);
    let before = figure.tokens.start.checked_sub(1).map_or("", |at| document.folded(at));
    let celebrated = listed!(after, "verjaardag birthday bday levensjaar fødselsdag bursdag bursdagen");
    let happy = before == "happy";
    let owned = figure.value >= 13
        && listed!(before, "haar zijn mijn m'n mn zn je jouw uw her his my hennes hans")
        && !document.tokens.get(at + 1).is_some_and(|t| t.kind == TokenKind::Word && !ends(document, at + 1));
    if limited(document, figure.tokens.start) {
        return None;
    }
    let end = if celebrated { at + 2 } else { at + 1 };
    (celebrated || owned || happy).then_some(Sign { end, ground: Ground::Form, years: f64::from(figure.value) })
}

/// Whether what stands at a token lets a bare figure end before it.
pub fn ends(document: &Document, at: usize) -> bool {
    let Some(token) = document.tokens.get(at) else { return true };
    if token.new_line
        || matches!(token.kind, TokenKind::Emoji | TokenKind::Hashtag | TokenKind::Link | TokenKind::Handle)
    {
        return true;
    }
    let word = document.folded(at);
    if token.kind == TokenKind::Punctuation {
        let next = document.tokens.get(at + 1);
        return match word {
            "." | "," => next.is_none_or(|t| t.spaced || t.kind != TokenKind::Number),
            "!" | "?" | ")" | "]" | ";" | "…" | "\"" | "”" | "»" => true,
            // Apostrophes fold to nothing.
            "" => true,
            "-" | "–" | "—" => token.spaced,
            ":" => next.is_none_or(|t| t.spaced),
            "/" => next.is_some_and(|t| matches!(t.kind, TokenKind::Word)),
            _ => false,
        };
    }
    document.is(at, Class::TimeRecent)
        || document.is(at, Class::Condition)
        || listed!(
            word,
            "met en die is was wordt werd heeft had maar in op bij ligt kwam uit pas nu vandaag zonder \
            net geworden of want dus mijn with and who has but today on at from came whose now so som og \
            med har hadde i på hos er var men uten kom ble blei når da eller or about this last going \
            waarvan wiens",
        )
}

/// "84 jaar" with no word for old: an age where a person or a mark stands before
/// it and no word of duration around it.
fn bare_years(document: &Document, figure: &Figure, at: usize) -> Option<Sign> {
    let start = figure.tokens.start;
    let point = usize::from(document.raw_or_empty(at + 1) == "." && listed!(document.folded(at), "jr j yrs yr"));
    let end = at + 1 + point;
    let after = document.folded(end);
    let lasting = listed!(
        after,
        "geleden lang later eerder ago siden sidan sia senere seinere tidligere getrouwd samen \
        gerookt gestopt ervaring experience erfaring straf garantie cel earlier bezig jonger ouder \
        younger older yngre eldre celstraf gift married sober clean nuchter rookvrij als som dienst \
        prison fengsel siste",
    );
    if lasting {
        return None;
    }
    let sure = |ground: Ground| Some(Sign { end, ground, years: f64::from(figure.value) });
    let english = listed!(document.folded(at), "year years yr yrs");
    let Some(before) = start.checked_sub(1) else {
        return if figure.value >= 18 && !english && closes(document, end) { sure(Ground::Shape) } else { None };
    };
    let word = document.folded(before);
    let birthday = matches!(after, "i") && document.folded(end + 1) == "dag" || matches!(after, "vandaag" | "today");
    let comma_or_bracket = listed!(word, ", ( / - – :");
    let sentence_start = document.sentences[document.sentence_of(start)].tokens.start == start;
    let becomes = listed!(
        word,
        "is was wordt werd geworden pas slechts er var ble blir blei bare turned aged fylte fyller \
        fylt just only maar already van of på av leeftijd alder wel",
    );
    let short = listed!(document.folded(at), "jr j yrs yr");
    // "Han 9 år."
    let owned = person(document, before) || !english && he_or_she(word) && closes(document, end);
    // "Consultant physician, thirty years in practice", "a sister of twenty years": English counts careers like this.
    let followed = if english { closes(document, end) } else { ends(document, end) };
    if birthday && !english && (owned || becomes || sentence_start || document.tokens[before].capital) {
        return sure(Ground::Form);
    }
    let career = |at: usize| document.is(at, Class::CareRole) || document.is(at, Class::Occupation);
    // "10 jaar verpleegkundige", "practice nurse 22 yrs"
    if career(end) || english && (career(before) || before > 0 && career(before - 1)) {
        return None;
    }
    // Hardly anything lasts as long as this but a life.
    let long = (85..=OLDEST).contains(&figure.value) && figure.value != 100;
    if long && !english && followed && !listed!(word, "i etter for na al sinds gedurende om per in") {
        return sure(Ground::Shape);
    }
    // "over 10 jaar", "al 10 jaar", "for 20 years": nothing of the above stands before it.
    if (comma_or_bracket || owned || short) && followed
        || sentence_start && !english && figure.value >= 18 && closes(document, end)
    {
        return sure(if owned || short && figure.value >= 13 { Ground::Form } else { Ground::Shape });
    }
    // "een man van 84 jaar", but "røysta på tolv år", "a wife of nine years"
    let owner = if listed!(word, "van of på av") {
        !english && before > 0 && person(document, before - 1)
    } else {
        (before.saturating_sub(5)..before).any(|at| person(document, at) || pronoun(document.folded(at)))
    };
    (becomes && owner && followed).then(|| sure(Ground::Shape)).flatten()
}

/// Whether a word makes the number before it a measure: "van 54 kilo".
pub fn measures(word: &str) -> bool {
    listed!(
        word,
        "kg kilo km m cm mm meter mg ml mcg gram liter procent prosent percent euro kr kroner pounds \
        dollars uur uren timer hours minuten minutter minutes dagen dager days weken uker weeks \
        maanden months keer ganger times stuks personen mensen mennesker people man leden kcal mmol \
        slagen bpm grader graden degrees km/t stk liv k million miljoen millioner duizend thousand \
        tusen jaar år years of",
    )
}

/// He and she alone.
pub fn he_or_she(word: &str) -> bool {
    listed!(word, "hij zij ze he she han hun ho")
}

/// He and she.
pub fn pronoun(word: &str) -> bool {
    listed!(
        word,
        "hij zij ze ie ik je jij u he she hes shes they im i you youre han hun ho hu jeg eg du who \
        die som wie",
    )
}

/// A comma, a point or the end stands behind the figure, and no further figure.
pub fn closes(document: &Document, end: usize) -> bool {
    let Some(token) = document.tokens.get(end) else { return true };
    if token.new_line || token.kind == TokenKind::Emoji {
        return true;
    }
    // A further figure makes a list of numbers; a long one is something else.
    let next_is_number =
        document.tokens.get(end + 1).is_some_and(|t| t.kind == TokenKind::Number && t.end - t.start < 5);
    match document.raw(end) {
        "," | "." | ")" | "!" | "?" | ";" => !next_is_number,
        "i" => document.folded(end + 1) == "dag",
        // "Bessie, 100 on Sunday, fell"
        "on" | "op" | "på" => calendar::weekday(document.folded(end + 1)),
        "-" | "–" | "—" => token.spaced,
        _ => matches!(document.folded(end), "vandaag" | "today"),
    }
}
