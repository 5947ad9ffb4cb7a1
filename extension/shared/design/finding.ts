/** One finding, as the popup and the practice pages show it. */

import type { Finding, Suggestion } from "#engine";
import type { Say } from "../strings/strings.ts";
import { button, level } from "./controls.ts";
import { type Child, h } from "./dom.ts";
import { icon } from "./icon.ts";

export interface FindingActs {
  /** Shows the words where they stand. */
  jump?: (finding: Finding) => void;
  /** Puts one of the suggestions into the text. */
  apply?: (finding: Finding, suggestion: number) => void;
  /** A line of the page's own about the finding. */
  note?: (finding: Finding) => string;
}

/** Longer passages are shown by their beginning. */
const MOST_QUOTED = 90;
/** More choices than this do not help. */
const MOST_SUGGESTIONS = 2;

export function findingView(say: Say, finding: Finding, acts: FindingActs): HTMLElement {
  return h(
    "article",
    { class: "finding", "data-level": finding.severity },
    h("p", {}, level(finding.severity, say(`severity.${finding.severity}`))),
    h("p", {}, quoted(say, finding, acts)),
    h("p", { class: "what" }, finding.message),
    finding.why !== "" && h("p", { class: "soft small" }, finding.why),
    finding.instead !== "" && h("p", { class: "small" }, finding.instead),
    finding.sources.length > 0 && sources(say, finding),
    acts.note && h("p", { class: "soft small" }, acts.note(finding)),
    suggestions(say, finding, acts),
  );
}

function quoted(say: Say, finding: Finding, acts: FindingActs): Child {
  const words = shortened(finding.text);
  const { jump } = acts;
  if (!jump) return h("span", { class: "quoted" }, words);
  return h(
    "button",
    {
      type: "button",
      class: "words",
      "aria-label": say("finding.jump", { words }),
      onclick: () => jump(finding),
    },
    h("span", { class: "quoted" }, words),
    icon("target"),
  );
}

function sources(say: Say, finding: Finding): HTMLElement {
  const codes = finding.sources.map(({ code, title }) => h("abbr", { title }, code));
  // The sentence is the language's own; the codes go where it wants them.
  const [before = "", after = ""] = say("popup.sources").split("{codes}");
  const listed = codes.flatMap((code, index) => (index === 0 ? [code] : [", ", code]));
  return h("p", { class: "soft small" }, before, ...listed, after);
}

function suggestions(say: Say, finding: Finding, acts: FindingActs): Child {
  const { apply } = acts;
  if (!apply || finding.suggestions.length === 0) return null;
  const offered = finding.suggestions.slice(0, MOST_SUGGESTIONS);
  return h(
    "div",
    { class: "acts" },
    ...offered.map((suggestion, index) =>
      button(suggestionLabel(say, suggestion), () => apply(finding, index), { slim: true }),
    ),
  );
}

function suggestionLabel(say: Say, { replacement }: Suggestion): string {
  const words = replacement.trim();
  return words === "" ? say("finding.leave-out") : say("finding.write", { words: shortened(words) });
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= MOST_QUOTED ? line : `${line.slice(0, MOST_QUOTED - 1).trimEnd()}…`;
}
