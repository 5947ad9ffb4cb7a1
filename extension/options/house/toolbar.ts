/** The line above each section of the house rules: whether they are in force, what hinders that, back and forth. */

import type { Problem } from "#engine";
import { button } from "../../shared/design/controls.ts";
import { type Child, fill, h } from "../../shared/design/dom.ts";
import { icon } from "../../shared/design/icon.ts";
import type { Key, Say } from "../../shared/strings/strings.ts";
import { type HouseEditor, organisationName, problemWords } from "./editor.ts";
import type { House } from "./model.ts";
import { sectionOf, stepsOf } from "./places.ts";

/** More than this is not read, and the first are put right first. */
const MOST_TOLD = 5;

export interface Toolbar {
  element: HTMLElement;
  /** Shows how the rules stand now. */
  refresh(): void;
}

export function toolbar(say: Say, editor: HouseEditor): Toolbar {
  const state = h("div", { role: "status" });
  const undo = button(say("house.undo"), () => editor.undo(), { icon: "undo", slim: true });
  const redo = button(say("house.redo"), () => editor.redo(), { slim: true });
  const refresh = () => {
    undo.disabled = !editor.past.canUndo;
    redo.disabled = !editor.past.canRedo;
    fill(state, ...stateOf(say, editor));
  };
  refresh();
  const element = h("div", { class: "toolbar panel" }, state, h("div", { class: "row" }, undo, redo));
  return { element, refresh };
}

function stateOf(say: Say, editor: HouseEditor): Child[] {
  const faults = editor.problems.filter(({ mild }) => !mild);
  const doubts = editor.problems.length - faults.length;
  if (faults.length > 0)
    return [line("error", say.count("house.state.faults", faults.length)), list(say, editor.house, faults)];
  const organisation = organisationName(say, editor.house);
  const { rules, kept, locked } = editor.state;
  return [
    rules === null
      ? line("hint", say("house.state.none"))
      : line("ok", say("house.state.in-force", { organisation })),
    rules !== null && kept !== null && h("p", { class: "soft small" }, say(`house.kept.${kept}`)),
    locked.length > 0 &&
      h("p", { class: "locked small" }, icon("lock"), say("house.managed", { organisation })),
    doubts > 0 && line("warning", say.count("house.state.doubts", doubts)),
    doubts > 0 && list(say, editor.house, editor.problems),
  ];
}

function line(kind: "ok" | "hint" | "warning" | "error", words: string): HTMLElement {
  return h("p", { class: "standing", "data-level": kind }, icon(kind), words);
}

function list(say: Say, house: House, problems: readonly Problem[]): HTMLElement {
  const items = problems
    .slice(0, MOST_TOLD)
    .map((problem) =>
      h(
        "li",
        {},
        problem.place !== "" &&
          h("a", { href: `#${sectionOf(problem.place)}` }, placeWords(say, house, problem.place)),
        problem.place !== "" && " ",
        problemWords(say, problem),
      ),
    );
  return h("ul", { class: "small problems" }, ...items);
}

/** A place as the page names it: the field, the term, the field of the term. */
function placeWords(say: Say, house: House, place: string): string {
  const [field = "", ...others] = stepsOf(place);
  const words = others.map((step) => {
    const term = field === "terms" ? house.terms[Number(step)] : undefined;
    if (term) return (term.pattern ?? term.words.join(", ")) || term.id;
    return named(say, step);
  });
  return [named(say, field), ...words].filter((word) => word !== "").join(" › ");
}

/** A place within a list of words needs no number: the words are few enough to see. */
function named(say: Say, step: string): string {
  if (/^\d+$/.test(step)) return "";
  const words = say(`field.${step}` as Key);
  return words === `field.${step}` ? step : words;
}
