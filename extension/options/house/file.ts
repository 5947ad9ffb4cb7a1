/** The rules as a whole: ready sets, files in and out, and what a replacement would change. */

import type { Problem } from "#engine";
import { ask } from "../../shared/ask.ts";
import { button } from "../../shared/design/controls.ts";
import { fill, freshId, h } from "../../shared/design/dom.ts";
import { icon } from "../../shared/design/icon.ts";
import { problemWords } from "./editor.ts";
import { complete, fileText, type House } from "./model.ts";
import { PRESETS } from "./presets.ts";
import { replacementView } from "./replacement.ts";
import type { HouseView } from "./view.ts";

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 2;

export function file(view: HouseView): HTMLElement {
  const { say, editor } = view;
  // What would come in the place of the rules is shown here, until it is taken or left.
  const offer = h("div", { class: "offer" });
  const propose = (house: House) => {
    const take = () => editor.reshape(house, `replacement ${Date.now()}`);
    fill(
      offer,
      replacementView(say, editor.house, house, take, () => fill(offer)),
    );
    offer.querySelector<HTMLElement>("h2")?.focus();
  };
  const refuse = (lines: readonly string[]) => {
    fill(
      offer,
      h(
        "section",
        { class: "panel stack" },
        h("h2", { class: "label", tabindex: "-1" }, say("house.refused")),
        ...lines.map((line) => h("p", { class: "complaint" }, icon("error"), line)),
      ),
    );
    offer.querySelector<HTMLElement>("h2")?.focus();
  };

  const open = async (chosen: File) => {
    if (chosen.size > MOST_MEGABYTES * MEGABYTE) {
      return refuse([say("house.too-large", { megabytes: MOST_MEGABYTES })]);
    }
    const read = await ask("readRules", { text: await chosen.text() });
    if (!read) return refuse([say("popup.unreachable")]);
    const { rules, problems } = read;
    const faults = problems.filter(({ mild }) => !mild);
    if (rules === null || faults.length > 0) return refuse(faults.map((fault) => told(fault)));
    propose(complete(rules));
  };
  const told = (problem: Problem) =>
    [problem.place, problemWords(say, problem)].filter((part) => part !== "").join(": ");

  return h(
    "div",
    { class: "stack" },
    h("p", { class: "soft" }, say("house.intro")),
    offer,
    presets(view, propose),
    transfer(view, open),
  );
}

function presets({ say }: HouseView, propose: (house: House) => void): HTMLElement {
  const items = PRESETS.map(({ name, rules }) =>
    h(
      "li",
      {},
      h(
        "button",
        { type: "button", class: "preset", onclick: () => propose(complete(rules)) },
        h("span", { class: "title" }, say(`preset.${name}`)),
        h("span", { class: "soft small" }, say(`preset.${name}.from`)),
      ),
    ),
  );
  return h(
    "section",
    { class: "panel stack" },
    h("h2", { class: "label" }, say("house.presets")),
    h("p", { class: "help" }, say("house.presets.help")),
    h("ul", { class: "plain presets" }, ...items),
  );
}

function transfer({ say, editor }: HouseView, open: (chosen: File) => Promise<void>): HTMLElement {
  const id = freshId("file");
  const input = h("input", {
    type: "file",
    id,
    class: "out-of-sight",
    accept: "application/json,.json",
    tabindex: "-1",
    onchange: () => {
      const [chosen] = input.files ?? [];
      // Emptied, so that the same file can be chosen once more.
      if (chosen) void open(chosen).finally(() => (input.value = ""));
    },
  });
  return h(
    "section",
    { class: "panel stack" },
    h("h2", { class: "label" }, say("house.transfer")),
    h("label", { for: id, class: "out-of-sight" }, say("house.import.label")),
    input,
    h(
      "div",
      { class: "row" },
      button(say("house.import"), () => input.click()),
      button(say("house.export"), () => download(editor.house)),
    ),
  );
}

function download(house: House): void {
  const address = URL.createObjectURL(new Blob([fileText(house)], { type: "application/json" }));
  const name = house.organisation.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-") || "second-opinion";
  h("a", { href: address, download: `${name}-rules.json` }).click();
  // The browser has read it once the download has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
