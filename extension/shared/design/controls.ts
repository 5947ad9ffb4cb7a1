/** The few controls that the pages are made of. */

import { freshId, h } from "./dom.ts";
import { type IconName, icon } from "./icon.ts";

export interface ButtonLook {
  icon?: IconName;
  /** `first`: the one that is meant; `quiet`: beside others; none: in between. */
  rank?: "first" | "quiet";
  slim?: boolean;
}

export function button(label: string, act: () => void, look: ButtonLook = {}): HTMLButtonElement {
  const classes = ["button", look.rank, look.slim && "slim"].filter(Boolean).join(" ");
  return h("button", { type: "button", class: classes, onclick: act }, look.icon && icon(look.icon), label);
}

/** A button that shows only a sign; its name is there for the pointer and the screen reader. */
export function iconButton(label: string, name: IconName, act: () => void): HTMLButtonElement {
  return h(
    "button",
    { type: "button", class: "button quiet icon-only", "aria-label": label, title: label, onclick: act },
    icon(name),
  );
}

export function switchControl(label: string, on: boolean, act: (on: boolean) => void): HTMLLabelElement {
  const input = h("input", { type: "checkbox", role: "switch", onchange: () => act(input.checked) });
  input.checked = on;
  return h("label", { class: "switch" }, h("span", {}, label), input);
}

export interface Choice<T extends string> {
  value: T;
  label: string;
  /** The language of the label, where it is not the page's. */
  lang?: string;
}

export function select<T extends string>(
  choices: readonly Choice<T>[],
  chosen: T,
  act: (value: T) => void,
  attributes: { id?: string; "aria-label"?: string } = {},
): HTMLSelectElement {
  const element = h(
    "select",
    { ...attributes, onchange: () => act(element.value as T) },
    ...choices.map(({ value, label, lang }) => h("option", { value, lang }, label)),
  );
  element.value = chosen;
  return element;
}

/** A question with two answers, neither of them given at first. */
export function yesOrNo(
  question: string,
  words: { yes: string; no: string },
  answer: boolean | undefined,
  act: (answer: boolean) => void,
): HTMLFieldSetElement {
  const name = freshId("answer");
  const side = (value: boolean, word: string) => {
    const input = h("input", { type: "radio", name, onchange: () => act(value) });
    input.checked = answer === value;
    return h("label", {}, input, word);
  };
  return h(
    "fieldset",
    { class: "question" },
    h("legend", {}, question),
    h("div", { class: "either" }, side(true, words.yes), side(false, words.no)),
  );
}

/** A sign with its word: how levels and states are always shown. */
export function level(kind: "ok" | "hint" | "warning" | "error" | "ask", word: string): HTMLSpanElement {
  return h("span", { class: "level", "data-level": kind }, icon(kind), word);
}

/** A link to another place; that it opens beside this page is said. */
export function outwardLink(label: string, url: string, opensTab: string): HTMLAnchorElement {
  return h(
    "a",
    { href: url, target: "_blank", rel: "noopener noreferrer", class: "outward" },
    label,
    icon("external"),
    h("span", { class: "out-of-sight" }, ` (${opensTab})`),
  );
}
