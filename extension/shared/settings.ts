/**
 * The personal settings: what one person chose in this browser. They hold
 * words only where the person put them there ("ignore this word"); findings
 * that were put aside are kept as salted hashes.
 */

import type { HouseRules, Settings, Site } from "#engine";
import type { Locale } from "./locale.ts";

export const LOCALES: readonly Locale[] = ["nl", "nb", "nn", "en"];
// By name, so that the compiler misses a site that is not here.
const EVERY_SITE: Record<Site, true> = { x: true, facebook: true, linkedin: true, instagram: true };
export const SITES = Object.keys(EVERY_SITE) as readonly Site[];

/** The reminder to review the own profile and posts every two months. */
export interface Reminder {
  on: boolean;
  /** When the last review was done, in milliseconds since 1970. */
  lastDone: number | null;
  /** When the next is due; null while off. */
  next: number | null;
}

export interface Personal {
  /** The language of interface and messages; null: the browser's. */
  locale: Locale | null;
  /** Sites on which the extension is switched off. */
  sitesOff: Site[];
  /** Everything rests until then (milliseconds since 1970), or null. */
  pausedUntil: number | null;
  /** Names of rules that are switched off. */
  muted: string[];
  /** Words that are never marked. */
  ignoredWords: string[];
  /** Salted hashes of findings that were put aside. */
  ignored: string[];
  reminder: Reminder;
  /** Whether the welcome page was seen through. */
  welcomed: boolean;
}

/** One change to the settings. Each has its opposite, so each can be undone. */
export type Change =
  | { set: "locale"; to: Locale | null }
  | { set: "site"; site: Site; on: boolean }
  /** Null ends the pause. */
  | { set: "pause"; until: number | null }
  | { set: "rule"; rule: string; on: boolean }
  | { set: "word"; word: string; ignored: boolean }
  | { set: "findings"; fingerprints: readonly string[]; ignored: boolean }
  | { set: "reminder"; on: boolean }
  /** The review was done now; the next is due in two months. */
  | { set: "reviewed"; at: number }
  | { set: "welcomed" }
  /** All of them at once: many changes in one, or back to what was before. */
  | { set: "everything"; to: Personal };

export const DEFAULTS: Personal = {
  locale: null,
  sitesOff: [],
  pausedUntil: null,
  muted: [],
  ignoredWords: [],
  ignored: [],
  reminder: { on: false, lastDone: null, next: null },
  welcomed: false,
};

/** Put aside findings beyond this number push out the oldest, so that storage stays small. */
const MOST_IGNORED = 2000;
const TWO_MONTHS = 61 * 24 * 60 * 60 * 1000;

/** Reads what storage gave, value by value: a broken one falls back to its default. */
export function parsePersonal(stored: unknown): Personal {
  const from = isRecord(stored) ? stored : {};
  const reminder = isRecord(from.reminder) ? from.reminder : {};
  return {
    locale: LOCALES.find((locale) => locale === from.locale) ?? null,
    sitesOff: SITES.filter((site) => Array.isArray(from.sitesOff) && from.sitesOff.includes(site)),
    pausedUntil: numberOrNull(from.pausedUntil),
    muted: strings(from.muted),
    ignoredWords: strings(from.ignoredWords),
    ignored: strings(from.ignored).slice(-MOST_IGNORED),
    reminder: {
      on: reminder.on === true,
      lastDone: numberOrNull(reminder.lastDone),
      next: numberOrNull(reminder.next),
    },
    welcomed: from.welcomed === true,
  };
}

/** The settings after a change; the old ones stay as they were. */
export function changed(personal: Personal, change: Change, now: number): Personal {
  switch (change.set) {
    case "locale":
      return { ...personal, locale: change.to };
    case "site":
      return { ...personal, sitesOff: toggled(personal.sitesOff, change.site, !change.on) };
    case "pause":
      return { ...personal, pausedUntil: change.until };
    case "rule":
      return { ...personal, muted: toggled(personal.muted, change.rule, !change.on) };
    case "word":
      return { ...personal, ignoredWords: toggled(personal.ignoredWords, change.word, change.ignored) };
    case "findings":
      return {
        ...personal,
        ignored: change.fingerprints
          .reduce((list, one) => toggled(list, one, change.ignored), personal.ignored)
          .slice(-MOST_IGNORED),
      };
    case "reminder":
      return {
        ...personal,
        reminder: {
          ...personal.reminder,
          on: change.on,
          next: change.on ? (personal.reminder.lastDone ?? now) + TWO_MONTHS : null,
        },
      };
    case "reviewed":
      return {
        ...personal,
        reminder: {
          ...personal.reminder,
          lastDone: change.at,
          next: personal.reminder.on ? change.at + TWO_MONTHS : null,
        },
      };
    case "welcomed":
      return { ...personal, welcomed: true };
    case "everything":
      return parsePersonal(change.to);
  }
}

/** Whether a change alters what the engine would say. */
export function touchesEngine(change: Change): boolean {
  return ["locale", "rule", "word", "findings", "everything"].includes(change.set);
}

/** The language of the interface and of the messages. */
export function localeOf(personal: Personal): Locale {
  return chooseLocale(personal.locale, [chrome.i18n.getUILanguage()]);
}

/** What the engine is told. */
export function engineSettings(personal: Personal, salt: string, house: HouseRules | null): Settings {
  return {
    ...(house && { house }),
    locale: localeOf(personal),
    salt,
    muted: personal.muted,
    ignored_words: personal.ignoredWords,
    ignored: personal.ignored,
  };
}

/** The language to speak: the chosen one, else the first of the browser's that exists here. */
export function chooseLocale(chosen: Locale | null, browserLanguages: readonly string[]): Locale {
  if (chosen !== null) return chosen;
  for (const language of browserLanguages) {
    const code = language.toLowerCase().split("-")[0];
    if (code === "no") return "nb";
    const found = LOCALES.find((locale) => locale === code);
    if (found !== undefined) return found;
  }
  return "en";
}

function toggled<T>(list: readonly T[], item: T, inside: boolean): T[] {
  const others = list.filter((other) => other !== item);
  return inside ? [...others, item] : others;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

function numberOrNull(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
