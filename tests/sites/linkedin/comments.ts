// Comments under a feed post: TipTap without a form; the submit button appears with the first character.
import { mountTiptap, tiptapWrapper } from "../editors/tiptap";
import { el, icon } from "../shared/dom";
import { me } from "../shared/people";
import { publish } from "../shared/published";
import { labels } from "./labels";

export interface CommentBoxOptions {
  key: string;
  surface: string;
  action: string;
  list: HTMLElement;
  /** A reply begins with the person it answers. */
  prefix?: string;
}

export function commentBox({ key, surface, action, list, prefix }: CommentBoxOptions): HTMLElement {
  const wrapper = tiptapWrapper();
  const people = el("div");
  const box = el("div", { componentkey: `commentBox-${key}` }, wrapper, people);
  const section = el("div", { componentkey: `commentButtonSection-${key}` });
  const submit = el("button", { type: "button" }, action);
  section.append(submit);

  const send = (event: Event) => {
    const text = editor.text();
    if (!text.trim()) return;
    publish(surface, text, event);
    list.append(comment(me.name, text));
    editor.setText("");
  };
  submit.addEventListener("click", send);
  const editor = mountTiptap({
    container: wrapper,
    attributes: { "aria-label": labels.createComment },
    placeholder: labels.addComment,
    typeaheadHost: people,
    onSubmit: send,
    onChange: () => {
      if (editor.text().trim()) box.append(section);
      else section.remove();
    },
  });
  if (prefix) editor.setText(prefix);
  setTimeout(() => editor.focus(), 0);
  return box;
}

let nextComment = 1;

export function comment(name: string, text: string): HTMLElement {
  const key = `comment${nextComment++}`;
  const replies = el("div");
  const reply = el("button", { type: "button", "aria-label": `${labels.reply} ${name}` }, labels.reply);
  reply.addEventListener("click", () => {
    replies.append(
      commentBox({ key: `reply-${key}`, surface: "linkedin:reply", action: labels.reply, list: replies }),
    );
  });
  return el(
    "div",
    { componentkey: `replaceableComment_${key}` },
    el("a", { href: "/in/anna-visser" }, name),
    el("button", { type: "button", "aria-label": labels.moreOptions(name) }, icon()),
    el("span", {}, text),
    reply,
    replies,
  );
}
