// Direct messages: Lexical, Enter sends; the "Send" control is there only while there is text.

import { lexicalBox } from "../editors/lexical-box";
import { el } from "../shared/dom";
import { publish } from "../shared/published";
import { roleButton } from "../shared/role-button";
import { labels } from "./labels";

export function directThread(): HTMLElement {
  const log = el("div", { role: "grid" });
  const send = (event: Event): boolean => {
    const text = box.editor.text();
    if (!text.trim()) return true;
    publish("instagram:direct", text, event);
    log.append(el("div", { dir: "auto" }, text));
    box.editor.setText("");
    return true;
  };
  const button = roleButton({}, [labels.send], (event) => void send(event));
  const box = lexicalBox({
    label: labels.message,
    placeholder: labels.messageHint,
    kind: "plain",
    spellcheck: false,
    onEnter: send,
    onChange: () => {
      if (box.editor.text().trim()) row.append(button.element);
      else button.element.remove();
    },
  });
  const row = el("div", {}, box.element);
  return el(
    "div",
    { role: "main", class: "column" },
    el("header", {}, el("a", { role: "link", href: "/annavisser/" }, "Anna Visser")),
    log,
    row,
  );
}
