/**
 * A text box that is judged while one writes in it, with what was found beside
 * it. Nothing written here leaves the page but for the engine's judgement.
 */

import type { Finding, Review, Severity, Span } from "#engine";
import type { Say } from "../strings/strings.ts";
import { button } from "./controls.ts";
import { fill, freshId, h } from "./dom.ts";
import { caretOf, rangeOf, textOf } from "./editable.ts";
import { type FindingActs, findingView } from "./finding.ts";
import { icon } from "./icon.ts";

export interface Example {
  label: string;
  text: string;
}

export interface PracticeWishes {
  examples: readonly Example[];
  /** Judges a text; null where that was not possible. */
  check(text: string): Promise<Review | null>;
  /** A line to show under each finding. */
  note?(finding: Finding): string;
}

export interface Practice {
  element: HTMLElement;
  /** Judges the text once more, because the rules changed. */
  recheck(): void;
}

const SEVERITIES: readonly Severity[] = ["hint", "warning", "error"];

export function practice(say: Say, { examples, check, note }: PracticeWishes): Practice {
  const labelId = freshId("practice");
  const box = h("div", {
    class: "box",
    contenteditable: "plaintext-only",
    role: "textbox",
    "aria-multiline": "true",
    "aria-labelledby": labelId,
    "data-placeholder": say("practice.placeholder"),
    spellcheck: "false",
    tabindex: "0",
  });
  const found = h("div", {
    class: "found",
    role: "region",
    "aria-label": say("practice.found"),
    tabindex: "0",
  });
  const told = h("p", { class: "out-of-sight", role: "status" });
  let cards: { finding: Finding; card: HTMLElement }[] = [];

  // One judgement under way at a time; what was written meanwhile is judged after it.
  let busy = false;
  let again = false;
  const judge = async () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    const text = textOf(box);
    const review = text.trim() === "" ? undefined : await check(text);
    busy = false;
    if (again) {
      again = false;
      void judge();
    } else show(review);
  };

  const show = (review: Review | null | undefined) => {
    paint(box, review?.findings ?? []);
    cards = (review?.findings ?? []).map((finding) => ({ finding, card: findingView(say, finding, acts) }));
    const words = summary(say, review);
    const level = review === null ? "warning" : review === undefined ? "hint" : "ok";
    if (cards.length > 0) fill(found, ...cards.map(({ card }) => card));
    else fill(found, h("p", { class: "nothing", "data-level": level }, icon(level), words));
    told.textContent = words;
    showWhere();
  };

  const acts: FindingActs = {
    ...(note && { note }),
    jump: ({ start, end }: Finding) => select(box, start, end),
    apply: ({ suggestions }: Finding, index: number) => {
      const suggestion = suggestions[index];
      if (suggestion) replace(box, suggestion.start, suggestion.end, suggestion.replacement);
    },
  };

  /** Shows which finding the caret is in. */
  const showWhere = () => {
    const caret = caretOf(box);
    for (const { finding, card } of cards) {
      const here = caret !== null && caret >= finding.start && caret <= finding.end;
      card.classList.toggle("here", here);
    }
  };

  box.addEventListener("input", () => void judge());
  box.addEventListener("keyup", showWhere);
  box.addEventListener("pointerup", showWhere);
  show(undefined);

  const chips = examples.map(({ label, text }) =>
    button(label, () => replace(box, 0, textOf(box).length, text), { slim: true }),
  );
  const element = h(
    "div",
    { class: "practice" },
    h(
      "div",
      { class: "writing" },
      h("div", { class: "label", id: labelId }, say("practice.label")),
      box,
      chips.length > 0 &&
        h("div", { class: "chips", role: "group", "aria-label": say("practice.examples") }, ...chips),
    ),
    h(
      "div",
      { class: "seeing" },
      h("div", { class: "label", "aria-hidden": "true" }, say("practice.found")),
      found,
    ),
    told,
  );
  return { element, recheck: () => void judge() };
}

function summary(say: Say, review: Review | null | undefined): string {
  if (review === undefined) return say("practice.nothing-yet");
  if (review === null) return say("practice.failed");
  const { length } = review.findings;
  return length === 0 ? say("practice.fine") : say.count("popup.findings", length);
}

/** Marks the words, a line for each level (practice.css), without touching the text. */
function paint(box: HTMLElement, findings: readonly Finding[]): void {
  const ranges = (spans: readonly Span[]) =>
    spans.flatMap(({ start, end }) => rangeOf(box, start, end) ?? []);
  for (const severity of SEVERITIES) {
    const some = findings.filter((finding) => finding.severity === severity);
    const further = some.flatMap(({ also }) => also);
    CSS.highlights.set(severity, new Highlight(...ranges(some)));
    CSS.highlights.set(`${severity}-also`, new Highlight(...ranges(further)));
  }
}

function select(box: HTMLElement, start: number, end: number): void {
  const range = rangeOf(box, start, end);
  if (!range) return;
  box.focus();
  getSelection()?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
}

/** Writes through the editor's own command, so that Ctrl+Z takes it back. */
function replace(box: HTMLElement, start: number, end: number, text: string): void {
  box.focus();
  if (start === 0 && end === textOf(box).length) getSelection()?.selectAllChildren(box);
  else select(box, start, end);
  document.execCommand(text === "" ? "delete" : "insertText", false, text);
}
