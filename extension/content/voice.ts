/**
 * The content script's own words. English is at hand from the start; the
 * background brings the language of the user, with the settings.
 */
import type { Locale } from "../shared/protocol.ts";
import english from "../shared/strings/en.json";
import { type Say, sayFrom, type Table } from "../shared/strings/say.ts";

let current: Say = sayFrom(english, "en");

export function setVoice(locale: Locale, words: Table): void {
  current = sayFrom(words, locale);
}

export function say(): Say {
  return current;
}
