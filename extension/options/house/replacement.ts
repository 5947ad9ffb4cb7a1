/** What would change if one document came in the place of another: read first, then taken or left. */

import { button } from "../../shared/design/controls.ts";
import { type Child, h } from "../../shared/design/dom.ts";
import type { Key, Say } from "../../shared/strings/strings.ts";
import { type Difference, differences, type Json } from "./diff.ts";
import { type House, lean } from "./model.ts";

/** A list longer than this is not read to its end. */
const MOST_SHOWN = 200;
const LONG = 120;

export function replacementView(
  say: Say,
  before: House,
  after: House,
  take: () => void,
  leave: () => void,
): HTMLElement {
  const found = differences(lean(before) as Json, lean(after) as Json);
  const rest = found.length - MOST_SHOWN;
  return h(
    "section",
    { class: "panel stack" },
    h("h2", { class: "label", tabindex: "-1" }, say("house.diff")),
    found.length === 0
      ? h("p", {}, say("house.diff.none"))
      : h(
          "div",
          { class: "differences", role: "region", "aria-label": say("house.diff"), tabindex: "0" },
          h("ul", { class: "plain" }, ...found.slice(0, MOST_SHOWN).map((one) => line(say, one))),
        ),
    rest > 0 && h("p", { class: "soft" }, say.count("house.diff.more", rest)),
    h(
      "div",
      { class: "row" },
      found.length > 0 && button(say("house.diff.replace"), take, { rank: "first" }),
      button(say("house.diff.keep"), leave),
    ),
  );
}

function line(say: Say, { path, before, after }: Difference): HTMLLIElement {
  const kind = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  // An entry of a list of words is its own name: said once is enough.
  const steps = [before, after].includes(path.at(-1)) ? path.slice(0, -1) : path;
  return h(
    "li",
    { class: "difference" },
    h("span", { class: "kind small" }, say(`house.diff.${kind}`)),
    h("span", {}, pathWords(say, steps)),
    before !== undefined && value("del", say, before, path),
    after !== undefined && value("ins", say, after, path),
  );
}

function value(tag: "del" | "ins", say: Say, shown: Json, path: readonly string[]): Child {
  const isLevel = path[0] === "rules" || path.at(-1) === "severity";
  const words = isLevel ? say(`severity.${shown}` as Key) : valueWords(say, shown);
  return words !== "" && h(tag, {}, words.length > LONG ? `${words.slice(0, LONG - 1)}…` : words);
}

/** The names of the fields on the way; the last step of a list is its entry, shown as the value. */
function pathWords(say: Say, path: readonly string[]): string {
  return path
    .map((step, index) => {
      const words = say(`${index > 0 && path[0] === "rules" ? "rule" : "field"}.${step}` as Key);
      return words === `field.${step}` || words === `rule.${step}` ? step : words;
    })
    .join(" › ");
}

function valueWords(say: Say, shown: Json): string {
  if (typeof shown === "boolean") return say(shown ? "popup.answer.yes" : "popup.answer.no");
  if (typeof shown !== "object" || shown === null) return String(shown);
  if (Array.isArray(shown)) return shown.map((one) => valueWords(say, one as Json)).join(", ");
  return Object.values(shown)
    .map((one) => valueWords(say, one as Json))
    .filter((words) => words !== "")
    .join(" · ");
}
