/** Addresses that the guidance points to. They are opened only when the user presses them. */

import type { Site } from "#engine";
import type { Locale } from "../shared/locale.ts";
import type { Key } from "../shared/strings/strings.ts";

/** Where each site lets its user decide who may read along. */
export const PRIVACY_PAGES: Record<Site, string> = {
  x: "https://x.com/settings/audience_and_tagging",
  facebook: "https://www.facebook.com/settings/?tab=privacy",
  linkedin: "https://www.linkedin.com/mypreferences/d/categories/profile-visibility",
  instagram: "https://www.instagram.com/accounts/who_can_see_your_content/",
};

interface Place {
  words: Key;
  url: string;
}

const SLETTMEG: Place = { words: "help.remove.slettmeg", url: "https://slettmeg.no" };
const DATATILSYNET: Place = { words: "help.remove.datatilsynet", url: "https://www.datatilsynet.no" };
const HELPWANTED: Place = { words: "help.remove.helpwanted", url: "https://www.helpwanted.nl" };
const AP: Place = { words: "help.remove.ap", url: "https://www.autoriteitpersoonsgegevens.nl" };
const ICO: Place = { words: "help.remove.ico", url: "https://ico.org.uk" };

/** Who helps to have something removed, in the country where the language is spoken. */
export const REMOVAL_HELP: Record<Locale, readonly Place[]> = {
  nl: [HELPWANTED, AP],
  nb: [SLETTMEG, DATATILSYNET],
  nn: [SLETTMEG, DATATILSYNET],
  en: [ICO, HELPWANTED, SLETTMEG],
};
