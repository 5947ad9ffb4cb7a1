/** What is good to know when nothing is being written, a section for each need. */

import type { HouseRules } from "#engine";
import { outwardLink } from "../shared/design/controls.ts";
import { type Child, h } from "../shared/design/dom.ts";
import { icon } from "../shared/design/icon.ts";
import { isDue, reminder } from "../shared/design/reminder.ts";
import type { Change, Personal } from "../shared/settings.ts";
import { SITES } from "../shared/settings.ts";
import type { Say } from "../shared/strings/strings.ts";
import { readyAnswers } from "./answers.ts";
import { employerSection } from "./employer.ts";
import { PRIVACY_PAGES, REMOVAL_HELP } from "./places.ts";
import { RECOMMENDATIONS, recommendation } from "./recommendations.ts";

export function guidance(
  say: Say,
  personal: Personal,
  house: HouseRules | null,
  wish: (wanted: Change) => void,
): HTMLElement {
  const employer = employerSection(say, house);
  const organisation = house?.organisation?.name || say("house.state.unnamed");
  const due = isDue(personal, Date.now());
  return h(
    "div",
    { class: "guidance" },
    due && section(say("help.reminder.due"), reminder(say, personal, wish), true),
    section(say("help.recommendations"), recommendations(say), false),
    employer && section(say("help.house-policy", { organisation }), employer, false),
    section(say("help.answers"), readyAnswers(say, house), false),
    section(say("help.privacy"), privacyPages(say), false),
    section(say("help.colleague"), colleague(say), false),
    section(say("help.remove"), removal(say), false),
    !due && section(say("help.reminder"), reminder(say, personal, wish), false),
  );
}

function section(title: string, content: Child, open: boolean): HTMLDetailsElement {
  const details = h(
    "details",
    { class: "section" },
    h("summary", {}, h("h2", {}, title), icon("chevron")),
    h("div", { class: "inside" }, content),
  );
  details.open = open;
  return details;
}

function recommendations(say: Say): HTMLElement {
  const items = RECOMMENDATIONS.map((number) => {
    const { title, text, sources } = recommendation(say, number);
    return h(
      "li",
      {},
      h("h3", {}, title),
      h("p", {}, text),
      h("p", { class: "soft small" }, say("help.source", { codes: sources.join(", ") })),
    );
  });
  return h(
    "div",
    { class: "stack" },
    h("ol", { class: "numbered" }, ...items),
    h("p", { class: "soft small" }, say("help.recommendations.from")),
    h("p", { class: "soft small" }, say("source.names")),
  );
}

function privacyPages(say: Say): HTMLElement {
  const links = SITES.map((site) =>
    h(
      "li",
      {},
      outwardLink(say(`site.${site}`), PRIVACY_PAGES[site], say("help.opens-tab")),
      h("p", { class: "soft small" }, say(`help.privacy.${site}`)),
    ),
  );
  return h(
    "div",
    { class: "stack" },
    h("p", {}, say("help.privacy.intro")),
    h("ul", { class: "plain stack" }, ...links),
  );
}

function colleague(say: Say): HTMLElement {
  const steps = ([1, 2, 3] as const).map((step) => h("li", {}, say(`help.colleague.${step}`)));
  return h(
    "div",
    { class: "stack" },
    h("p", {}, say("help.colleague.intro")),
    h("ol", { class: "numbered" }, ...steps),
  );
}

function removal(say: Say): HTMLElement {
  const steps = ([1, 2, 3] as const).map((step) => h("li", {}, say(`help.remove.${step}`)));
  const places = REMOVAL_HELP[say.locale].map(({ words, url }) =>
    h("li", {}, outwardLink(say(words), url, say("help.opens-tab"))),
  );
  return h(
    "div",
    { class: "stack" },
    h("ol", { class: "numbered" }, ...steps),
    h("ul", { class: "plain stack" }, ...places),
  );
}
