/**
 * What the content scripts are told of the settings. Words and looks come
 * along: every page of the four sites would carry them otherwise, although
 * nobody writes on most of them.
 */
import sheet from "../content/stage/all.css";
import { conductOf } from "../shared/conduct.ts";
import type { ContentState } from "../shared/protocol.ts";
import { localeOf } from "../shared/settings.ts";
import { wordsFor } from "../shared/strings/strings.ts";
import { house } from "./house.ts";
import { personal } from "./settings.ts";

const SHOWN = /^(content\.|severity\.|recommendation\.|app\.name$)/;

export async function contentState(): Promise<ContentState> {
  const [settings, { rules }] = await Promise.all([personal(), house()]);
  const locale = localeOf(settings);
  return {
    locale,
    words: wordsFor(locale, SHOWN),
    sheet,
    sitesOff: settings.sitesOff,
    pausedUntil: settings.pausedUntil,
    conduct: conductOf(rules),
  };
}
