/** The first page a new user sees: what this is, a text to try it on, and off to work. */

import { ask } from "../shared/ask.ts";
import { button, switchControl } from "../shared/design/controls.ts";
import { fill, freshId, h, keepingPlace } from "../shared/design/dom.ts";
import { type IconName, icon } from "../shared/design/icon.ts";
import { languageSelect } from "../shared/design/language.ts";
import { change, loadPersonal, voice } from "../shared/design/page.ts";
import { practice } from "../shared/design/practice.ts";
import { type Change, DEFAULTS } from "../shared/settings.ts";
import type { Say } from "../shared/strings/strings.ts";

const PROMISES = [
  { name: "private", sign: "lock" },
  { name: "marks", sign: "hint" },
  { name: "hold", sign: "ok" },
] as const satisfies readonly { name: string; sign: IconName }[];

let personal = (await loadPersonal()) ?? DEFAULTS;
show();

function show(): void {
  const say = voice(personal, "welcome.title");
  keepingPlace(document.body, () =>
    fill(
      document.body,
      h("header", {}, brand(say), language(say)),
      h("main", {}, opening(say), trying(say), going(say)),
    ),
  );
}

/** The language changes the whole page; the other switches only themselves. */
async function wish(wanted: Change): Promise<void> {
  personal = await change(personal, wanted);
  if (wanted.set === "locale") show();
}

function brand(say: Say): HTMLElement {
  return h(
    "p",
    { class: "brand" },
    h("img", { src: "../icons/icon.svg", alt: "", width: 32, height: 32 }),
    say("app.name"),
  );
}

function language(say: Say): HTMLElement {
  const id = freshId("language");
  return h(
    "div",
    { class: "row" },
    h("label", { for: id, class: "small" }, say("popup.language")),
    languageSelect(say, personal, (wanted) => void wish(wanted), id),
  );
}

function opening(say: Say): HTMLElement {
  const promises = PROMISES.map(({ name, sign }) =>
    h(
      "li",
      {},
      icon(sign),
      h("h2", {}, say(`welcome.promise.${name}.title`)),
      h("p", { class: "soft" }, say(`welcome.promise.${name}.text`)),
    ),
  );
  return h(
    "section",
    {},
    h("h1", {}, say("app.tagline")),
    h("p", { class: "lead" }, say("welcome.lead")),
    h("ul", { class: "plain promises" }, ...promises),
  );
}

function trying(say: Say): HTMLElement {
  const examples = ([1, 2, 3] as const).map((number) => ({
    label: say(`welcome.example.${number}.label`),
    text: say(`welcome.example.${number}.text`),
  }));
  const { element } = practice(say, { examples, check: (text) => ask("check", { draft: { text } }) });
  return h(
    "section",
    {},
    h("h2", {}, say("welcome.practice.title")),
    h("p", { class: "soft" }, say("welcome.practice.intro")),
    element,
  );
}

function going(say: Say): HTMLElement {
  const told = h("p", { class: "told", role: "status" });
  const done = async () => {
    await wish({ set: "welcomed" });
    told.textContent = say("welcome.done.said");
  };
  return h(
    "section",
    { class: "panel" },
    h("h2", {}, say("welcome.next.title")),
    h("p", {}, say("welcome.next.text")),
    switchControl(say("welcome.reminder"), personal.reminder.on, (on) => void wish({ set: "reminder", on })),
    h(
      "div",
      { class: "row end" },
      button(say("welcome.done"), () => void done(), { rank: "first" }),
      button(say("welcome.options"), () => void chrome.runtime.openOptionsPage(), { rank: "quiet" }),
      told,
    ),
  );
}
