/** What a picture or film needs, before all else: no program here can see it. */

import type { Media, Question } from "#engine";
import { yesOrNo } from "../shared/design/controls.ts";
import { h } from "../shared/design/dom.ts";
import { icon } from "../shared/design/icon.ts";
import type { Say } from "../shared/strings/strings.ts";

export function mediaPanel(
  say: Say,
  media: Media,
  allowed: boolean | undefined,
  answer: (question: Question, yes: boolean) => void,
): HTMLElement {
  const question: Question = "photo-permission";
  return h(
    "section",
    { class: "panel media" },
    h("h3", {}, icon("camera"), say(`popup.media.${media}`)),
    h("p", { class: "soft small" }, say("popup.media.look")),
    yesOrNo(
      say(`popup.question.${question}`),
      { yes: say("popup.answer.yes"), no: say("popup.answer.no") },
      allowed,
      (yes) => answer(question, yes),
    ),
  );
}
