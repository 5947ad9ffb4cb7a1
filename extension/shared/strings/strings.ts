/** The string tables of all four languages: for the pages and the background. */
import en from './en.json';
import nb from './nb.json';
import nl from './nl.json';
import nn from './nn.json';
import { sayFrom, type Key, type Locale, type Say, type Table } from './say';

export * from './say';

// English names the keys; that the other three have the same ones is tested.
const TABLES: Record<Locale, Table> = { en, nl, nb, nn };

/** A voice in this language. */
export function speak(locale: Locale): Say {
  return sayFrom(TABLES[locale], locale);
}

/** The part of a table whose keys begin with one of these prefixes: what a content script needs. */
export function tableFor(locale: Locale, prefixes: readonly string[]): Table {
  const entries = Object.entries(TABLES[locale]) as [Key, string][];
  return Object.fromEntries(
    entries.filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))),
  ) as Table;
}
