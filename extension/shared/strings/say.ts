/**
 * Saying things in one language, given its table. Apart from the tables
 * themselves, so that the content script can be handed only what it shows.
 */
import type en from './en.json';

/** The languages of the interface. */
export type Locale = 'nl' | 'nb' | 'nn' | 'en';

/** What the user chose: a language, or whatever the browser speaks. */
export type LocaleChoice = Locale | 'auto';

/** A key of the string tables. */
export type Key = keyof typeof en;

/** A key that has a form for one and a form for any other number. */
export type CountKey = Key extends infer K ? (K extends `${infer Stem}.one` ? Stem : never) : never;

export type Table = Readonly<Partial<Record<Key, string>>>;
export type Values = Readonly<Record<string, string | number>>;

export interface Say {
  (key: Key, values?: Values): string;
  /** The form for this number; `{n}` is filled in. */
  count(stem: CountKey, n: number, values?: Values): string;
  readonly locale: Locale;
}

export const LOCALES: readonly Locale[] = ['nl', 'nb', 'nn', 'en'];

/** The language to speak: the user's choice, else the first of the browser's languages that we have. */
export function pickLocale(choice: LocaleChoice, browserLanguages: readonly string[]): Locale {
  if (choice !== 'auto') return choice;
  for (const tag of browserLanguages) {
    const language = tag.toLowerCase().split(/[-_]/, 1)[0];
    if (language === 'no') return 'nb';
    const known = LOCALES.find((locale) => locale === language);
    if (known) return known;
  }
  return 'en';
}

/** A voice that speaks from this table. A key that is not in it is said as the key: visible, and harmless. */
export function sayFrom(table: Table, locale: Locale): Say {
  const say = (key: Key, values: Values = {}): string =>
    (table[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : whole,
    );
  // All four languages tell one from every other number, and nothing more.
  const count = (stem: CountKey, n: number, values: Values = {}): string =>
    say(`${stem}.${n === 1 ? 'one' : 'other'}` as Key, { ...values, n });
  return Object.assign(say, { count, locale });
}
