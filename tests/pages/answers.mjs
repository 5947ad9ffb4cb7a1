// What the background would answer: settings, and drafts in several states.

export const settings = (locale, more = {}) => ({
  locale,
  sitesOff: [],
  pausedUntil: null,
  muted: [],
  ignoredWords: [],
  ignored: [],
  reminder: { on: true, lastDone: Date.UTC(2026, 0, 12), next: Date.UTC(2099, 2, 14) },
  welcomed: true,
  ...more,
});

export const TEXT =
  "Vanavond mevrouw De Vries (83) weer op onze afdeling in Drachten. Drama queen! #zorg #nachtdienst";

const finding = (rule, concern, severity, words, message, why, sources, suggestions = []) => {
  const start = TEXT.indexOf(words);
  return {
    rule,
    concern,
    severity,
    start,
    end: start + words.length,
    text: words,
    also: [],
    message,
    why,
    instead: "",
    sources: sources.map((code) => ({ code, title: "Artsen en social media" })),
    suggestions: suggestions.map((replacement) => ({ start, end: start + words.length, replacement })),
    fingerprint: rule,
  };
};

const findings = [
  finding(
    "person-name",
    "identifier",
    "error",
    "mevrouw De Vries (83)",
    "A patient’s name.",
    "With a name and an age, family and neighbours know who this is.",
    ["KNMG 2.1", "HF"],
    ["een patiënt", ""],
  ),
  finding(
    "traceable-combination",
    "reidentifiable",
    "warning",
    "onze afdeling in Drachten",
    "Place and moment together narrow it down.",
    "About ten people fit these details.",
    ["KNMG 2", "EM"],
    ["een afdeling"],
  ),
  finding(
    "derogatory-language",
    "derogatory",
    "error",
    "Drama queen",
    "Sounds demeaning about a patient.",
    "If she or her family read it, trust is gone.",
    ["EM", "KNMG 6"],
  ),
  finding(
    "wide-reach",
    "identifier",
    "hint",
    "#zorg",
    "Hashtags carry this beyond your followers.",
    "People who follow the topic read it too.",
    ["KNMG 5"],
  ),
];

const item = (number, state, behind = [], questions = []) => ({ number, state, findings: behind, questions });

export const review = {
  verdict: "error",
  language: "nl",
  findings,
  checklist: [
    item(1, "ok"),
    item(2, "problem", [0, 1], ["consent", "photo-permission"]),
    item(3, "ok"),
    item(4, "ask", [], ["coffee-machine"]),
    item(5, "look", [3]),
    item(6, "problem", [2]),
    item(7, "ok"),
    item(8, "ok"),
    item(9, "look"),
  ],
  estimate: { low: 4, high: 20, place: "Drachten", details: ["bakker", "54-jarige"] },
};

export const clean = {
  verdict: "none",
  language: "en",
  findings: [],
  checklist: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) =>
    number === 4 ? item(4, "ask", [], ["coffee-machine"]) : item(number, "ok"),
  ),
};

export const draft = (more = {}) => ({
  composer: 1,
  site: "facebook",
  kind: "post",
  audience: "public",
  media: null,
  length: TEXT.length,
  hashtags: 2,
  watch: "guarded",
  state: "checked",
  review,
  answers: {},
  ...more,
});

export const tab = (site, report = null) => ({ site, draft: report });

/** Rules of an employer, with a bit of everything. */
export const rules = {
  version: 1,
  organisation: {
    name: "Ziekenhuis De Linde",
    aliases: ["De Linde", "ons ziekenhuis"],
    sites: [],
    departments: ["Afdeling B3", "de bunker"],
    accounts: ["@delinde"],
    hashtags: [],
  },
  communication: {
    name: "Communicatie",
    phone: "",
    email: "pers@delinde.example",
    when: { nl: "Bij twijfel." },
  },
  allowed: { phones: ["0512 123456"], emails: [], addresses: [], people: ["Ada de Boer"], terms: [] },
  terms: [
    {
      id: "waterschade",
      words: ["waterschade", "overstroming"],
      severity: "error",
      message: { nl: "Hierover spreekt alleen communicatie." },
      instead: {},
      must_flag: ["Overstroming op zaal!"],
      must_pass: ["De overstroming in Limburg"],
    },
    {
      id: "open",
      words: [],
      pattern: "(",
      severity: "hint",
      message: {},
      instead: {},
      must_flag: [],
      must_pass: [],
    },
  ],
  rules: { promotion: "off", address: "warning" },
  at_error: "hold",
  require_disclaimer: false,
  quiet_hours: { from: "22:00", to: "06:00" },
  languages: [],
};

export const house = (more = {}) => ({ rules, locked: [], kept: "sync", ...more });

export const faults = [
  { place: "terms[1].pattern", code: "bad-pattern", detail: "unclosed group", mild: false },
  { place: "terms[0].words[1]", code: "too-common", detail: "overstroming", mild: true },
];
