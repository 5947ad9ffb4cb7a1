import type { Language } from "#engine";
import { LOCALES } from "../../shared/settings.ts";
import type { House } from "./model.ts";

/** The languages in which the employer writes: the chosen ones, else all. */
export function languagesOf({ languages }: House): readonly Language[] {
  return languages.length > 0 ? languages : LOCALES;
}
