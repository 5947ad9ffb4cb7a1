/** What the user put aside: words never to be marked, and findings ignored where they stood. */

import { button, iconButton } from "../shared/design/controls.ts";
import { type Child, freshId, h } from "../shared/design/dom.ts";
import type { PersonalView } from "./view.ts";

export function aside(view: PersonalView): HTMLElement {
  return h("div", { class: "panels" }, words(view), findings(view));
}

function words({ say, personal, wish }: PersonalView): HTMLElement {
  const id = freshId("word");
  const input = h("input", { type: "text", id, autocomplete: "off", maxlength: 100 });
  const add = (event: Event) => {
    event.preventDefault();
    const word = input.value.trim();
    if (word !== "") wish({ set: "word", word, ignored: true });
  };
  return h(
    "section",
    { class: "panel" },
    h("h2", { class: "label" }, say("options.words")),
    h("p", { class: "help" }, say("options.words.help")),
    h(
      "form",
      { class: "adding", onsubmit: add },
      h("label", { for: id, class: "out-of-sight" }, say("options.words.new")),
      input,
      h("button", { type: "submit", class: "button" }, say("options.words.add")),
    ),
    personal.ignoredWords.length === 0
      ? h("p", { class: "soft small" }, say("options.words.none"))
      : h("ul", { class: "plain tokens" }, ...personal.ignoredWords.map(token)),
  );

  function token(word: string): Child {
    const remove = () => wish({ set: "word", word, ignored: false });
    return h("li", {}, word, iconButton(say("options.words.remove", { word }), "close", remove));
  }
}

function findings({ say, personal, wish }: PersonalView): HTMLElement {
  const { length } = personal.ignored;
  const show = () => wish({ set: "everything", to: { ...personal, ignored: [] } });
  return h(
    "section",
    { class: "panel" },
    h("h2", { class: "label" }, say("options.findings")),
    h("p", { class: "help" }, say("options.findings.help")),
    h("p", {}, say.count("options.findings.count", length)),
    length > 0 && h("p", { class: "after" }, button(say("options.findings.show"), show, { slim: true })),
  );
}
