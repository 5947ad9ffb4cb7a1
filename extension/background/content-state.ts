/**
 * What the content scripts are told of the settings. Words and looks come
 * along: every page of the four sites would carry them otherwise, although
 * nobody writes on most of them.
 */
import sheet from "../content/stage/all.css";
import type { ContentState } from "../shared/protocol.ts";
import { localeOf, type Personal } from "../shared/settings.ts";
import { wordsFor } from "../shared/strings/strings.ts";

const SHOWN = /^(content\.|severity\.|app\.name$)/;

export function contentState(personal: Personal): ContentState {
  const locale = localeOf(personal);
  return {
    locale,
    words: wordsFor(locale, SHOWN),
    sheet,
    sitesOff: personal.sitesOff,
    pausedUntil: personal.pausedUntil,
  };
}
