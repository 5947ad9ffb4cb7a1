/** Which rules are on. What the organisation requires cannot be switched off here. */

import { button, switchControl } from "../shared/design/controls.ts";
import { h } from "../shared/design/dom.ts";
import { icon } from "../shared/design/icon.ts";
import { organisationName } from "./house/editor.ts";
import { complete } from "./house/model.ts";
import { RULE_GROUPS, type RuleName, ruleTitle } from "./rules.ts";
import type { PersonalView } from "./view.ts";

export function mutedRules({ say, personal, house, wish }: PersonalView): HTMLElement {
  const required = house ? complete(house) : null;
  const line = (rule: RuleName) => {
    const weight = required?.rules[rule];
    const control = switchControl(
      ruleTitle(say, rule),
      weight ? weight !== "off" : !personal.muted.includes(rule),
      (on) => wish({ set: "rule", rule, on }),
    );
    if (!required || !weight) return control;
    const input = control.querySelector("input");
    if (input) input.disabled = true;
    const organisation = organisationName(say, required);
    control
      .querySelector("span")
      ?.append(
        h("span", { class: "locked small" }, icon("lock"), say("options.rules.required", { organisation })),
      );
    return control;
  };
  const groups = RULE_GROUPS.map(({ title, rules }) =>
    h(
      "section",
      { class: "panel" },
      h("fieldset", {}, h("legend", { class: "label" }, say(title)), ...rules.map(line)),
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
