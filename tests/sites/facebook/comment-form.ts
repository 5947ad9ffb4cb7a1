// A comment or reply box: Enter sends, Shift+Enter breaks the line; the submit control comes with the focus.

import { lexicalBox } from "../editors/lexical-box";
import { el } from "../shared/dom";
import { me } from "../shared/people";
import { publish } from "../shared/published";
import { roleButton } from "../shared/role-button";
import { labels } from "./labels";

export interface CommentFormOptions {
  surface: string;
  label: string;
  /** Where the sent comment appears. */
  list: HTMLElement;
}

export function commentForm({ surface, label, list }: CommentFormOptions): {
  form: HTMLFormElement;
  focus(): void;
} {
  const send = (event: Event): boolean => {
    const text = box.editor.text();
    if (!text.trim()) return true;
    publish(surface, text, event);
    box.editor.setText("");
    list.append(commentArticle(me.name, text));
    return true;
  };
  const submit = roleButton({ "aria-label": labels.comment }, ["➤"], (event) => void send(event));
  const box = lexicalBox({
    label,
    placeholder: label,
    kind: "rich",
    onEnter: send,
    onChange: () => submit.setEnabled(box.editor.text().trim() !== ""),
  });
  submit.setEnabled(false);
  const emoji = roleButton({ "aria-label": labels.emoji }, ["☺"], () => box.editor.insert("😀"));
  emoji.element.addEventListener("mousedown", (event) => event.preventDefault());
  const tools = el(
    "ul",
    {},
    el("li", {}, emoji.element, el("input", { type: "file", accept: "image/*", hidden: true })),
  );
  const form = el("form", { role: "presentation" }, box.element, tools);
  form.addEventListener("submit", (event) => event.preventDefault());

  // Only the form that was focused last has the submit control.
  form.addEventListener("focusin", () => {
    if (form.querySelector("#focused-state-composer-submit")) return;
    document.getElementById("focused-state-composer-submit")?.remove();
    form.append(el("div", { id: "focused-state-composer-submit" }, el("span", {}, submit.element)));
  });
  return { form, focus: () => box.editor.focus() };
}

export function commentArticle(name: string, text: string): HTMLElement {
  const article = el("div", { role: "article", "aria-label": labels.commentBy(name) });
  const replies = el("div");
  const reply = roleButton({}, [labels.reply], () => {
    const { form, focus } = commentForm({
      surface: "facebook:reply",
      label: labels.replyTo(name),
      list: replies,
    });
    replies.append(form);
    focus();
  });
  article.append(
    el("a", { role: "link", href: "/annavisser" }, name),
    el("div", { dir: "auto" }, text),
    reply.element,
    replies,
  );
  return article;
}
