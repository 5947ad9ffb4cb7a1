/** What the content scripts are told of the settings. */
import type { ContentState } from "../shared/protocol.ts";
import { localeOf, type Personal } from "../shared/settings.ts";
import { wordsFor } from "../shared/strings/strings.ts";

// The prefixes of the strings that a content script shows; tools/bundle.mjs leaves it only these.
const SHOWN = /^(content\.|severity\.|app\.name$)/;

export function contentState(personal: Personal): ContentState {
  const locale = localeOf(personal);
  return {
    locale,
    words: wordsFor(locale, SHOWN),
    sitesOff: personal.sitesOff,
    pausedUntil: personal.pausedUntil,
  };
}
