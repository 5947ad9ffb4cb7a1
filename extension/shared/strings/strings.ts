/** The string tables of all four languages, and a voice for each. */

import type { Locale } from "../locale.ts";
import en from "./en.json";
import nb from "./nb.json";
import nl from "./nl.json";
import nn from "./nn.json";
import { type Say, sayFrom, type Table } from "./say.ts";

export * from "./say.ts";

// English names the keys; that the other three have the same ones is tested.
const TABLES: Record<Locale, Table> = { en, nl, nb, nn };

/** A voice in this language. */
export function speak(locale: Locale): Say {
  return sayFrom(TABLES[locale], locale);
}

/** The words of a language whose keys match: for a content script, which carries none itself. */
export function wordsFor(locale: Locale, keys: RegExp): Table {
  return Object.fromEntries(Object.entries(TABLES[locale]).filter(([key]) => keys.test(key)));
}
