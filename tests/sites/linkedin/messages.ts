// Messages: a bare contenteditable; the user's setting decides whether a button or Enter sends.
import { mountPlain } from "../editors/plain";
import { el } from "../shared/dom";
import { publish } from "../shared/published";
import { labels } from "./labels";

export type SendMode = "button" | "enter";

export function messageForm(mode: SendMode): HTMLElement {
  const root = el("div", {
    class: "msg-form__contenteditable",
    contenteditable: "true",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": labels.writeMessage,
  });
  const log = el("ul", { class: "msg-s-message-list" });
  const submit = el(
    "button",
    { type: "submit", class: "msg-form__send-button", disabled: true },
    labels.send,
  );
  const send = (event: Event): boolean => {
    const text = editor.text();
    if (!text.trim()) return true;
    publish("linkedin:message", text, event);
    log.append(el("li", {}, text));
    editor.setText("");
    return true;
  };
  const editor = mountPlain({
    root,
    onChange: () => (submit.disabled = editor.text().trim() === ""),
    onEnter: mode === "enter" ? send : undefined,
  });
  const footer = mode === "button" ? submit : el("p", { class: "msg-form__hint-text" }, labels.pressEnter);
  const form = el("form", { class: "msg-form" }, root, el("footer", {}, footer));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(event);
  });
  return el("div", {}, el("h2", { class: "msg-entity-lockup__entity-title" }, "Anna Visser"), log, form);
}

/** The message window over the feed; it says it is a dialog but is none. */
export function messageBubble(mode: SendMode): HTMLElement {
  return el(
    "div",
    { class: "msg-overlay-conversation-bubble", role: "dialog", "aria-label": "Messaging" },
    el("h2", { class: "msg-overlay-bubble-header__title" }, "Anna Visser"),
    messageForm(mode),
  );
}
