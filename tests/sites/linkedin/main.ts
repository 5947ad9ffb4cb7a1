// LinkedIn: feed with old and new post box, comments, messages, company page, legacy frame.
import { el } from "../shared/dom";
import { fixtureControl } from "../shared/fixture-bar";
import { option } from "../shared/options";
import { navigate, onRoute } from "../shared/router";
import { openCompanyDialog } from "./company";
import { feedPost } from "./feed-post";
import { labels } from "./labels";
import { messageBubble, messageForm, type SendMode } from "./messages";
import { openOldShareBox } from "./old-share-box";
import { outlet } from "./outlet";
import { openShareBox } from "./share-box";
import "quill1/dist/quill.core.css";
import "../shared/violations";
import "./linkedin.css";

const mode: SendMode = option("send") === "enter" ? "enter" : "button";
/** `new` (the native dialog), `bare` (no dialog around it), `old` (shadow root) or `frame`. */
const box = option("box", "new");

function startPost(): void {
  if (location.pathname.startsWith("/company/")) openCompanyDialog();
  else if (box === "old") openOldShareBox(outlet(), "linkedin:post-old");
  else if (box === "frame")
    document.body.append(
      el("iframe", { src: `/preload/?_bprMode=vanilla&ql=${option("ql", "1")}`, class: "share-frame" }),
    );
  else navigate("/sharing/compose");
}

function feed(): HTMLElement {
  const start = el("div", { role: "button", tabindex: 0, "aria-label": labels.startPost }, labels.startPost);
  start.addEventListener("click", (event) => {
    // The live trigger does not answer to scripts.
    if (event.isTrusted) startPost();
  });
  return el("main", { class: "column" }, start, feedPost("1", "Anna Visser", "Our new chairs are here."));
}

/** LinkedIn keeps dialogs in the page that nobody sees. */
function hiddenTwin(): HTMLElement {
  return el(
    "div",
    { hidden: true, "aria-hidden": "true" },
    el(
      "dialog",
      { "data-testid": "dialog" },
      el("div", {
        componentkey: "ShareBox_textEditor",
        class: "tiptap ProseMirror",
        contenteditable: "true",
        role: "textbox",
      }),
      el("button", { type: "button", disabled: true }, labels.post),
    ),
  );
}

function show(path: string): void {
  const root = document.getElementById("root");
  if (!root) return;
  if (path.startsWith("/sharing/compose")) {
    if (!root.firstChild) root.append(hiddenTwin(), feed());
    openShareBox({ surface: "linkedin:post", wrapper: box === "bare" ? "none" : "dialog" });
    return;
  }
  if (path === "/preload/" && option("_bprMode")) {
    openOldShareBox(document.body, "linkedin:post-frame");
    return;
  }
  root.replaceChildren(
    hiddenTwin(),
    path.startsWith("/messaging") ? el("main", { class: "column" }, messageForm(mode)) : feed(),
  );
  if (option("bubble")) outlet().append(messageBubble(mode));
  if (path.startsWith("/preload/sharebox") || option("shareActive")) startPost();
  if (path.includes("/admin/page-posts/")) openCompanyDialog();
}

document.body.setAttribute("data-rehydrated", "true");
onRoute(show);
fixtureControl("home", () => navigate("/feed/"));
show(location.pathname);
