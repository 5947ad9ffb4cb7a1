/**
 * The fields of the house rules. A field knows its place in the document, so
 * that what is wrong there can be shown right under it, and it can be locked by
 * the organisation.
 */

import type { Language, Texts } from "#engine";
import { switchControl } from "../../shared/design/controls.ts";
import { type Child, fill, freshId, h } from "../../shared/design/dom.ts";
import { icon } from "../../shared/design/icon.ts";
import type { Say } from "../../shared/strings/strings.ts";
import { withText } from "./model.ts";

/** What fields need from the page around them. */
export interface FieldHost {
  say: Say;
  /** Who set this part of the document so that it cannot be changed here; null: nobody. */
  lockedBy(path: string): string | null;
  /** Tells where complaints about this place and all within it are shown. */
  showAt(path: string, complaints: Complaints): void;
}

export interface Complaint {
  words: string;
  /** A doubt, not a fault: the document works with it. */
  mild: boolean;
}

export interface Complaints {
  show(complaints: readonly Complaint[]): void;
}

export interface FieldText {
  /** Place in the document, such as `terms[3].pattern`. */
  path: string;
  label: string;
  help?: string;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Label, help, control and complaints as one. */
function field(host: FieldHost, { path, label, help }: FieldText, control: Control): HTMLElement {
  const id = freshId("field");
  const owner = host.lockedBy(path);
  const helpLine = help !== undefined && h("p", { class: "help", id: `${id}-help` }, help);
  const place = h("div", { id: `${id}-wrong`, class: "wrong" });
  control.id = id;
  control.disabled = owner !== null;
  const described = [help !== undefined && `${id}-help`, `${id}-wrong`].filter(Boolean).join(" ");
  control.setAttribute("aria-describedby", described);
  host.showAt(path, {
    show(complaints) {
      control.setAttribute("aria-invalid", String(complaints.some(({ mild }) => !mild)));
      fill(place, ...complaints.map(complaintLine));
    },
  });
  return h(
    "div",
    { class: "field" },
    h("label", { class: "label", for: id }, label),
    helpLine,
    control,
    owner !== null && lockLine(host, owner),
    place,
  );
}

function complaintLine({ words, mild }: Complaint): Child {
  return h("p", { class: mild ? "complaint mild" : "complaint" }, icon(mild ? "warning" : "error"), words);
}

export function textField(
  host: FieldHost,
  text: FieldText,
  value: string,
  set: (value: string) => void,
  type: "text" | "url" | "email" | "tel" | "time" | "number" = "text",
): HTMLElement {
  const input = h("input", { type, autocomplete: "off", oninput: () => set(input.value) });
  input.value = value;
  return field(host, text, input);
}

export function longField(
  host: FieldHost,
  text: FieldText,
  value: string,
  set: (value: string) => void,
): HTMLElement {
  const area = h("textarea", { rows: 2, oninput: () => set(area.value) });
  area.value = value;
  return field(host, text, area);
}

const FEWEST_ROWS = 2;
const MOST_ROWS = 12;

/** A list of words, one on each line: easy to paste into and to sort. */
export function linesField(
  host: FieldHost,
  text: FieldText,
  values: readonly string[],
  set: (values: string[]) => void,
): HTMLElement {
  const rows = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, values.length + 1));
  const area = h("textarea", { rows, spellcheck: "false", oninput: () => set(linesOf(area.value)) });
  area.value = values.join("\n");
  return field(host, text, area);
}

export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

export function choiceField<T extends string>(
  host: FieldHost,
  text: FieldText,
  choices: readonly { value: T; label: string }[],
  value: T,
  set: (value: T) => void,
): HTMLElement {
  const control = h(
    "select",
    { onchange: () => set(control.value as T) },
    ...choices.map((choice) => h("option", { value: choice.value }, choice.label)),
  );
  control.value = value;
  return field(host, text, control);
}

/** One text in each of these languages. */
export function textsField(
  host: FieldHost,
  text: FieldText,
  texts: Texts,
  languages: readonly Language[],
  set: (texts: Texts) => void,
): HTMLElement {
  let now = texts;
  const inputs = languages.map((language) => {
    const at = { path: `${text.path}.${language}`, label: host.say(`language.${language}`) };
    const one = longField(host, at, texts[language] ?? "", (value) => {
      now = withText(now, language, value);
      set(now);
    });
    one.querySelector("textarea")?.setAttribute("lang", language);
    return one;
  });
  return h(
    "fieldset",
    { class: "texts" },
    h("legend", { class: "label" }, text.label),
    h("div", { class: "two" }, ...inputs),
  );
}

export function switchField(
  host: FieldHost,
  { path, label }: FieldText,
  on: boolean,
  set: (on: boolean) => void,
): HTMLElement {
  const owner = host.lockedBy(path);
  const control = switchControl(label, on, set);
  const input = control.querySelector("input");
  if (input && owner !== null) input.disabled = true;
  return h("div", { class: "field" }, control, owner !== null && lockLine(host, owner));
}

/** Says who set it, with the lock. */
export function lockLine(host: FieldHost, organisation: string): HTMLElement {
  return h("p", { class: "locked small" }, icon("lock"), host.say("house.locked", { organisation }));
}
