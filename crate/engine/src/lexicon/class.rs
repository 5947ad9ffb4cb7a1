//! The classes of words: one for each kind of word list.

/// Declares the classes together with their file names.
macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $file:literal,)*) => {
        /// What a word or phrase is. The file name of its list says so.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Class { $($(#[$doc])* $name,)* }

        impl Class {
            /// All classes.
            pub const ALL: &'static [Class] = &[$(Class::$name,)*];

            /// The name of the word list, without its ending.
            pub fn name(self) -> &'static str {
                match self { $(Class::$name => $file,)* }
            }

            /// The class with this list name.
            pub fn from_name(name: &str) -> Option<Class> {
                match name { $($file => Some(Class::$name),)* _ => None }
            }
        }
    };
}

classes! {
    /// Frequent Dutch words, for telling languages apart.
    FunctionNl = "function-words-nl",
    /// Frequent bokmål words.
    FunctionNb = "function-words-nb",
    /// Frequent nynorsk words.
    FunctionNn = "function-words-nn",
    /// Frequent English words.
    FunctionEn = "function-words-en",
    /// Words by which grammar tells who does what: see `grammar.txt`.
    Grammar = "grammar",
    /// A given name.
    GivenName = "given",
    /// A surname.
    Surname = "surname",
    /// A name that is also an ordinary word.
    AmbiguousName = "ambiguous-name",
    /// A disease, test or tool named after somebody.
    Eponym = "eponym",
    /// A person of public life, of history or of fiction.
    PublicFigure = "public",
    /// A populated place or region.
    Place = "place",
    /// A place name that is also an ordinary word.
    AmbiguousPlace = "ambiguous-place",
    /// A care organisation.
    Organisation = "organisation",
    /// A public body or authority.
    PublicBody = "public-body",
    /// A charity.
    Charity = "charity",
    /// A medical brand.
    MedicalBrand = "medical-brand",
    /// A patient, client, resident.
    PatientRole = "patient-role",
    /// A noun for one person.
    Person = "person",
    /// People in general.
    People = "people",
    /// A relative.
    Kin = "kin",
    /// A job or function outside care.
    Occupation = "occupation",
    /// A care professional.
    CareRole = "care-role",
    /// A manager or the management.
    ManagerRole = "manager-role",
    /// A colleague.
    Colleague = "colleague",
    /// A disease, injury or state.
    Condition = "condition",
    /// A symptom.
    Symptom = "symptom",
    /// A procedure, therapy or device.
    Treatment = "treatment",
    /// A medicine.
    Medicine = "medicine",
    /// A part of the body.
    BodyPart = "body-part",
    /// Somebody is or was in care.
    CareEvent = "care-event",
    /// Death, birth, result.
    Outcome = "outcome",
    /// A ward, clinic or other place of care.
    CareSetting = "care-setting",
    /// A wedding, a crash, a championship.
    LifeEvent = "life-event",
    /// A club, shop, school or landmark.
    Local = "local",
    /// A distinctive feature or possession.
    Trait = "trait",
    /// Rarity and superlatives.
    Unusual = "unusual",
    /// A nationality, religion, minority.
    Group = "group",
    /// A phrase that tells an age band.
    AgeWord = "age-word",
    /// Just now.
    TimeRecent = "time-recent",
    /// Some time ago.
    TimePast = "time-past",
    /// Always, every year.
    TimeGeneral = "time-general",
    /// The writer's shift.
    Shift = "shift",
    /// Consent given.
    Consent = "consent",
    /// Looks like consent and is none.
    ConsentWeak = "consent-weak",
    /// Invented, anonymised, film, training.
    Fiction = "fiction",
    /// News and public sources.
    Media = "media",
    /// History.
    History = "history",
    /// General information.
    Education = "education",
    /// Congress, vacancy, fund-raising.
    Event = "event",
    /// Evidence.
    Source = "source",
    /// Figures about many.
    Statistics = "statistics",
    /// Politics and labour terms.
    Policy = "policy",
    /// Thanks and pride.
    Thanks = "thanks",
    /// Condolences.
    Condolence = "condolence",
    /// The writer's own illness.
    SelfIllness = "self-illness",
    /// Supposed, not happened.
    Hypothetical = "hypothetical",
    /// Daily life outside care.
    Leisure = "leisure",
    /// Quoting somebody.
    Quote = "quote",
    /// Asking colleagues about experience.
    PeerQuestion = "peer-question",
    /// Swear words.
    Profanity = "profanity",
    /// Insults.
    Insult = "insult",
    /// Phrases of contempt.
    ContemptPhrase = "contempt-phrase",
    /// Slurs.
    Slur = "slur",
    /// Mocking a body.
    BodyShaming = "body-shaming",
    /// Threats.
    Threat = "threat",
    /// Sarcasm.
    Sarcasm = "sarcasm",
    /// Gossip.
    Gossip = "gossip",
    /// Harmless uses of words that elsewhere offend.
    Harmless = "harmless",
    /// Praise.
    Praise = "praise",
    /// Negative about a colleague.
    ColleagueNegative = "colleague-negative",
    /// The own organisation.
    EmployerOwn = "employer-own",
    /// Negative about the own work.
    EmployerNegative = "employer-negative",
    /// Insurers, suppliers, other bodies.
    Partner = "partner",
    /// Negative about those.
    PartnerNegative = "partner-negative",
    /// Internal affairs.
    Internal = "internal",
    /// Speaking for the organisation.
    SpeakFor = "speak-for",
    /// Personal opinion.
    Disclaimer = "disclaimer",
    /// Arguing with a complaint.
    ComplaintReply = "complaint-reply",
    /// Inviting to private contact.
    PrivateContact = "private-contact",
    /// Friend requests.
    Friendship = "friendship",
    /// Individual medical advice.
    Advice = "advice",
    /// Declining to advise.
    AdviceSafe = "advice-safe",
    /// Advertising.
    Promotion = "promotion",
    /// Health claims.
    Claim = "claim",
    /// Drink, drugs, sleeping on duty.
    Alcohol = "alcohol",
    /// Posting while with a patient.
    WithPatient = "with-patient",
    /// Pictures and films.
    Photo = "photo",
    /// Somebody else's work.
    Copyright = "copyright",
    /// The heat of the moment.
    Heat = "heat",
    /// Emoji of contempt.
    EmojiContempt = "emoji-contempt",
    /// Warm emoji.
    EmojiWarm = "emoji-warm",
    /// Announces a number that a state gives a person.
    NationalIdLabel = "national-id-label",
    /// Announces a patient, record, admission or policy number.
    RecordLabel = "record-label",
    /// Announces a professional's or an organisation's own number.
    RegistrationLabel = "registration-label",
    /// Announces a bank account.
    BankLabel = "bank-label",
    /// Announces a telephone number.
    PhoneLabel = "phone-label",
    /// Announces a number that tells nothing about a person: an order, an invoice, an amount.
    NumberLabel = "number-label",
    /// Announces a date of birth.
    BirthLabel = "birth-label",
    /// Announces a room, bed, bay or ward.
    RoomLabel = "room-label",
    /// The last part of a street's name.
    StreetSuffix = "street-suffix",
    /// A title before a name.
    Title = "title",
    /// A title that only professionals and dignitaries bear.
    ProfessionalTitle = "professional-title",
    /// A particle between given name and surname.
    NameParticle = "name-particle",
    /// Giving one's opinion.
    Opinion = "opinion",
    /// Animals, their doctors, and dolls.
    Animal = "animal",
    /// A word before a name that says which one.
    Epithet = "epithet",
}
