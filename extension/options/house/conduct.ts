/** What happens with a post: at an error, at night, in the heat; and where to read more. */

import type { AtError, Language } from "#engine";
import { h } from "../../shared/design/dom.ts";
import { LOCALES } from "../../shared/settings.ts";
import { choiceField, lockLine, switchField, textField } from "./fields.ts";
import type { HouseView } from "./view.ts";

const AT_ERROR: readonly AtError[] = ["advise", "hold", "forbid"];
const A_NIGHT = { from: "22:00", to: "06:00" };

export function conduct(view: HouseView): HTMLElement {
  const { say, editor, host } = view;
  const { at_error, require_disclaimer, cool_down_minutes, policy_url } = editor.house;
  return h(
    "div",
    { class: "stack" },
    h(
      "section",
      { class: "panel stack" },
      choiceField(
        host,
        { path: "at_error", label: say("field.at_error") },
        AT_ERROR.map((value) => ({ value, label: say(`at-error.${value}`) })),
        at_error,
        (value) => editor.edit({ at_error: value }, "at_error"),
      ),
      switchField(
        host,
        { path: "require_disclaimer", label: say("field.require_disclaimer") },
        require_disclaimer,
        (on) => editor.edit({ require_disclaimer: on }, "require_disclaimer"),
      ),
      textField(
        host,
        {
          path: "cool_down_minutes",
          label: say("field.cool_down_minutes"),
          help: say("field.cool_down_minutes.help"),
        },
        cool_down_minutes === null ? "" : String(cool_down_minutes),
        (value) => editor.edit({ cool_down_minutes: wholeNumber(value) }, "cool_down_minutes"),
        "number",
      ),
    ),
    h("section", { class: "panel stack" }, quietHours(view)),
    h("section", { class: "panel stack" }, languages(view)),
    h(
      "section",
      { class: "panel stack" },
      textField(
        host,
        { path: "policy_url", label: say("field.policy_url") },
        policy_url ?? "",
        (value) => editor.edit({ policy_url: value.trim() === "" ? null : value.trim() }, "policy_url"),
        "url",
      ),
    ),
  );
}

function wholeNumber(text: string): number | null {
  const number = Number.parseInt(text, 10);
  return Number.isNaN(number) ? null : number;
}

function quietHours({ say, editor, host }: HouseView): HTMLElement {
  const { quiet_hours } = editor.house;
  const set = (change: Partial<typeof A_NIGHT>, field: string) =>
    editor.edit(
      { quiet_hours: { ...(editor.house.quiet_hours ?? A_NIGHT), ...change } },
      `quiet_hours.${field}`,
    );
  return h(
    "div",
    { class: "stack" },
    h("h2", { class: "label" }, say("field.quiet_hours")),
    h("p", { class: "help" }, say("field.quiet_hours.help")),
    switchField(host, { path: "quiet_hours", label: say("quiet-hours.switch") }, quiet_hours !== null, (on) =>
      editor.reshape({ quiet_hours: on ? A_NIGHT : null }, "quiet_hours"),
    ),
    quiet_hours !== null &&
      h(
        "div",
        { class: "two" },
        textField(
          host,
          { path: "quiet_hours.from", label: say("field.from") },
          quiet_hours.from,
          (from) => set({ from }, "from"),
          "time",
        ),
        textField(
          host,
          { path: "quiet_hours.to", label: say("field.to") },
          quiet_hours.to,
          (to) => set({ to }, "to"),
          "time",
        ),
      ),
  );
}

function languages({ say, editor, host }: HouseView): HTMLElement {
  const owner = host.lockedBy("languages");
  const box = (language: Language) => {
    const input = h("input", {
      type: "checkbox",
      disabled: owner !== null,
      onchange: () => {
        const chosen = LOCALES.filter((one) =>
          one === language ? input.checked : editor.house.languages.includes(one),
        );
        editor.edit({ languages: chosen }, "languages");
      },
    });
    input.checked = editor.house.languages.includes(language);
    return h("label", { class: "tick" }, input, h("span", { lang: language }, say(`language.${language}`)));
  };
  return h(
    "fieldset",
    {},
    h("legend", { class: "label" }, say("field.languages")),
    h("p", { class: "help" }, say("field.languages.help")),
    ...LOCALES.map(box),
    owner !== null && lockLine(host, owner),
  );
}
