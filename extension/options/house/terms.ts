/** The organisation's own words: a list to search in, each opens to be edited. */

import type { Severity } from "#engine";
import { button, level } from "../../shared/design/controls.ts";
import { fill, freshId, h } from "../../shared/design/dom.ts";
import { icon } from "../../shared/design/icon.ts";
import type { Complaint } from "./fields.ts";
import { newTerm, type Term } from "./model.ts";
import { termFields } from "./term.ts";
import type { HouseView } from "./view.ts";

/** A list of a thousand is drawn in parts of so many. */
const PART = 50;

export function terms(view: HouseView): HTMLElement {
  const { say, editor, host } = view;
  const list = h("ol", { class: "plain terms" });
  const count = h("p", { class: "soft small", role: "status" });
  const id = freshId("search");
  const search = h("input", { type: "search", id, autocomplete: "off", oninput: () => draw(PART) });
  const locked = host.lockedBy("terms");

  const draw = (most: number) => {
    const wanted = search.value.trim().toLowerCase();
    const found = editor.house.terms.flatMap((term, index) => (matches(term, wanted) ? [index] : []));
    const rest = found.length - most;
    const more = () => draw(most + PART * 4);
    fill(
      list,
      ...found.slice(0, most).map((index) => row(view, index)),
      rest > 0 && h("li", {}, button(say.count("terms.more", rest), more, { slim: true })),
    );
    count.textContent = say.count("terms.shown", found.length);
  };

  const add = () => {
    search.value = "";
    const term = newTerm(editor.house.terms);
    editor.reshape({ terms: [term, ...editor.house.terms] }, `new ${term.id}`);
    const details = document.querySelector<HTMLDetailsElement>(".terms details");
    if (details) details.open = true;
    // Its fields are drawn when it opens, which the browser tells a moment later.
    setTimeout(() => details?.querySelector("textarea")?.focus());
  };

  draw(PART);
  return h(
    "section",
    { class: "stack" },
    h(
      "div",
      { class: "adding" },
      h("label", { for: id, class: "out-of-sight" }, say("terms.search")),
      h("span", { class: "searching" }, icon("search"), search),
      locked === null && button(say("terms.add"), add, { icon: "plus", rank: "first" }),
    ),
    editor.house.terms.length === 0 ? h("p", { class: "panel soft" }, say("terms.none")) : count,
    list,
  );
}

function matches({ id, words, pattern }: Term, wanted: string): boolean {
  if (wanted === "") return true;
  return [id, pattern ?? "", ...words].some((text) => text.toLowerCase().includes(wanted));
}

function row(view: HouseView, index: number): HTMLLIElement {
  const { say, editor, host } = view;
  const path = `terms[${index}]`;
  const term = editor.house.terms[index];
  if (!term) return h("li", {});
  const title = h("span", { class: "title" }, titleOf(say("terms.unnamed"), term));
  const weight = h("span", {}, weightOf(view, term.severity));
  const mark = h("span", { class: "mark" });
  const inside = h("div", { class: "inside" });
  const wrong = h("div", { class: "wrong" });
  const details = h("details", {}, h("summary", {}, icon("chevron"), title, mark, weight), inside);
  // What is wrong with the term as a whole, or with a field that is folded away.
  host.showAt(path, {
    show(complaints: readonly Complaint[]) {
      const worst = complaints.some(({ mild }) => !mild) ? "error" : "warning";
      fill(mark, complaints.length > 0 && markFor(worst, complaints));
      fill(wrong, ...complaints.map(({ words }) => h("p", { class: "complaint" }, icon(worst), words)));
    },
  });
  const refresh = () => {
    const now = editor.house.terms[index];
    if (!now) return;
    title.textContent = titleOf(say("terms.unnamed"), now);
    fill(weight, weightOf(view, now.severity));
  };
  details.addEventListener("toggle", () => {
    if (details.open && inside.childElementCount === 0) {
      fill(inside, wrong, termFields(view, index, refresh));
      editor.recomplain();
    }
  });
  return h("li", { class: "panel" }, details);
}

function markFor(worst: "error" | "warning", complaints: readonly Complaint[]): HTMLElement {
  const words = complaints.map((complaint) => complaint.words).join(" ");
  return h(
    "span",
    { class: "level", "data-level": worst, title: words },
    icon(worst),
    String(complaints.length),
  );
}

function titleOf(unnamed: string, { words, pattern }: Term): string {
  return (pattern ?? words.join(", ")) || unnamed;
}

function weightOf({ say }: HouseView, severity: Severity): HTMLElement {
  return level(severity, say(`severity.${severity}`));
}
