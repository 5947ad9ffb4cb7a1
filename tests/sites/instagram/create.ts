// Creating a post: one dialog, three screens; only the last one has text. And the box that edits a caption.

import { lexicalBox } from "../editors/lexical-box";
import { el, icon } from "../shared/dom";
import { fixtureControl } from "../shared/fixture-bar";
import { samplePicture } from "../shared/media";
import { publish } from "../shared/published";
import { roleButton } from "../shared/role-button";
import { labels } from "./labels";

export async function openCreate(startWithCaption = false): Promise<void> {
  const dialog = el("div", { role: "dialog", "aria-label": labels.createNewPost });
  const mask = el("div", { class: "mask" }, dialog);
  document.body.append(mask);
  const picture = await samplePicture();

  const screen = (title: string, action: HTMLElement | null, ...content: HTMLElement[]) => {
    const back = roleButton({}, [icon({ "aria-label": labels.back })], () => mask.remove());
    const header = el("div", { class: "dialog-header" }, back.element, el("h1", {}, title), action);
    dialog.replaceChildren(header, ...content);
    dialog.setAttribute("aria-label", title);
  };
  const preview = () => el("div", {}, el("img", { src: picture, alt: "" }));
  const next = (to: () => void) => roleButton({}, [labels.next], to).element;

  const select = () => {
    const button = el("button", { type: "button" }, labels.selectFile);
    button.addEventListener("click", crop);
    screen(
      labels.createNewPost,
      null,
      button,
      el("input", { type: "file", accept: "image/jpeg,video/mp4", hidden: true }),
    );
  };
  const crop = () => screen(labels.crop, next(filters), preview());
  const filters = () => screen(labels.edit, next(caption), preview());
  const caption = () => {
    const share = roleButton({}, [labels.share], (event) => {
      const text = box.editor.text();
      box.editor.destroy();
      mask.remove();
      publish("instagram:caption", text, event);
    });
    const box = lexicalBox({
      label: labels.caption,
      placeholder: labels.caption,
      kind: "rich",
      onChange: () => {},
    });
    const emoji = roleButton({}, [icon({ "aria-label": labels.emoji })], () => box.editor.insert("😀"));
    emoji.element.addEventListener("mousedown", (event) => event.preventDefault());
    const switches = ["AI label", labels.schedule].map((label) =>
      el("input", { type: "checkbox", role: "switch", "aria-label": label }),
    );
    switches[1]?.addEventListener("change", () => {
      share.element.textContent = switches[1]?.checked ? labels.schedule : labels.share;
    });
    const alt = el(
      "details",
      {},
      el("summary", {}, "Accessibility"),
      el("input", { type: "text", placeholder: labels.altText }),
    );
    screen(labels.newPost, share.element, preview(), box.element, emoji.element, alt, ...switches);
    box.editor.focus();
    fixtureControl("rerender", () => {
      if (!box.editor.root.isConnected) return;
      const text = box.editor.text();
      box.editor.destroy();
      caption();
      restore(text);
    });
    restore = (text) => box.editor.setText(text);
  };
  let restore: (text: string) => void = () => {};

  if (startWithCaption) caption();
  else select();
}

/** Editing a published caption: the same box, and "Done". */
export function openEditInfo(text: string): void {
  const mask = el("div", { class: "mask" });
  const box = lexicalBox({
    label: labels.caption,
    placeholder: labels.caption,
    kind: "rich",
    onChange: () => {},
  });
  const done = roleButton({}, [labels.done], (event) => {
    const edited = box.editor.text();
    box.editor.destroy();
    mask.remove();
    publish("instagram:edit", edited, event);
  });
  const back = roleButton({}, [icon({ "aria-label": labels.close })], () => mask.remove());
  mask.append(
    el(
      "div",
      { role: "dialog", "aria-label": labels.editInfo },
      el("div", { class: "dialog-header" }, back.element, el("h1", {}, labels.editInfo), done.element),
      box.element,
    ),
  );
  document.body.append(mask);
  box.editor.setText(text);
  box.editor.focus();
}
