/** The organisation and the names by which people call it. */

import { h } from "../../shared/design/dom.ts";
import { linesField, textField } from "./fields.ts";
import type { Organisation } from "./model.ts";
import type { HouseView } from "./view.ts";

export function organisation({ say, editor, host }: HouseView): HTMLElement {
  const set = (change: Partial<Organisation>, field: string) =>
    editor.edit({ organisation: { ...editor.house.organisation, ...change } }, `organisation.${field}`);
  const { name, aliases, sites, departments, accounts, hashtags } = editor.house.organisation;
  const at = (field: string) => `organisation.${field}`;
  return h(
    "section",
    { class: "panel stack" },
    textField(host, { path: at("name"), label: say("field.name") }, name, (value) =>
      set({ name: value }, "name"),
    ),
    linesField(
      host,
      { path: at("aliases"), label: say("field.aliases"), help: say("field.aliases.help") },
      aliases,
      (value) => set({ aliases: value }, "aliases"),
    ),
    linesField(
      host,
      { path: at("departments"), label: say("field.departments"), help: say("field.departments.help") },
      departments,
      (value) => set({ departments: value }, "departments"),
    ),
    linesField(
      host,
      { path: at("sites"), label: say("field.sites"), help: say("field.one-per-line") },
      sites,
      (value) => set({ sites: value }, "sites"),
    ),
    h(
      "div",
      { class: "two" },
      linesField(
        host,
        { path: at("accounts"), label: say("field.accounts"), help: say("field.accounts.help") },
        accounts,
        (value) => set({ accounts: value }, "accounts"),
      ),
      linesField(
        host,
        { path: at("hashtags"), label: say("field.hashtags"), help: say("field.hashtags.help") },
        hashtags,
        (value) => set({ hashtags: value }, "hashtags"),
      ),
    ),
  );
}
