/** What every page of the extension does first: find out the language and the settings. */

import { ask } from "../ask.ts";
import type { Locale } from "../locale.ts";
import { type Change, DEFAULTS, localeOf, type Personal } from "../settings.ts";
import { type Key, type Say, speak } from "../strings/strings.ts";

/** The personal settings as they are now; null where the background does not answer. */
export function loadPersonal(): Promise<Personal | null> {
  return ask("settings", {});
}

/** Changes one setting. Where that fails the settings stay as they were. */
export async function change(personal: Personal, wanted: Change): Promise<Personal> {
  return (await ask("change", { change: wanted })) ?? personal;
}

/** The voice for these settings, with the document's own language and title set to it. */
export function voice(personal: Personal | null, title: Key): Say {
  const locale = localeOf(personal ?? DEFAULTS);
  const say = speak(locale);
  document.documentElement.lang = locale;
  document.title = say(title);
  return say;
}

/** Locales for `Intl`: not every browser brings nynorsk, all that do not bring bokmål. */
function intlLocales(locale: Locale): string[] {
  return locale === "nn" ? ["nn", "nb", "no"] : [locale];
}

export function formatDate(locale: Locale, time: number): string {
  return new Intl.DateTimeFormat(intlLocales(locale), { dateStyle: "long" }).format(time);
}

export function formatTime(locale: Locale, time: number): string {
  return new Intl.DateTimeFormat(intlLocales(locale), { timeStyle: "short" }).format(time);
}

export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(intlLocales(locale), { maximumSignificantDigits: 2 }).format(value);
}
