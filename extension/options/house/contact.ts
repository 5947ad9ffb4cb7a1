/** Whom to turn to, and what may always be posted. */

import { button } from "../../shared/design/controls.ts";
import { h } from "../../shared/design/dom.ts";
import { linesField, textField, textsField } from "./fields.ts";
import { languagesOf } from "./languages.ts";
import { type Allowed, type Contact, NO_CONTACT } from "./model.ts";
import type { HouseView } from "./view.ts";

export function contact(view: HouseView): HTMLElement {
  return h("div", { class: "stack" }, department(view), allowed(view));
}

function department({ say, editor, host }: HouseView): HTMLElement {
  const { communication } = editor.house;
  const title = h("h2", { class: "label" }, say("field.communication"));
  if (communication === null) {
    const add = () => editor.reshape({ communication: NO_CONTACT }, "communication");
    return h(
      "section",
      { class: "panel" },
      title,
      button(say("contact.add"), add, { icon: "plus", slim: true }),
    );
  }
  const set = (change: Partial<Contact>, field: string) =>
    editor.edit(
      { communication: { ...(editor.house.communication ?? NO_CONTACT), ...change } },
      `communication.${field}`,
    );
  const remove = () => editor.reshape({ communication: null }, "communication");
  const at = (field: string) => `communication.${field}`;
  return h(
    "section",
    { class: "panel stack" },
    title,
    textField(
      host,
      { path: at("name"), label: say("field.communication.name") },
      communication.name,
      (name) => set({ name }, "name"),
    ),
    h(
      "div",
      { class: "two" },
      textField(
        host,
        { path: at("phone"), label: say("field.phone") },
        communication.phone,
        (phone) => set({ phone }, "phone"),
        "tel",
      ),
      textField(
        host,
        { path: at("email"), label: say("field.email") },
        communication.email,
        (email) => set({ email }, "email"),
        "email",
      ),
    ),
    textsField(
      host,
      { path: at("when"), label: say("field.when") },
      communication.when,
      languagesOf(editor.house),
      (when) => set({ when }, "when"),
    ),
    host.lockedBy("communication") === null &&
      h("p", {}, button(say("contact.remove"), remove, { icon: "trash", slim: true })),
  );
}

const LISTS = ["people", "phones", "emails", "addresses", "terms"] as const satisfies (keyof Allowed)[];

function allowed({ say, editor, host }: HouseView): HTMLElement {
  const labels = {
    people: say("field.people"),
    phones: say("field.phones"),
    emails: say("field.emails"),
    addresses: say("field.addresses"),
    terms: say("field.allowed.terms"),
  };
  const fields = LISTS.map((list) =>
    linesField(
      host,
      {
        path: `allowed.${list}`,
        label: labels[list],
        help: say(list === "people" ? "field.people.help" : "field.one-per-line"),
      },
      editor.house.allowed[list],
      (value) => editor.edit({ allowed: { ...editor.house.allowed, [list]: value } }, `allowed.${list}`),
    ),
  );
  return h("section", { class: "panel stack" }, h("h2", { class: "label" }, say("field.allowed")), ...fields);
}
