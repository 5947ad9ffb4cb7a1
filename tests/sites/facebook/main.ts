// Facebook: feed with post composer and comments, groups, a permalink page, Messenger, text stories.
import { mountTextarea } from "../editors/textarea";
import { el } from "../shared/dom";
import { fixtureControl } from "../shared/fixture-bar";
import { option } from "../shared/options";
import { publish } from "../shared/published";
import { roleButton } from "../shared/role-button";
import { navigate, onRoute } from "../shared/router";
import { chat } from "./chat";
import { feedPost } from "./feed-post";
import { labels } from "./labels";
import { openPostDialog } from "./post-dialog";
import "../shared/violations";
import "./facebook.css";

const stages = option("stages") === "2" ? 2 : 1;

function openComposer(): void {
  const isGroup = location.pathname.startsWith("/groups/");
  openPostDialog({
    surface: isGroup ? "facebook:group" : "facebook:post",
    placeholder: isGroup ? labels.writeSomething : labels.onYourMind,
    stages,
    hasAudience: !isGroup,
  });
}

function feed(): HTMLElement {
  const isGroup = location.pathname.startsWith("/groups/");
  const start = roleButton({}, [isGroup ? labels.writeSomething : labels.onYourMind], openComposer);
  return el(
    "div",
    { role: "main", class: "column" },
    el("div", { role: "region", "aria-label": labels.createPostRegion }, start.element),
    feedPost("Anna Visser", "Good morning! The tulips are out."),
  );
}

function story(): HTMLElement {
  const area = el("textarea", { "aria-label": "Text", placeholder: "Start typing" });
  const editor = mountTextarea({ root: area, onChange: () => submit.setEnabled(area.value.trim() !== "") });
  const submit = roleButton({ "aria-label": "Share to story" }, ["Share to story"], (event) =>
    publish("facebook:story", editor.text(), event),
  );
  submit.setEnabled(false);
  return el("div", { role: "main", class: "column" }, el("form", {}, area, submit.element));
}

/** Facebook keeps stacked dialogs in the page that nobody sees. */
function hiddenTwin(): HTMLElement {
  const twin = el(
    "div",
    { hidden: true, "aria-hidden": "true" },
    el(
      "div",
      { role: "dialog", "aria-modal": "true", "aria-label": labels.createPost },
      el("div", {
        contenteditable: "true",
        role: "textbox",
        "data-lexical-editor": "true",
        "aria-placeholder": labels.onYourMind,
      }),
      el(
        "div",
        { role: "button", "aria-label": labels.post, "aria-disabled": "true", tabindex: -1 },
        labels.post,
      ),
    ),
  );
  return twin;
}

function show(path: string): void {
  const root = document.getElementById("root");
  if (!root) return;
  const content = path.startsWith("/messages")
    ? chat("Anna Visser")
    : path.startsWith("/stories/create")
      ? story()
      : path.includes("/posts/")
        ? el("div", { role: "main", class: "column" }, feedPost("Anna Visser", "A post of its own."))
        : feed();
  root.replaceChildren(hiddenTwin(), content);
  if (option("chat")) root.append(el("div", { class: "chat-tab" }, chat("Anna Visser")));
}

onRoute(show);
fixtureControl("group", () => navigate("/groups/1/"));
fixtureControl("home", () => navigate("/"));
show(location.pathname);
if (option("open") === "post") openComposer();
