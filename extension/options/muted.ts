/** Which rules are on. What the organisation requires cannot be switched off here. */

import { button, switchControl } from "../shared/design/controls.ts";
import { h } from "../shared/design/dom.ts";
import { RULE_GROUPS, ruleTitle } from "./rules.ts";
import type { PersonalView } from "./view.ts";

export function mutedRules({ say, personal, wish }: PersonalView): HTMLElement {
  const groups = RULE_GROUPS.map(({ title, rules }) =>
    h(
      "section",
      { class: "panel" },
      h(
        "fieldset",
        {},
        h("legend", { class: "label" }, say(title)),
        ...rules.map((rule) =>
          switchControl(ruleTitle(say, rule), !personal.muted.includes(rule), (on) =>
            wish({ set: "rule", rule, on }),
          ),
        ),
      ),
    ),
  );
  const allOn = () => wish({ set: "everything", to: { ...personal, muted: [] } });
  return h(
    "div",
    { class: "panels" },
    h("p", { class: "soft" }, say("options.rules.help")),
    personal.muted.length > 0 && h("p", {}, button(say("options.rules.all"), allOn, { slim: true })),
    ...groups,
  );
}
