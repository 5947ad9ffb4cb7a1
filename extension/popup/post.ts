/** The draft at hand: what it is, how it fares, its picture, the nine recommendations. */

import type { Estimate, Finding, Question, Review } from "#engine";
import { ask } from "../shared/ask.ts";
import { type Child, fill, h, keepingPlace } from "../shared/design/dom.ts";
import type { FindingActs } from "../shared/design/finding.ts";
import { icon } from "../shared/design/icon.ts";
import { formatNumber } from "../shared/design/page.ts";
import type { DraftReport } from "../shared/protocol.ts";
import type { Say } from "../shared/strings/strings.ts";
import { announce } from "./announce.ts";
import { checklist } from "./checklist.ts";
import { mediaPanel } from "./media.ts";

export function postView(say: Say, draft: DraftReport, reload: () => void): HTMLElement {
  return h("div", { class: "post" }, headline(say, draft), ...body(say, draft, reload));
}

function headline(say: Say, draft: DraftReport): HTMLElement {
  const kind = say(`popup.kind.${draft.kind}`, { site: say(`site.${draft.site}`) });
  const audience = draft.audience && say(`popup.audience.${draft.audience}`);
  return h("h2", { class: "about soft small" }, audience ? `${kind}, ${audience}` : kind);
}

function body(say: Say, draft: DraftReport, reload: () => void): Child[] {
  if (draft.state === "checking") return [sentence("hint", say("popup.checking"))];
  if (draft.state !== "checked" || !draft.review) return [sentence("warning", say("popup.failed"))];
  const empty = draft.length === 0 && draft.media === null;
  if (empty) return [sentence("ask", say("popup.empty"))];
  return judged(say, draft, draft.review, reload);
}

/** One sentence with the sign of its level. */
function sentence(
  level: "ok" | "hint" | "warning" | "error" | "ask",
  words: string,
  more?: Child,
): HTMLElement {
  return h(
    "div",
    { class: "verdict", "data-level": level },
    icon(level),
    h("div", {}, h("p", { class: "headline" }, words), more),
  );
}

function judged(say: Say, draft: DraftReport, review: Review, reload: () => void): Child[] {
  const answers = { ...draft.answers };
  const list = h("div", {});
  const answer = (question: Question, yes: boolean) => {
    answers[question] = yes;
    void ask("answer", { composer: draft.composer, question, answer: yes });
    announce(say(yes ? "popup.answer.yes-said" : "popup.answer.no-said"));
    drawList();
  };
  const drawList = () => {
    keepingPlace(list, () =>
      fill(list, checklist(say, draft, review, answers, answer, acts(say, draft, reload))),
    );
  };
  drawList();
  return [
    verdict(say, review),
    draft.watch === "marks-only" && h("p", { class: "soft small" }, say("popup.marks-only")),
    draft.media && mediaPanel(say, draft.media, answers["photo-permission"], answer),
    list,
    h("p", { class: "soft small" }, say("popup.answers-kept")),
  ];
}

function verdict(say: Say, review: Review): HTMLElement {
  const { findings, estimate } = review;
  const level = review.verdict === "none" ? "ok" : review.verdict;
  const lines = [
    findings.length > 0 && h("p", { class: "small" }, say.count("popup.findings", findings.length)),
    estimate && h("p", { class: "small" }, estimateWords(say, estimate)),
    estimate && estimate.details.length > 0 && mostTelling(say, estimate.details),
  ];
  return sentence(level, say(`popup.verdict.${review.verdict}`), h("div", {}, ...lines));
}

function estimateWords(say: Say, { low, high, place }: Estimate): string {
  const from = formatNumber(say.locale, low);
  const to = formatNumber(say.locale, high);
  const people =
    low === high
      ? say.count("popup.estimate.people", high, { to })
      : say("popup.estimate.range", { from, to });
  return place === undefined
    ? say("popup.estimate", { people })
    : say("popup.estimate.place", { people, place });
}

/** The words that narrow the number most. */
function mostTelling(say: Say, details: string[]): HTMLElement {
  const words = details.flatMap((detail, at) => [at > 0 && ", ", h("q", {}, detail)]);
  return h("p", { class: "soft small" }, say("popup.estimate.most"), " ", ...words);
}

function acts(say: Say, draft: DraftReport, reload: () => void): FindingActs {
  const { composer } = draft;
  return {
    jump: async ({ fingerprint }: Finding) => {
      // The popup closes so that the words can be seen.
      if (await ask("jump", { composer, fingerprint })) window.close();
      else announce(say("popup.jump-failed"));
    },
    apply: async ({ fingerprint }: Finding, suggestion: number) => {
      const done = await ask("apply", { composer, fingerprint, suggestion });
      announce(say(done ? "popup.applied" : "popup.apply-failed"));
      reload();
    },
  };
}
