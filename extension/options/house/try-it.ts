/** A text to try the rules on while they are being written. It says which rule did what. */

import type { Finding } from "#engine";
import { ask } from "../../shared/ask.ts";
import { type Practice, practice } from "../../shared/design/practice.ts";
import type { Key, Say } from "../../shared/strings/strings.ts";
import type { HouseEditor } from "./editor.ts";

const OWN_TERM = "house:";

export function tryIt(say: Say, editor: HouseEditor): Practice {
  return practice(say, {
    examples: [],
    check: (text) => ask("tryRules", { rules: editor.rules(), draft: { text } }),
    note: (finding) => ruleWords(say, finding),
  });
}

function ruleWords(say: Say, { rule }: Finding): string {
  if (rule.startsWith(OWN_TERM)) return say("house.try.term", { term: rule.slice(OWN_TERM.length) });
  const title = say(`rule.${rule}` as Key);
  return say("house.try.rule", { rule: title === `rule.${rule}` ? rule : title });
}
