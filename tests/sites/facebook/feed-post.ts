// One post of the feed with its action bar, its comments and the comment box.
import { el } from "../shared/dom";
import { roleButton } from "../shared/role-button";
import { commentArticle, commentForm } from "./comment-form";
import { labels } from "./labels";
import { openPostDialog, openShareDialog } from "./post-dialog";

export function feedPost(author: string, text: string): HTMLElement {
  const comments = el("div");
  const { form, focus } = commentForm({
    surface: "facebook:comment",
    label: labels.commentAs,
    list: comments,
  });
  // This control has the comment's name too, but only brings the focus into the box.
  const open = roleButton(
    { "aria-label": labels.leaveComment },
    [el("span", { "data-ad-rendering-role": "comment_button" }, labels.comment)],
    focus,
  );
  const share = roleButton(
    { "aria-label": labels.share },
    [el("span", { "data-ad-rendering-role": "share_button" }, labels.share)],
    openShareDialog,
  );
  const edit = roleButton({ "aria-label": labels.editPost }, ["…"], () =>
    openPostDialog({
      surface: "facebook:edit",
      placeholder: labels.onYourMind,
      stages: 1,
      hasAudience: true,
      edited: text,
    }),
  );
  comments.append(
    commentArticle("Bea Clark", "What a lovely picture!"),
    // Other people's words stay unmarked, whatever they say.
    commentArticle("Anders Holm", "Traff Kari Nordmann på venterommet i dag."),
  );
  return el(
    "div",
    { role: "article" },
    el("h3", {}, el("a", { role: "link", href: "/annavisser" }, author)),
    el("div", { dir: "auto" }, text),
    el("div", {}, open.element, share.element, edit.element),
    comments,
    form,
  );
}
