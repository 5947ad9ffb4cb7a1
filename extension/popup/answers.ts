/** Ready answers to copy, in each of the four languages whatever the page speaks. */

import type { HouseRules } from "#engine";
import { button, select } from "../shared/design/controls.ts";
import { fill, freshId, h } from "../shared/design/dom.ts";
import type { Locale } from "../shared/locale.ts";
import { LOCALES } from "../shared/settings.ts";
import { type Say, speak } from "../shared/strings/strings.ts";
import { announce } from "./announce.ts";
import { communication, publicPhone } from "./employer.ts";

const ANSWERS = ["friend", "advice", "phone", "complaint"] as const;
type Answer = (typeof ANSWERS)[number];

export function readyAnswers(say: Say, house: HouseRules | null): HTMLElement {
  const id = freshId("language");
  const list = h("div", { class: "stack" });
  const draw = (language: Locale) =>
    fill(list, ...ANSWERS.map((name) => answer(say, speak(language), name, house)));
  const choices = LOCALES.map((locale) => ({
    value: locale,
    label: say(`language.${locale}`),
    lang: locale,
  }));
  draw(say.locale);
  return h(
    "div",
    { class: "stack" },
    h("p", {}, say("help.answers.intro")),
    h(
      "div",
      { class: "row" },
      h("label", { for: id, class: "small" }, say("help.answers.language")),
      select(choices, say.locale, draw, { id }),
    ),
    list,
  );
}

/** The title speaks the page's language, the answer its own. */
function answer(say: Say, own: Say, name: Answer, house: HouseRules | null): HTMLElement {
  const text = words(own, name, house);
  const copy = button(
    say("help.copy"),
    async () => {
      const done = await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
      const words = say(done ? "help.copied" : "help.copy-failed");
      copy.lastChild?.replaceWith(words);
      announce(words);
    },
    { icon: "copy", slim: true },
  );
  return h(
    "article",
    { class: "answer" },
    h("div", { class: "row" }, h("h3", {}, say(`answer.${name}.title`)), copy),
    h("p", { lang: own.locale }, text),
  );
}

/** The answer, with the employer's own number or address where it is known. */
function words(own: Say, name: Answer, house: HouseRules | null): string {
  const contact = name === "phone" ? publicPhone(house) : name === "complaint" ? communication(house) : null;
  return contact !== null && (name === "phone" || name === "complaint")
    ? own(`answer.${name}.contact`, { contact })
    : own(`answer.${name}.text`);
}
