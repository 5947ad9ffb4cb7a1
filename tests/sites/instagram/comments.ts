// The comment box in its two builds: Lexical, and a textarea that is replaced by a fresh one on first focus.

import type { Editor } from "../editors/editor";
import { lexicalBox } from "../editors/lexical-box";
import { mountTextarea } from "../editors/textarea";
import { el, icon } from "../shared/dom";
import { publish } from "../shared/published";
import { roleButton } from "../shared/role-button";
import { labels } from "./labels";

export interface CommentBox {
  element: HTMLElement;
  /** Begins a reply: the box gets the person's name in front. */
  answer(handle: string): void;
}

export function commentBox(build: "lexical" | "textarea", onSent: (text: string) => void): CommentBox {
  let surface = "instagram:comment";
  let editor: Editor;
  const post = roleButton({}, [labels.post], (event) => void send(event));
  const follow = () => post.setEnabled(editor.text().trim() !== "");
  const send = (event: Event): boolean => {
    const text = editor.text();
    if (!text.trim()) return true;
    publish(surface, text, event);
    surface = "instagram:comment";
    onSent(text);
    editor.setText("");
    return true;
  };
  const emoji = roleButton({}, [icon({ "aria-label": labels.emoji })], () => editor.insert("😀"));
  emoji.element.addEventListener("mousedown", (event) => event.preventDefault());
  const holder = el("div");
  const form = el("form", { method: "POST" }, emoji.element, holder, post.element);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(event);
  });

  if (build === "lexical") {
    const box = lexicalBox({
      label: labels.addComment,
      placeholder: labels.addComment,
      kind: "rich",
      onChange: follow,
      onEnter: send,
    });
    holder.append(box.element);
    editor = box.editor;
  } else {
    const area = () =>
      el("textarea", {
        "aria-label": labels.addComment,
        placeholder: labels.addComment,
        autocomplete: "off",
      });
    const first = area();
    editor = mountTextarea({ root: first, onChange: () => follow(), onEnter: send });
    first.addEventListener("focus", () => {
      const fresh = area();
      editor = mountTextarea({ root: fresh, onChange: () => follow(), onEnter: send });
      first.replaceWith(fresh);
      fresh.focus();
    });
    holder.append(first);
  }
  follow();

  return {
    element: form,
    answer(handle) {
      editor.focus();
      surface = "instagram:reply";
      editor.setText(`@${handle} `);
    },
  };
}
