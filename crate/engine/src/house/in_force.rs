//! A rules document in force: compiled once, asked for every draft.

use std::collections::BTreeSet;
use std::ops::Range;

use super::allowed::Permissions;
use super::terms::{Sighting, Terms};
use super::{HouseRules, Level, Organisation, Problem, Term, Texts, VERSION};
use crate::document::Document;
use crate::draft::Language;
use crate::lexicon::{Class, OwnWords};
use crate::mention::Mentions;
use crate::text::Languages;

/// The employer's rules, in force.
#[derive(Debug)]
pub struct House {
    rules: HouseRules,
    words: OwnWords,
    permissions: Permissions,
    terms: Terms,
}

const NAME: &[Class] = &[Class::Organisation, Class::EmployerOwn];
const DEPARTMENT: &[Class] = &[Class::CareSetting, Class::EmployerOwn];
const SITE: &[Class] = &[Class::Organisation];
const PERSON: &[Class] = &[Class::PublicFigure];

impl House {
    /// Puts a document in force.
    ///
    /// # Errors
    /// What keeps it from being in force, with the place in the document.
    pub fn new(rules: HouseRules) -> Result<House, Vec<Problem>> {
        if rules.version > VERSION {
            return Err(vec![Problem::fault("version", "newer-version", rules.version.to_string())]);
        }
        let terms = Terms::new(&rules)?;
        let mut words = own_words(&rules.organisation);
        for person in &rules.allowed.people {
            words.add(person, PERSON);
        }
        Ok(House { words, permissions: Permissions::new(&rules.allowed), terms, rules })
    }

    /// What takes too much memory to be in force for long.
    pub fn too_large(&self) -> Vec<Problem> {
        self.terms.too_large()
    }

    /// The document itself.
    pub fn rules(&self) -> &HouseRules {
        &self.rules
    }

    /// The names that are known before a draft is read.
    pub fn words(&self) -> &OwnWords {
        &self.words
    }

    /// The language of a draft that does not tell its own.
    pub fn usual_language(&self) -> Option<Language> {
        self.rules.languages.first().copied()
    }

    /// Has mentions of allowed things count as public.
    pub fn settle(&self, document: &Document, mentions: &mut Mentions) {
        self.permissions.settle(document, mentions);
    }

    /// The bytes of words that are never marked.
    pub fn unmarked(&self, document: &Document) -> Vec<Range<usize>> {
        self.permissions.unmarked(document)
    }

    /// Where the terms stand in a draft.
    pub fn sightings(&self, document: &Document) -> Vec<(&Term, Sighting)> {
        let found = self.terms.find(document);
        found.into_iter().map(|sighting| (&self.rules.terms[sighting.term], sighting)).collect()
    }

    /// How a rule weighs here, where the employer says so.
    pub fn level(&self, rule: &str) -> Option<Level> {
        self.rules.rules.get(rule).copied()
    }

    /// Whether drafts in this language are checked. Bokmål and nynorsk go together.
    pub fn checks(&self, language: Language) -> bool {
        let languages = &self.rules.languages;
        languages.is_empty() || languages.iter().any(|one| Languages::of(*one) == Languages::of(language))
    }

    /// How the organisation calls itself; empty where the document does not say.
    pub fn name(&self) -> &str {
        self.rules.organisation.name.trim()
    }

    /// Whom to turn to and when, as a text for a reader; empty where the document does not say.
    pub fn contact(&self, locale: Language) -> String {
        let Some(contact) = &self.rules.communication else { return String::new() };
        let parts = [&contact.name, &contact.phone, &contact.email];
        let line: Vec<&str> = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
        match (line.join(", "), contact.when.read(locale)) {
            (line, None) => line,
            (line, Some(when)) if line.is_empty() => when.to_string(),
            (line, Some(when)) => format!("{line}. {when}"),
        }
    }
}

/// The names of the organisation as words to be found.
fn own_words(organisation: &Organisation) -> OwnWords {
    let mut words = OwnWords::default();
    let mut seen = BTreeSet::new();
    let mut add = |name: &str, sign: &str, classes| {
        let name = format!("{sign}{}", name.trim().trim_start_matches(['#', '@']));
        if name.len() > sign.len() && seen.insert(name.to_lowercase()) {
            words.add(&name, classes);
        }
    };
    add(&organisation.name, "", NAME);
    organisation.aliases.iter().for_each(|name| add(name, "", NAME));
    organisation.accounts.iter().for_each(|name| add(name, "@", NAME));
    organisation.hashtags.iter().for_each(|name| add(name, "#", NAME));
    organisation.departments.iter().for_each(|name| add(name, "", DEPARTMENT));
    organisation.sites.iter().for_each(|name| add(name, "", SITE));
    words
}

impl Texts {
    /// The text for a reader: in the language asked for, else in the nearest one there is.
    pub fn read(&self, locale: Language) -> Option<&str> {
        use Language::{En, Nb, Nl, Nn};
        let order = match locale {
            Nl => [Nl, En, Nb, Nn],
            Nb => [Nb, Nn, En, Nl],
            Nn => [Nn, Nb, En, Nl],
            En => [En, Nl, Nb, Nn],
        };
        order.into_iter().find_map(|language| self.of(language))
    }

    fn of(&self, language: Language) -> Option<&str> {
        let text = match language {
            Language::Nl => &self.nl,
            Language::Nb => &self.nb,
            Language::Nn => &self.nn,
            Language::En => &self.en,
        };
        text.as_deref().map(str::trim).filter(|text| !text.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::concern::{Concern, Severity};
    use crate::{Checker, Draft, Finding, Kind, Review, Settings};

    fn settings(house: serde_json::Value) -> Settings {
        let (house, problems) = super::super::examine(&house.to_string()).expect("sound");
        assert_eq!(problems, []);
        Settings { house: Some(house), locale: Some(Language::En), ..Settings::default() }
    }

    fn check(house: serde_json::Value, text: &str) -> Review {
        Checker::new(settings(house)).expect("sound").check(&Draft::post(text))
    }

    fn of<'r>(review: &'r Review, rule: &str) -> Option<&'r Finding> {
        review.findings.iter().find(|finding| finding.rule == rule)
    }

    fn found(house: serde_json::Value, text: &str, rule: &str) -> Option<Finding> {
        of(&check(house, text), rule).cloned()
    }

    fn none() -> serde_json::Value {
        serde_json::json!({})
    }

    fn linde() -> serde_json::Value {
        serde_json::json!({
            "organisation": {
                "name": "Zorggroep De Linde",
                "aliases": ["De Linde"],
                "sites": ["Het Vlot"],
                "departments": ["De Kwekerij"],
                "accounts": ["delindezorg"],
                "hashtags": ["bijdelinde"],
            }
        })
    }

    fn kinds(text: &str) -> Vec<(String, String)> {
        let checker = Checker::new(settings(linde())).expect("sound");
        checker.seen(&Draft::post(text)).into_iter().map(|seen| (seen.kind, seen.text)).collect()
    }

    #[test]
    fn names_aliases_accounts_hashtags_and_sites_are_organisations() {
        for name in ["Zorggroep De Linde", "De Linde", "@delindezorg", "#bijdelinde", "#delinde", "Het Vlot"] {
            let text = format!("Morgen weer werken bij {name} in de tuin");
            assert!(kinds(&text).contains(&("organisation".into(), name.into())), "{name}: {:?}", kinds(&text));
        }
        assert!(kinds("Druk op De Kwekerij").contains(&("employer-own".into(), "De Kwekerij".into())));
    }

    #[test]
    fn criticism_by_a_nickname_is_criticism_of_the_employer() {
        for name in ["De Linde", "De Kwekerij", "@delindezorg"] {
            let text =
                format!("Bij {name} zijn we weer structureel onderbezet, de directie geeft helemaal niks om ons.");
            assert!(found(linde(), &text, "employer-criticism").is_some(), "{name}");
        }
    }

    #[test]
    fn speaking_for_a_nickname_is_speaking_for_the_employer() {
        let text = "Namens De Linde beloof ik dat iedereen morgen zijn geld terugkrijgt.";
        assert!(found(linde(), text, "speaking-for-employer").is_some());
    }

    #[test]
    fn a_nickname_counts_among_the_details_that_lead_to_a_patient() {
        let text = "Vannacht op De Kwekerij een bewoonster van 84 zien vallen, gebroken heup. Haar man is bakker hier.";
        assert!(found(linde(), text, "traceable-combination").is_some());
    }

    #[test]
    fn praise_of_the_own_organisation_passes() {
        for text in ["Trots op mijn team bij De Linde! #bijdelinde", "De Kwekerij heeft een nieuwe tuin, kom kijken."] {
            assert_eq!(check(linde(), text).findings, [], "{text}");
        }
    }

    #[test]
    fn the_communication_department_is_named_where_it_helps() {
        let mut house = linde();
        house["communication"] = serde_json::json!({
            "name": "Communications", "phone": "8856", "email": "pr@delinde.example",
            "when": { "en": "For complaints and press.", "nl": "Bij klachten." }
        });
        let text = "Namens De Linde beloof ik dat iedereen morgen zijn geld terugkrijgt.";
        let finding = found(house, text, "speaking-for-employer").expect("a finding");
        let line = "Contact: Communications, 8856, pr@delinde.example. For complaints and press.";
        assert!(finding.instead.ends_with(line), "{}", finding.instead);
    }

    const CALL: &str = "Mw. Jansen (84) ligt hier met een longontsteking, bel haar dochter op 06-12345678";

    #[test]
    fn allowed_numbers_and_addresses_are_public() {
        assert!(found(none(), CALL, "contact-detail").is_some());
        let phone = serde_json::json!({ "allowed": { "phones": ["+31 6 1234 5678"] } });
        assert!(found(phone, CALL, "contact-detail").is_none());
        let mail = "Mw. Jansen (84) ligt hier met een longontsteking, mail haar dochter op info@delinde.example";
        assert!(found(none(), mail, "contact-detail").is_some());
        let email = serde_json::json!({ "allowed": { "emails": ["Info@DeLinde.example"] } });
        assert!(found(email, mail, "contact-detail").is_none());
        let home =
            "Vanmorgen bij de mevrouw op Dorpsstraat 12 geweest, ze lag weer naast haar bed met een gebroken heup.";
        assert!(found(none(), home, "address").is_some());
        let address = serde_json::json!({ "allowed": { "addresses": ["Dorpsstraat 12, 9202 NN Drachten"] } });
        assert!(found(address, home, "address").is_none());
    }

    #[test]
    fn people_who_may_be_named_may_be_named() {
        let text = "Kari Nordmann ble innlagt hos oss i natt med hjerteinfarkt.";
        assert!(found(none(), text, "person-name").is_some());
        let people = serde_json::json!({ "allowed": { "people": ["Kari Nordmann"] } });
        assert!(found(people, text, "person-name").is_none());
    }

    #[test]
    fn allowed_words_are_never_marked() {
        let text = "Ik vind dat De Linde de bezoektijden moet verruimen.";
        let mut house = linde();
        house["require_disclaimer"] = true.into();
        assert!(found(house.clone(), text, "missing-disclaimer").is_some());
        house["allowed"] = serde_json::json!({ "terms": ["ik vind"] });
        assert!(found(house, text, "missing-disclaimer").is_none());
    }

    fn term(fields: serde_json::Value) -> serde_json::Value {
        let mut term = serde_json::json!({ "id": "budget", "severity": "warning" });
        for (name, value) in fields.as_object().expect("fields") {
            term[name] = value.clone();
        }
        serde_json::json!({ "terms": [term] })
    }

    #[test]
    fn a_term_is_found_with_its_own_words_in_the_readers_language() {
        let mut house = term(serde_json::json!({
            "words": ["budgetonderhandeling"], "severity": "error",
            "message": { "nl": "Hierover spreekt de raad.", "nb": "Styret snakker om dette." },
            "instead": { "en": "Ask the board." }
        }));
        house["organisation"] = serde_json::json!({ "name": "De Linde" });
        house["policy_url"] = "https://delinde.example/rules".into();
        let text = "👋 De budgetonderhandelingen en de #budgetonderhandeling";
        let mut settings = settings(house);
        let told = |settings: &Settings| {
            let checker = Checker::new(settings.clone()).expect("sound");
            of(&checker.check(&Draft::post(text)), "house:budget").cloned().expect("a finding")
        };
        let finding = told(&settings);
        assert_eq!((finding.concern, finding.severity, finding.required), (Concern::House, Severity::Error, true));
        assert_eq!((finding.start, finding.end, finding.text.as_str()), (6, 28, "budgetonderhandelingen"));
        assert_eq!((finding.also.len(), &*finding.instead), (1, "Ask the board."));
        assert_eq!(finding.message, "Hierover spreekt de raad.");
        assert_eq!(finding.sources[0].title, "https://delinde.example/rules");
        settings.locale = Some(Language::Nn);
        assert_eq!(told(&settings).message, "Styret snakker om dette.");
        settings.locale = Some(Language::Nl);
        assert_eq!(told(&settings).message, "Hierover spreekt de raad.");
    }

    #[test]
    fn a_term_without_words_of_its_own_says_whose_it_is() {
        let mut house = term(serde_json::json!({ "pattern": "b.dget\\b" }));
        let finding = found(house.clone(), "Het bodget is op", "house:budget").expect("a finding");
        assert!(!finding.message.is_empty() && !finding.why.is_empty() && finding.sources.is_empty());
        house["organisation"] = serde_json::json!({ "name": "De Linde" });
        let finding = found(house, "Het bodget is op", "house:budget").expect("a finding");
        assert!(finding.message.contains("De Linde"));
    }

    const NUMBER: &str = "Zijn BSN is 111222333.";

    #[test]
    fn rules_are_raised_lowered_and_switched_off() {
        let weigh =
            |level: &str| found(serde_json::json!({ "rules": { "national-id": level } }), NUMBER, "national-id");
        assert_eq!(weigh("error").map(|f| f.severity), Some(Severity::Error));
        assert_eq!(weigh("hint").map(|f| f.severity), Some(Severity::Hint));
        assert_eq!(weigh("off"), None);
    }

    #[test]
    fn what_the_employer_set_cannot_be_loosened() {
        let mut house = term(serde_json::json!({ "words": ["budget"] }));
        house["rules"] = serde_json::json!({ "national-id": "warning" });
        let text = "Budget? Zijn BSN is 111222333.";
        let mut mine = settings(house);
        let before = Checker::new(mine.clone()).expect("sound").check(&Draft::post(text));
        let held = |review: &Review| {
            review.findings.iter().filter(|f| f.rule == "national-id" || f.rule == "house:budget").count()
        };
        assert_eq!(held(&before), 2);
        mine.muted = before.findings.iter().map(|finding| finding.rule.to_string()).collect();
        mine.ignored_words = before.findings.iter().map(|finding| finding.text.clone()).collect();
        mine.ignored = before.findings.iter().map(|finding| finding.fingerprint.clone()).collect();
        assert_eq!(held(&Checker::new(mine.clone()).expect("sound").check(&Draft::post(text))), 2);
        mine.house = None;
        assert_eq!(held(&Checker::new(mine).expect("sound").check(&Draft::post(text))), 0);
    }

    #[test]
    fn where_errors_forbid_a_post_they_cannot_be_put_aside() {
        let text = NUMBER;
        for (at_error, left) in [("hold", false), ("forbid", true)] {
            let mut mine = settings(serde_json::json!({ "at_error": at_error }));
            let first = Checker::new(mine.clone()).expect("sound").check(&Draft::post(text));
            mine.ignored = first.findings.iter().map(|finding| finding.fingerprint.clone()).collect();
            let then = Checker::new(mine).expect("sound").check(&Draft::post(text));
            assert_eq!(of(&then, "national-id").is_some(), left, "{at_error}");
        }
    }

    #[test]
    fn an_opinion_needs_a_disclaimer_where_the_employer_asks_for_one() {
        let opinion = "Ik vind dat De Linde de bezoektijden moet verruimen.";
        let mut house = linde();
        assert!(found(house.clone(), opinion, "missing-disclaimer").is_none());
        house["require_disclaimer"] = true.into();
        let finding = found(house.clone(), opinion, "missing-disclaimer").expect("a finding");
        assert_eq!((finding.severity, finding.text.as_str()), (Severity::Hint, "Ik vind"));
        for free in [
            "Op persoonlijke titel: ik vind dat De Linde de bezoektijden moet verruimen.",
            "Ik vind dat elk ziekenhuis de bezoektijden moet verruimen.",
            "Trots op ons team bij De Linde!",
        ] {
            assert!(found(house.clone(), free, "missing-disclaimer").is_none(), "{free}");
        }
    }

    #[test]
    fn other_languages_are_judged_for_identifiers_only() {
        let norwegian = "Jeg synes at De Linde burde utvide besøkstiden. Fødselsnummeret hans er 13097248022.";
        for (languages, judged) in [(vec![], true), (vec!["nb"], true), (vec!["nn"], true), (vec!["nl", "en"], false)] {
            let mut house = linde();
            house["require_disclaimer"] = true.into();
            house["languages"] = languages.clone().into();
            let review = check(house, norwegian);
            assert_eq!(of(&review, "missing-disclaimer").is_some(), judged, "{languages:?}");
            assert!(of(&review, "national-id").is_some(), "{languages:?}");
        }
    }

    #[test]
    fn a_draft_too_short_to_tell_is_read_in_the_employers_first_language() {
        assert_eq!(check(serde_json::json!({ "languages": ["nb", "nn"] }), "Hm!").language, Language::Nb);
    }

    #[test]
    fn rules_that_cannot_be_in_force_are_told_with_their_place() {
        let broken = HouseRules {
            terms: vec![Term {
                id: "a".into(),
                words: Vec::new(),
                pattern: Some("(".into()),
                severity: Severity::Hint,
                message: Texts::default(),
                instead: Texts::default(),
                must_flag: Vec::new(),
                must_pass: Vec::new(),
            }],
            ..HouseRules::default()
        };
        let error = Checker::new(Settings { house: Some(broken), ..Settings::default() }).expect_err("refused");
        assert!(error.to_string().starts_with("terms[0].pattern: "), "{error}");
    }

    #[test]
    fn a_reply_about_a_complaint_names_the_contact_too() {
        let mut house = linde();
        house["communication"] = serde_json::json!({ "email": "pr@delinde.example" });
        let draft = Draft {
            kind: Kind::Reply,
            ..Draft::post(
                "Dat klopt niet wat u schrijft, ik was erbij. U stond zelf te schreeuwen tegen mijn collega, dus gek dat u moest wachten?",
            )
        };
        let review = Checker::new(settings(house)).expect("sound").check(&draft);
        let finding = of(&review, "complaint-reply").expect("a finding");
        assert!(finding.instead.contains("pr@delinde.example"));
    }
}
