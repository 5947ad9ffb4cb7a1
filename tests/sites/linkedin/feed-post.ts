// One post of the feed; its comment box opens lazily on the comment icon.
import { el, icon } from "../shared/dom";
import { comment, commentBox } from "./comments";
import { labels } from "./labels";
import { openShareBox } from "./share-box";

export function feedPost(key: string, author: string, text: string): HTMLElement {
  const list = el("div");
  const place = el("div");
  const open = el(
    "button",
    { type: "button", "data-fixture-open": "comment" },
    icon({ id: "comment-small" }),
    labels.comment,
  );
  open.addEventListener("click", () => {
    if (!place.firstChild)
      place.append(commentBox({ key, surface: "linkedin:comment", action: labels.comment, list }));
  });
  const edit = el("button", { type: "button", "aria-label": labels.edit }, icon());
  edit.addEventListener("click", () =>
    openShareBox({ surface: "linkedin:edit", wrapper: "dialog", edited: text }),
  );
  list.append(
    comment("Bea Clark", "Congratulations!"),
    // Other people's words stay unmarked, whatever they say.
    comment("Anders Holm", "Traff Kari Nordmann på venterommet i dag."),
  );
  return el(
    "div",
    { role: "listitem", componentkey: `post-${key}` },
    el("a", { href: "/in/anna-visser" }, author),
    el("button", { type: "button", "aria-label": labels.openMenu(author) }, icon()),
    el(
      "p",
      { "data-testid": "expandable-text-box" },
      text,
      el("button", { type: "button", "data-testid": "expandable-text-button" }, "… more"),
    ),
    // The counter has the submit button's name, but a number as its text.
    el("button", { type: "button", "aria-label": labels.comment }, "2"),
    open,
    edit,
    place,
    list,
  );
}
