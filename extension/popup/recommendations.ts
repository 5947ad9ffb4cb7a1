/** The nine recommendations: their words in the user's language, and where they come from. */

import type { Key, Say } from "../shared/strings/strings.ts";

/** Codes as in the rules' own sources: the guideline and, where it has them, its section. */
const SOURCES: readonly (readonly string[])[] = [
  ["KNMG 1", "EM", "NS", "MF"],
  ["KNMG 2", "EM", "NS", "HF"],
  ["KNMG 3", "EM", "NS", "HF"],
  ["KNMG 4", "EM"],
  ["KNMG 5", "HF", "NS"],
  ["KNMG 6", "EM", "NS"],
  ["KNMG 7", "EM"],
  ["KNMG 8", "EM", "NS", "HF"],
  ["KNMG 9", "EM", "NS"],
];

export const RECOMMENDATIONS: readonly number[] = SOURCES.map((_, index) => index + 1);

export interface Recommendation {
  title: string;
  text: string;
  sources: readonly string[];
}

/** The recommendation with this number, 1 to 9. */
export function recommendation(say: Say, number: number): Recommendation {
  return {
    title: say(`recommendation.${number}.title` as Key),
    text: say(`recommendation.${number}.text` as Key),
    sources: SOURCES[number - 1] ?? [],
  };
}
