// Messenger, as a chat tab over the feed or as a page of its own. Enter sends; a button comes with text.

import { lexicalBox } from "../editors/lexical-box";
import { el, icon } from "../shared/dom";
import { publish } from "../shared/published";
import { roleButton } from "../shared/role-button";
import { labels } from "./labels";

export function chat(peer: string): HTMLElement {
  const log = el("div", { role: "log" });
  const send = (event: Event): boolean => {
    const text = box.editor.text();
    if (!text.trim()) return true;
    publish("facebook:chat", text, event);
    log.append(el("div", { dir: "auto" }, text));
    box.editor.setText("");
    return true;
  };
  const button = roleButton({ "aria-label": labels.sendMessage }, [icon()], (event) => void send(event));
  const box = lexicalBox({
    label: labels.message,
    placeholder: "Aa",
    kind: "plain",
    onEnter: send,
    onChange: () => {
      if (box.editor.text().trim()) composer.append(button.element);
      else button.element.remove();
    },
  });
  const composer = el("div", { "aria-label": labels.threadComposer, role: "group" }, box.element);
  return el("div", { class: "chat" }, el("a", { role: "link", href: "/annavisser" }, peer), log, composer);
}
