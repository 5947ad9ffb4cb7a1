// Instagram: creating a post, a post's page with comments, direct messages, story replies.
import { mountTextarea } from "../editors/textarea";
import { el, icon } from "../shared/dom";
import { fixtureControl } from "../shared/fixture-bar";
import { option } from "../shared/options";
import { publish } from "../shared/published";
import { roleButton } from "../shared/role-button";
import { navigate, onRoute } from "../shared/router";
import { openCreate } from "./create";
import { directThread } from "./direct";
import { labels } from "./labels";
import { postArticle } from "./post";
import "../shared/violations";
import "./instagram.css";

const build = option("comment") === "textarea" ? "textarea" : "lexical";

function home(): HTMLElement {
  const create = roleButton(
    {},
    [icon({ "aria-label": labels.newPost }), labels.newPost],
    () => void openCreate(),
  );
  return el("div", { role: "main", class: "column" }, create.element, postArticle(build));
}

function story(): HTMLElement {
  const area = el("textarea", { placeholder: labels.replyTo("annavisser") });
  const send = (event: Event): boolean => {
    if (!area.value.trim()) return true;
    publish("instagram:story-reply", area.value, event);
    area.value = "";
    return true;
  };
  mountTextarea({ root: area, onChange: () => button.setEnabled(area.value.trim() !== ""), onEnter: send });
  const button = roleButton({}, [labels.send], (event) => void send(event));
  button.setEnabled(false);
  return el(
    "section",
    { class: "column" },
    el("header", {}, el("a", { role: "link", href: "/annavisser/" }, "annavisser")),
    el("div", {}, area, button.element),
  );
}

/** Instagram, too, keeps a dialog in the page that nobody sees. */
function hiddenTwin(): HTMLElement {
  return el(
    "div",
    { hidden: true, "aria-hidden": "true" },
    el(
      "div",
      { role: "dialog" },
      el("div", {
        contenteditable: "true",
        role: "textbox",
        "data-lexical-editor": "true",
        "aria-label": labels.caption,
      }),
      el("div", { role: "button", tabindex: -1 }, labels.share),
    ),
  );
}

function show(path: string): void {
  const content = path.startsWith("/direct/")
    ? directThread()
    : path.startsWith("/stories/")
      ? story()
      : path.startsWith("/p/") || path.startsWith("/reel/")
        ? el("div", { role: "main", class: "column" }, postArticle(build))
        : home();
  document.getElementById("root")?.replaceChildren(hiddenTwin(), content);
}

onRoute(show);
fixtureControl("home", () => navigate("/"));
fixtureControl("post", () => navigate("/p/abc/"));
show(location.pathname);
if (option("open") === "caption") void openCreate(true);
