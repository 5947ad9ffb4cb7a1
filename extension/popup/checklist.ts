/** The nine recommendations with their state for one draft. */

import type { ChecklistItem, CheckState, Question, Review } from "#engine";
import { yesOrNo } from "../shared/design/controls.ts";
import { type Child, h } from "../shared/design/dom.ts";
import { type FindingActs, findingView } from "../shared/design/finding.ts";
import { type IconName, icon } from "../shared/design/icon.ts";
import type { DraftReport } from "../shared/protocol.ts";
import type { Say } from "../shared/strings/strings.ts";
import { recommendation } from "./recommendations.ts";

type Answers = DraftReport["answers"];

/** The sign and the level under which each state is shown. */
const SHOWN: Record<CheckState, IconName & ("ok" | "warning" | "error" | "ask")> = {
  ok: "ok",
  look: "warning",
  problem: "error",
  ask: "ask",
};

const REACH = 5;

export function checklist(
  say: Say,
  draft: DraftReport,
  review: Review,
  answers: Answers,
  answer: (question: Question, yes: boolean) => void,
  acts: FindingActs,
): HTMLElement {
  const items = review.checklist.map((item) => itemView(say, draft, review, item, answers, answer, acts));
  return h(
    "section",
    { class: "checklist" },
    h("h3", {}, say("popup.checklist")),
    h("ol", { class: "plain" }, ...items),
  );
}

function itemView(
  say: Say,
  draft: DraftReport,
  review: Review,
  item: ChecklistItem,
  answers: Answers,
  answer: (question: Question, yes: boolean) => void,
  acts: FindingActs,
): HTMLLIElement {
  const state = stateWith(item, answers);
  const { title, text } = recommendation(say, item.number);
  const findings = item.findings.flatMap((index) => review.findings[index] ?? []);
  // The picture's own question stands above the list already.
  const questions = item.questions.filter((question) => !(draft.media && question === "photo-permission"));
  const details = h(
    "details",
    {},
    h(
      "summary",
      {},
      h("span", { class: "sign", "data-level": SHOWN[state] }, icon(SHOWN[state])),
      h("span", { class: "title" }, `${item.number}. ${title}`),
      h("span", { class: "state", "data-level": SHOWN[state] }, say(`state.${state}`)),
      icon("chevron"),
    ),
    h(
      "div",
      { class: "inside" },
      ...findings.map((finding) => findingView(say, finding, acts)),
      ...questions.map((question) => questionView(say, question, answers[question], answer)),
      item.number === REACH && reach(say, draft),
      h("p", { class: "soft small" }, text),
    ),
  );
  details.open = findings.length > 0 || questions.length > 0;
  return h("li", {}, details);
}

function questionView(
  say: Say,
  question: Question,
  given: boolean | undefined,
  answer: (question: Question, yes: boolean) => void,
): HTMLElement {
  const words = { yes: say("popup.answer.yes"), no: say("popup.answer.no") };
  return h(
    "div",
    {},
    yesOrNo(say(`popup.question.${question}`), words, given, (yes) => answer(question, yes)),
    given === false && h("p", { class: "small after" }, say("popup.answer.no-said")),
  );
}

function reach(say: Say, { audience, hashtags }: DraftReport): Child {
  const lines = [
    audience && say(`popup.reach.${audience}`),
    hashtags > 0 && say.count("popup.reach.hashtags", hashtags),
  ].filter(Boolean);
  return lines.length > 0 && h("p", { class: "small" }, lines.join(" "));
}

/** The state with the writer's own answers weighed in: every question is put so that yes is fine. */
function stateWith(item: ChecklistItem, answers: Answers): CheckState {
  if (item.questions.some((question) => answers[question] === false)) return "problem";
  if (item.state !== "ask") return item.state;
  return item.questions.every((question) => answers[question] === true) ? "ok" : "ask";
}
