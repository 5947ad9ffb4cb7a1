// The new post box ("L2"): TipTap in a native modal dialog. A placeholder dialog comes first and is replaced.
import type { Editor } from "../editors/editor";
import { mountTiptap, tiptapWrapper } from "../editors/tiptap";
import { el, icon } from "../shared/dom";
import { fixtureControl } from "../shared/fixture-bar";
import { samplePicture } from "../shared/media";
import { option } from "../shared/options";
import { publish } from "../shared/published";
import { labels } from "./labels";

export interface ShareBoxOptions {
  surface: string;
  /** Some accounts get the same box without any dialog around it. */
  wrapper: "dialog" | "none";
  /** The text of the post that is being edited; the button says "Save" then. */
  edited?: string;
}

export function openShareBox(options: ShareBoxOptions): void {
  if (options.wrapper === "none") {
    const page = el("div", { class: "column" });
    document.getElementById("root")?.prepend(page);
    fill(page, options, () => page.remove());
    return;
  }
  const placeholder = openDialog(
    el("div", { "data-sdui-screen": "com.linkedin.sdui.flagshipnav.sharing.ShareCompose" }),
  );
  placeholder.append(el("div", { contenteditable: "true", role: "textbox", class: "placeholder-box" }));
  setTimeout(() => {
    placeholder.remove();
    const screen = el("div", { "data-sdui-screen": "com.linkedin.sdui.flagshipnav.sharing.ShareCompose" });
    const dialog = openDialog(screen);
    fill(screen, options, () => dialog.remove());
  }, 500);
}

function openDialog(content: HTMLElement): HTMLDialogElement {
  const dialog = el("dialog", { "data-testid": "dialog" }, content);
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

function fill(host: HTMLElement, { surface, edited }: ShareBoxOptions, close: () => void): void {
  const wrapper = tiptapWrapper();
  const list = el("div");
  const submit = el(
    "button",
    { type: "button", disabled: true },
    edited === undefined ? labels.post : labels.save,
  );
  const media = el(
    "button",
    { type: "button", "aria-label": labels.media, "aria-haspopup": "dialog" },
    icon({ id: "image-medium" }),
  );
  const preview = el("div", { componentkey: "ShareBoxpreviewCard" });

  let editor: Editor | null = null;
  const mount = (text: string) => {
    wrapper.replaceChildren();
    const mounted = mountTiptap({
      container: wrapper,
      attributes: { componentkey: "ShareBox_textEditor", "aria-label": labels.createContent },
      placeholder: labels.talkAbout,
      typeaheadHost: list,
      onChange: () => follow(),
    });
    editor = mounted;
    if (text) mounted.setText(text);
    follow();
    mounted.focus();
  };
  const follow = () => {
    const text = editor?.text() ?? "";
    submit.disabled = text.trim() === "" || text.length > 3000;
  };
  const done = () => {
    editor?.destroy();
    close();
  };

  submit.addEventListener("click", (event) => {
    const text = editor?.text() ?? "";
    done();
    publish(surface, text, event);
  });
  media.addEventListener("click", async () => {
    preview.append(
      el("figure", {}, icon({ id: "image-medium" }), el("img", { src: await samplePicture(), alt: "" })),
    );
  });

  const dismiss = el("button", { type: "button", "aria-label": labels.dismiss }, icon());
  dismiss.addEventListener("click", done);
  const author = el(
    "div",
    { role: "button", tabindex: 0, "aria-expanded": "false" },
    el("figure", {}, icon({ id: "person-accent-4" })),
    "Ingrid de Wit",
    icon({ id: "caret-small" }),
  );
  const visibility = el(
    "div",
    { role: "button", tabindex: 0, "aria-expanded": "false" },
    icon({ id: "visibility-small" }),
    "Anyone",
  );
  host.append(dismiss, author, visibility, wrapper, list, preview, media, submit);

  // A draft that was left behind is restored without any input event.
  mount(edited ?? option("draft"));
  fixtureControl("rerender", () => {
    const text = editor?.text() ?? "";
    editor?.destroy();
    mount(text);
  });
  fixtureControl("emoji", () => editor?.insert("😀"));
}
