// The old post box ("L1"): Quill in a dialog, inside the outlet's shadow root or in a frame of its own.
import { mountQuill } from "../editors/quill";
import { el } from "../shared/dom";
import { fixtureControl } from "../shared/fixture-bar";
import { option } from "../shared/options";
import { publish } from "../shared/published";
import { labels } from "./labels";

export function openOldShareBox(host: ShadowRoot | HTMLElement, surface: string): void {
  // `ql=2` puts the newer Quill in the same place.
  const version = option("ql") === "2" ? 2 : 1;
  const container = el("div", { class: "ql-container" });
  const submit = el(
    "button",
    { type: "button", class: "share-actions__primary-action artdeco-button", disabled: true },
    el("span", {}, labels.post),
  );
  const preview = el("div", { class: "share-creation-state__preview-container" });
  const modal = el("div", { "data-test-modal-id": "sharebox", class: "mask" });

  // Quill tells of a change at once, LinkedIn takes it over a moment later.
  const follow = () => setTimeout(() => (submit.disabled = editor.text().trim() === ""), 0);
  const close = () => {
    editor.destroy();
    modal.remove();
  };
  submit.addEventListener("click", (event) => {
    const text = editor.text();
    close();
    publish(surface, text, event);
  });
  const dismiss = el(
    "button",
    { type: "button", "aria-label": labels.dismiss, "data-test-modal-close-btn": true },
    "×",
  );
  dismiss.addEventListener("click", close);

  modal.append(
    el(
      "div",
      { role: "dialog", class: "share-box-v2__modal", "aria-labelledby": "share-to-linkedin-modal__header" },
      dismiss,
      el(
        "button",
        {
          type: "button",
          class: "share-unified-settings-entry-button",
          "aria-label": `Ingrid de Wit ${labels.anyone}`,
        },
        `Ingrid de Wit ${labels.anyone}`,
      ),
      el("div", { class: "share-creation-state__text-editor" }, container),
      preview,
      el("div", { class: "share-box_actions" }, submit),
    ),
  );
  host.append(modal);
  const editor = mountQuill({
    container,
    version,
    label: labels.createContent,
    placeholder: labels.talkAbout,
    onChange: follow,
  });
  editor.focus();
  fixtureControl("emoji", () => editor.insert("😀"));
}
