/** The choice of the interface's language, as every page offers it. */

import type { Locale } from "../locale.ts";
import { type Change, LOCALES, type Personal } from "../settings.ts";
import type { Say } from "../strings/strings.ts";
import { select } from "./controls.ts";

export function languageSelect(
  say: Say,
  personal: Personal,
  wish: (wanted: Change) => void,
  id: string,
): HTMLSelectElement {
  const choices = [
    { value: "auto" as const, label: say("language.auto") },
    ...LOCALES.map((locale) => ({ value: locale, label: say(`language.${locale}`), lang: locale })),
  ];
  const choose = (value: Locale | "auto") => wish({ set: "locale", to: value === "auto" ? null : value });
  return select(choices, personal.locale ?? "auto", choose, { id });
}
