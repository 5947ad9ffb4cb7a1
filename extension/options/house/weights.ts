/** How much each of the engine's rules weighs at this organisation. */

import type { Level } from "#engine";
import { select } from "../../shared/design/controls.ts";
import { freshId, h } from "../../shared/design/dom.ts";
import { RULE_GROUPS, ruleTitle } from "../rules.ts";
import { lockLine } from "./fields.ts";
import type { HouseView } from "./view.ts";

const LEVELS: readonly Level[] = ["off", "hint", "warning", "error"];

export function weights({ say, editor, host }: HouseView): HTMLElement {
  const owner = host.lockedBy("rules");
  const choices = [
    { value: "usual" as const, label: say("weight.usual") },
    ...LEVELS.map((value) => ({ value, label: say(`severity.${value}`) })),
  ];
  const set = (rule: string, value: Level | "usual") => {
    const { [rule]: _, ...others } = editor.house.rules;
    editor.edit({ rules: value === "usual" ? others : { ...others, [rule]: value } }, `rules.${rule}`);
  };
  const groups = RULE_GROUPS.map(({ title, rules }) =>
    h(
      "section",
      { class: "panel" },
      h("h2", { class: "label" }, say(title)),
      h(
        "ul",
        { class: "plain weighing" },
        ...rules.map((rule) => {
          const id = freshId("weight");
          const chosen = editor.house.rules[rule] ?? "usual";
          const control = select(choices, chosen, (value) => set(rule, value), { id });
          control.disabled = owner !== null;
          return h("li", {}, h("label", { for: id }, ruleTitle(say, rule)), control);
        }),
      ),
    ),
  );
  return h("div", { class: "stack" }, owner !== null && lockLine(host, owner), ...groups);
}
