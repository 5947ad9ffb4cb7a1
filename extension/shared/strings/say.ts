/**
 * Saying things in one language, given its table. Apart from the tables
 * themselves, so that a script can be handed only what it shows.
 */

import type { Locale } from "../locale.ts";
import type en from "./en.json";

/** A key of the string tables. */
export type Key = keyof typeof en;

/** The stem of keys that have a form for one and a form for any other number. */
export type CountKey = StemOf<Key>;
type StemOf<K> = K extends `${infer Stem}.one` ? Stem : never;

export type Table = Readonly<Partial<Record<Key, string>>>;
export type Values = Readonly<Record<string, string | number>>;

export interface Say {
  (key: Key, values?: Values): string;
  /** The form for this number; `{n}` is filled in. */
  count(stem: CountKey, n: number, values?: Values): string;
  readonly locale: Locale;
}

/** A voice that speaks from this table. A key that is not in it is said as the key: visible, and harmless. */
export function sayFrom(table: Table, locale: Locale): Say {
  const say = (key: Key, values: Values = {}): string =>
    (table[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : whole,
    );
  // All four languages tell one from every other number, and nothing more.
  const count = (stem: CountKey, n: number, values: Values = {}): string =>
    say(`${stem}.${n === 1 ? "one" : "other"}` as Key, { ...values, n });
  return Object.assign(say, { count, locale });
}
