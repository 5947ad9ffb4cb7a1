// A post's own page with its comments.
import { el, icon } from "../shared/dom";
import { me } from "../shared/people";
import { roleButton } from "../shared/role-button";
import { commentBox } from "./comments";
import { openEditInfo } from "./create";
import { labels } from "./labels";

export function postArticle(build: "lexical" | "textarea"): HTMLElement {
  const list = el("ul");
  const box = commentBox(build, (text) => list.append(comment(me.handle, text)));
  const comment = (handle: string, text: string) =>
    el(
      "li",
      {},
      el("a", { role: "link", href: `/${handle}/` }, handle),
      el("span", { dir: "auto" }, text),
      roleButton({}, [labels.reply], () => box.answer(handle)).element,
    );
  list.append(
    comment("beaclark", "Beautiful!"),
    // Other people's words stay unmarked, whatever they say.
    comment("andersholm", "Traff Kari Nordmann på venterommet i dag."),
  );
  const edit = roleButton({ "aria-label": labels.edit }, [icon()], () => openEditInfo("Tulips."));
  const like = roleButton({}, [icon({ "aria-label": labels.like })], () => {});
  return el(
    "article",
    {},
    el("header", {}, el("a", { role: "link", href: "/annavisser/" }, "annavisser"), edit.element),
    list,
    el("section", {}, like.element),
    box.element,
  );
}
