// The company page's own post dialog: older style, a bare text box.
import { mountPlain } from "../editors/plain";
import { el } from "../shared/dom";
import { publish } from "../shared/published";
import { labels } from "./labels";

export function openCompanyDialog(): void {
  const root = el("div", {
    contenteditable: "true",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": labels.createContent,
  });
  const submit = el("button", { type: "button", disabled: true }, labels.post);
  const editor = mountPlain({ root, onChange: () => (submit.disabled = editor.text().trim() === "") });
  const mask = el(
    "div",
    { class: "mask" },
    el(
      "div",
      { role: "dialog", "aria-label": labels.startPost },
      el("button", { type: "button" }, `De Linde Ziekenhuis ${labels.anyone}`),
      root,
      submit,
    ),
  );
  submit.addEventListener("click", (event) => {
    const text = editor.text();
    mask.remove();
    publish("linkedin:company", text, event);
  });
  document.body.append(mask);
  editor.focus();
}
