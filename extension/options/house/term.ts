/** The fields of one term. */

import type { Severity } from "#engine";
import { button } from "../../shared/design/controls.ts";
import { freshId, h } from "../../shared/design/dom.ts";
import { choiceField, linesField, textField, textsField } from "./fields.ts";
import { languagesOf } from "./languages.ts";
import type { Term } from "./model.ts";
import type { HouseView } from "./view.ts";

const SEVERITIES: readonly Severity[] = ["hint", "warning", "error"];

/** `changed` is called after each change, so that the term's line can follow. */
export function termFields(
  { say, editor, host }: HouseView,
  index: number,
  changed: () => void,
): HTMLElement {
  const path = `terms[${index}]`;
  const at = (field: keyof Term) => `${path}.${field}`;
  const term = editor.house.terms[index];
  if (!term) return h("div", {});
  const languages = languagesOf(editor.house);
  const terms = (change: Partial<Term>) =>
    editor.house.terms.map((one, place) => (place === index ? { ...one, ...change } : one));
  const set = (change: Partial<Term>, field: keyof Term) => {
    editor.edit({ terms: terms(change) }, `${term.id}.${field}`);
    changed();
  };
  const remove = () =>
    editor.reshape({ terms: editor.house.terms.filter((_, place) => place !== index) }, `remove ${term.id}`);

  const words = linesField(
    host,
    { path: at("words"), label: say("field.words"), help: say("field.words.help") },
    term.words,
    (value) => set({ words: value }, "words"),
  );
  const pattern = textField(
    host,
    { path: at("pattern"), label: say("field.pattern"), help: say("field.pattern.help") },
    term.pattern ?? "",
    (value) => set({ pattern: value }, "pattern"),
  );
  pattern.querySelector("input")?.classList.add("code");
  const show = (byPattern: boolean) => {
    words.hidden = byPattern;
    pattern.hidden = !byPattern;
  };
  show(term.pattern !== null);
  const how = twoWays(
    say("terms.how"),
    [say("terms.by-words"), say("terms.by-pattern")],
    term.pattern !== null,
    host.lockedBy(path) !== null,
    (byPattern) => {
      show(byPattern);
      set({ pattern: byPattern ? (pattern.querySelector("input")?.value ?? "") : null }, "pattern");
    },
  );

  return h(
    "div",
    { class: "stack" },
    how,
    words,
    pattern,
    choiceField(
      host,
      { path: at("severity"), label: say("field.severity") },
      SEVERITIES.map((value) => ({ value, label: say(`severity.${value}`) })),
      term.severity,
      (severity) => set({ severity }, "severity"),
    ),
    textsField(
      host,
      { path: at("message"), label: say("field.message") },
      term.message,
      languages,
      (message) => set({ message }, "message"),
    ),
    textsField(
      host,
      { path: at("instead"), label: say("field.instead") },
      term.instead,
      languages,
      (instead) => set({ instead }, "instead"),
    ),
    linesField(
      host,
      { path: at("must_flag"), label: say("field.must_flag"), help: say("field.examples.help") },
      term.must_flag,
      (value) => set({ must_flag: value }, "must_flag"),
    ),
    linesField(
      host,
      { path: at("must_pass"), label: say("field.must_pass"), help: say("field.examples.help") },
      term.must_pass,
      (value) => set({ must_pass: value }, "must_pass"),
    ),
    textField(host, { path: at("id"), label: say("field.id") }, term.id, (id) => set({ id }, "id")),
    host.lockedBy(path) === null &&
      h("p", {}, button(say("terms.remove"), remove, { icon: "trash", slim: true })),
  );
}

/** Two ways to do the same, one of them chosen. */
function twoWays(
  name: string,
  [first, second]: readonly [string, string],
  secondChosen: boolean,
  disabled: boolean,
  choose: (second: boolean) => void,
): HTMLElement {
  const group = freshId("ways");
  const way = (label: string, isSecond: boolean) => {
    const input = h("input", { type: "radio", name: group, disabled, onchange: () => choose(isSecond) });
    input.checked = isSecond === secondChosen;
    return h("label", {}, input, label);
  };
  return h(
    "fieldset",
    {},
    h("legend", { class: "label" }, name),
    h("div", { class: "either" }, way(first, false), way(second, true)),
  );
}
