/**
 * Everything that is said between the parts of the extension, in one place.
 *
 * Three conversations:
 *
 * 1. `PORT`: a content script and the background. Drafts go one way, reviews
 *    come back. The port may break at any time (the background is stopped when
 *    idle); the content script opens a new one and loses nothing, because the
 *    background remembers nothing about a draft.
 * 2. `Requests`: any part asks the background, with `ask()` of `ask.ts`.
 * 3. `Commands`: the background tells the content scripts of a tab something.
 *
 * Types of drafts and reviews come from the engine and are never written twice.
 */

import type {
  Anonymised,
  AtError,
  Audience,
  Draft,
  HouseRules,
  Kind,
  Media,
  Problem,
  Question,
  QuietHours,
  Review,
  Site,
  Verdict,
} from "#engine";
import type { Locale } from "./locale.ts";
import type { Change, Personal } from "./settings.ts";
import type { Table } from "./strings/say.ts";

/** Name of the port between a content script and the background. */
export const PORT = "drafts";

/** What a content script says through its port. */
export type FromContent =
  /** A compose box got the focus: have the engine ready. */
  | { type: "warm" }
  /** Judge this. `version` grows with each text of one composer. */
  | { type: "check"; composer: number; version: number; draft: Draft }
  /** What the toolbar button of this tab shows. */
  | { type: "badge"; badge: TabBadge };

/** What the background answers through the port. */
export type ToContent =
  | { type: "state"; state: ContentState }
  | { type: "review"; composer: number; version: number; review: Review }
  /** This draft could not be checked; the next one can be. */
  | { type: "failed"; composer: number; version: number };

/** What a content script needs to know of the settings. */
export interface ContentState {
  /** The language of the interface. */
  locale: Locale;
  /** The words that a content script shows in that language, and the sheet for its own elements. */
  words: Table;
  sheet: string;
  /** Sites on which the extension is switched off. */
  sitesOff: Site[];
  /** Everything rests until then (milliseconds since 1970), or null. */
  pausedUntil: number | null;
  conduct: Conduct;
}

/** What the employer's rules ask of the moment of posting. */
export interface Conduct {
  atError: AtError;
  /** Hours in which a post gets one more look, local time. */
  quietHours: QuietHours | null;
  /** Minutes of the pause that is offered when a text sounds heated; null: none is offered. */
  coolDownMinutes: number | null;
  /** Whom to ask, in one line; null where the employer names nobody. */
  contact: string | null;
  /** The employer's own guideline, an address of the web. */
  policy: string | null;
}

export type { Locale };

/** What the toolbar button shows for a tab. */
export interface TabBadge {
  /** Number of findings in the draft at hand. */
  count: number;
  verdict: Verdict;
  /** Whether anything is being written at all, and whether it could be judged. */
  state: "none" | "watched" | "failed" | "off";
}

/** How well a compose box is looked after. */
export type Watch =
  /** Marked while writing, and held before posting. */
  | "guarded"
  /** Marked while writing; its Post button was not recognised, so nothing can be held. */
  | "marks-only";

/** The draft at hand, as the popup shows it. Lives in memory only. */
export interface DraftReport {
  /** Which compose box of the tab. */
  composer: number;
  site: Site;
  kind: Kind;
  audience: Audience | null;
  media: Media | null;
  /** Length of the text in UTF-16 code units; 0: nothing written yet. */
  length: number;
  /** Number of hashtags in the text: they carry it beyond its audience. */
  hashtags: number;
  watch: Watch;
  state: "checked" | "checking" | "failed" | "off";
  /** Of the text as it is now; null unless `state` is "checked". */
  review: Review | null;
  /** The writer's own answers for this draft. They are stored nowhere. */
  answers: Partial<Record<Question, boolean>>;
}

/** Which page the tab of the popup shows. */
export interface TabReport {
  /** The site of the active tab, or null where the extension does nothing. */
  site: Site | null;
  /** The draft with the focus, else the one touched last, else null. */
  draft: DraftReport | null;
}

/** Questions to the background: `ask("tab", {})` and so on. */
export interface Requests {
  /** What is being written in the active tab of the current window. */
  tab: { ask: Record<never, never>; answer: TabReport };
  /** Judge a text that is in no site's composer (practice, options). Null: it could not be checked. */
  check: { ask: { draft: Draft }; answer: Review | null };
  /** How is a draft to be reworded so that nobody can be recognised? Null: that could not be found out. */
  anonymous: { ask: { draft: Draft }; answer: Anonymised | null };
  /** Scroll to a finding of the draft at hand, put the caret there and open its card. */
  jump: { ask: { composer: number; fingerprint: string }; answer: boolean };
  /** Put a suggestion into the draft; false when the editor did not take it. */
  apply: { ask: { composer: number; fingerprint: string; suggestion: number }; answer: boolean };
  /** Keep the writer's answer with the draft while it lives. */
  answer: { ask: { composer: number; question: Question; answer: boolean | null }; answer: boolean };
  /** The personal settings. */
  settings: { ask: Record<never, never>; answer: Personal };
  /** Change one setting; answers with all of them as they are now. */
  change: { ask: { change: Change }; answer: Personal };
  /** The employer's rules in force. */
  house: { ask: Record<never, never>; answer: HouseState };
  /** What is to be said of a rules document? Nothing is put in force. */
  readRules: { ask: { text: string }; answer: RulesRead };
  /** Put rules in force and keep them; null: none. With a fault in them everything stays as it was. */
  setRules: { ask: { rules: HouseRules | null }; answer: HouseState };
  /** Judge a text under rules that are not in force. Null: that was not possible. */
  tryRules: { ask: { rules: HouseRules; draft: Draft }; answer: Review | null };
}

/** The employer's rules, from this browser's settings and from the organisation's policy. */
export interface HouseState {
  /** What is in force: the own document with the policy's fields in the place of its own. Null: no rules. */
  rules: HouseRules | null;
  /** Names of the document's fields that the policy sets. */
  locked: string[];
  /** Where the own document is kept; null where there is none or it could not be kept. */
  kept: "sync" | "local" | null;
}

/** A rules document that was read from text. */
export interface RulesRead {
  /** Null where the text is no such document at all. */
  rules: HouseRules | null;
  problems: Problem[];
}

export type RequestName = keyof Requests;
export type Asked<N extends RequestName> = Requests[N]["ask"];
export type Answered<N extends RequestName> = Requests[N]["answer"];

/** A request as it travels. */
export type Request = { [N in RequestName]: { request: N; ask: Asked<N> } }[RequestName];

/** What the background tells the content scripts of a tab. */
export interface Commands {
  /** The settings changed. */
  state: { tell: { state: ContentState }; answer: undefined };
  /** Settings of the rules changed: judge what is written once more. */
  recheck: { tell: Record<never, never>; answer: undefined };
  /** Which site does this page belong to? */
  site: { tell: Record<never, never>; answer: Site };
  /** Which draft is at hand in this frame? No answer where there is none. */
  report: { tell: Record<never, never>; answer: DraftReport | undefined };
  jump: { tell: Asked<"jump">; answer: boolean };
  apply: { tell: Asked<"apply">; answer: boolean };
  answer: { tell: Asked<"answer">; answer: boolean };
  /** A keyboard shortcut of the browser's own shortcut page. */
  shortcut: { tell: { name: Shortcut }; answer: undefined };
}

/** Shortcuts declared in the manifest; none has a default key, so none is taken from the page. */
export type Shortcut = "next-finding" | "previous-finding";

export type CommandName = keyof Commands;

/** A command as it travels. */
export type Command = { [N in CommandName]: { command: N; tell: Commands[N]["tell"] } }[CommandName];
