//! The checker: runs the passages of a draft through all steps with the settings in force.

use crate::document::{Document, Known};
use crate::draft::{Draft, Language};
use crate::house::House;
use crate::mention::Mentions;
use crate::model::weights::Weights;
use crate::passage::passages;
use crate::review::{self, Judged, Review};
use crate::rule::{self, Context, Surroundings, Told};
use crate::scene::Scene;
use crate::settings::{Settings, SettingsError};

/// Judges drafts.
#[derive(Debug)]
pub struct Checker {
    settings: Settings,
    house: Option<House>,
    weights: &'static Weights,
}

impl Default for Checker {
    fn default() -> Checker {
        Checker::weighing(Weights::fitted())
    }
}

impl Checker {
    /// A checker with these settings.
    ///
    /// # Errors
    /// When the settings cannot be put in force; the error says where and why.
    pub fn new(mut settings: Settings) -> Result<Checker, SettingsError> {
        let house = settings.house.take().map(House::new).transpose().map_err(SettingsError::from)?;
        Ok(Checker { settings, house, weights: Weights::fitted() })
    }

    /// A checker without settings that judges with other weights: for those who fit them.
    pub fn weighing(weights: &'static Weights) -> Checker {
        Checker { settings: Settings::default(), house: None, weights }
    }

    /// Judges a draft.
    ///
    /// ```
    /// use second_opinion_engine::{Checker, Draft, Verdict};
    ///
    /// let review = Checker::default().check(&Draft::post("Drink genoeg water vandaag, het wordt warm."));
    /// assert_eq!(review.verdict, Verdict::None);
    /// ```
    pub fn check(&self, draft: &Draft) -> Review {
        let passages = self.judge(draft, &passages(&draft.text), &mut Kept::default());
        self.review(draft, passages.into_iter().map(|passage| (passage.surroundings.language, passage.judged)))
    }

    /// Reads a draft passage by passage.
    pub(crate) fn each_passage(&self, draft: &Draft, mut at: impl FnMut(&Document, &Mentions)) {
        let mut before = None;
        let texts = passages(&draft.text);
        for (number, text) in texts.iter().enumerate() {
            let (document, mentions) = self.read(draft, text, Place { before, last: number + 1 == texts.len() });
            before = Some(document.language);
            at(&document, &mentions);
        }
    }

    /// Looks at the parts of a draft and what they mean together, all of it at once.
    pub(crate) fn look<T>(&self, draft: &Draft, at: impl FnOnce(&Document, &Mentions, &Scene) -> T) -> T {
        let (document, mentions) = self.read(draft, &draft.text, Place { before: None, last: true });
        let Reading { document, mentions, scene } = self.reading(draft, document, mentions);
        at(&document, &mentions, &scene)
    }

    /// The draft's review, from the language of the draft and the findings of its passages.
    pub(crate) fn review(&self, draft: &Draft, passages: impl Iterator<Item = (Language, Judged)>) -> Review {
        let mut passages = passages.peekable();
        let language = passages.peek().map(|(language, _)| *language).unwrap_or_default();
        review::join(draft, language, &self.settings, passages.map(|(_, judged)| judged))
    }

    /// Judges a draft's passages. Those that are kept and stand in the same surroundings are taken from there.
    pub(crate) fn judge(&self, draft: &Draft, texts: &[&str], kept: &mut Kept) -> Vec<Passage> {
        // Step by step over all passages: the word lists fill the processor's cache, and so do the model's weights.
        let mut before = None;
        let mut read = Vec::with_capacity(texts.len());
        for (at, text) in texts.iter().enumerate() {
            let place = Place { before, last: at + 1 == texts.len() };
            let found = match kept.take(text, place) {
                Some(passage) => {
                    before = Some(passage.told.language);
                    Err(passage)
                }
                None => {
                    let (document, mentions) = self.read(draft, text, place);
                    before = Some(document.language);
                    Ok((document, mentions))
                }
            };
            read.push((found, place));
        }
        let others = texts.len() > 1;
        let halves: Vec<Half> = read
            .into_iter()
            .map(|(found, place)| match found {
                Ok((document, mentions)) => self.half(draft, place, self.reading(draft, document, mentions), others),
                Err(passage) => Half::Kept(passage),
            })
            .collect();
        let told: Vec<&Told> = halves.iter().map(Half::told).collect();
        let surroundings = Surroundings::of_each(&told);
        halves.into_iter().zip(surroundings).map(|(half, surroundings)| self.whole(draft, half, surroundings)).collect()
    }

    /// A passage, and what it tells where there are others.
    fn half<'d>(&self, draft: &Draft, place: Place, reading: Reading<'d>, others: bool) -> Half<'d> {
        let language = reading.document.language;
        let told = if others {
            Told::by(&self.context(draft, &reading, &Surroundings::none(language)))
        } else {
            Told::alone(language)
        };
        Half::Read(Box::new(reading), place, told)
    }

    /// A passage in its surroundings.
    fn whole(&self, draft: &Draft, half: Half, surroundings: Surroundings) -> Passage {
        match half {
            Half::Kept(passage) if passage.surroundings == surroundings => passage,
            Half::Kept(passage) => {
                let (document, mentions) = self.read(draft, &passage.text, passage.place);
                let judged = self.judge_passage(draft, &self.reading(draft, document, mentions), &surroundings);
                Passage { surroundings, judged, ..passage }
            }
            Half::Read(reading, place, told) => {
                let judged = self.judge_passage(draft, &reading, &surroundings);
                Passage { text: reading.document.text.into(), place, told, surroundings, judged }
            }
        }
    }

    fn judge_passage(&self, draft: &Draft, reading: &Reading, surroundings: &Surroundings) -> Judged {
        let context = self.context(draft, reading, surroundings);
        review::build(&context, rule::check(&context), &self.settings)
    }

    fn context<'c>(&'c self, draft: &'c Draft, reading: &'c Reading, surroundings: &'c Surroundings) -> Context<'c> {
        let Reading { document, mentions, scene } = reading;
        Context { draft, document, mentions, scene, surroundings, house: self.house.as_ref() }
    }

    fn reading<'d>(&self, draft: &Draft, document: Document<'d>, mentions: Mentions) -> Reading<'d> {
        let scene = Scene::read(draft, &document, &mentions, self.weights);
        Reading { document, mentions, scene }
    }

    fn read<'d>(&self, draft: &Draft, text: &'d str, place: Place) -> (Document<'d>, Mentions) {
        let house = self.house.as_ref();
        let document = Document::read_with(
            text,
            Known {
                words: house.map(House::words),
                told: draft.lang,
                usual: place.before.or_else(|| house.and_then(House::usual_language)),
                goes_on: !place.last,
            },
        );
        let mut mentions = Mentions::find(&document);
        if let Some(house) = house {
            house.settle(&document, &mut mentions);
        }
        (document, mentions)
    }
}

/// A passage, read.
struct Reading<'d> {
    document: Document<'d>,
    mentions: Mentions,
    scene: Scene,
}

/// A passage before its surroundings are known.
enum Half<'d> {
    Read(Box<Reading<'d>>, Place, Told),
    Kept(Passage),
}

impl Half<'_> {
    fn told(&self) -> &Told {
        match self {
            Half::Read(_, _, told) => told,
            Half::Kept(passage) => &passage.told,
        }
    }
}

/// What of a passage's place bears on how it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The language of the passage before; a passage that does not tell its own is read in it.
    before: Option<Language>,
    /// The draft ends with it.
    last: bool,
}

/// A passage, judged.
#[derive(Debug)]
pub(crate) struct Passage {
    pub text: Box<str>,
    place: Place,
    told: Told,
    pub surroundings: Surroundings,
    pub judged: Judged,
}

/// The passages of an earlier draft.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    passages: Vec<Option<Passage>>,
    /// Behind the passage that was taken last: the next stands there, but for changes.
    next: usize,
}

impl Kept {
    pub fn new(passages: Vec<Passage>) -> Kept {
        Kept { passages: passages.into_iter().map(Some).collect(), next: 0 }
    }

    /// Takes out the passage with this text in such a place.
    fn take(&mut self, text: &str, place: Place) -> Option<Passage> {
        let same = |passage: &Option<Passage>| {
            passage.as_ref().is_some_and(|passage| passage.place == place && *passage.text == *text)
        };
        let (before, behind) = self.passages.split_at(self.next);
        let at = behind.iter().position(same).map(|at| self.next + at).or_else(|| before.iter().position(same))?;
        self.next = at + 1;
        self.passages[at].take()
    }
}
