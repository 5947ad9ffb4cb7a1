// A Facebook dialog: modal for assistive technology, with a focus trap; several can be stacked.
import { el } from "../shared/dom";
import { roleButton } from "../shared/role-button";
import { labels } from "./labels";

export interface Dialog {
  element: HTMLDivElement;
  setLabel(label: string): void;
  close(): void;
}

export function openDialog(label: string): Dialog {
  const element = el("div", { role: "dialog", "aria-modal": "true", "aria-label": label });
  const mask = el("div", { class: "mask" }, element);

  const stops = () => [
    ...element.querySelectorAll<HTMLElement>("[tabindex='0'], [contenteditable=true], textarea"),
  ];
  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape") dialog.close();
    if (event.key !== "Tab" || event.defaultPrevented) return;
    const all = stops();
    const last = event.shiftKey ? all[0] : all.at(-1);
    if (document.activeElement !== last) return;
    event.preventDefault();
    (event.shiftKey ? all.at(-1) : all[0])?.focus();
  });
  const bringBack = (event: FocusEvent) => {
    const top = [...document.querySelectorAll("[role=dialog][aria-modal=true]")].at(-1);
    if (top === element && !element.contains(event.target as Node)) stops()[0]?.focus();
  };
  document.addEventListener("focusin", bringBack);

  const dialog: Dialog = {
    element,
    setLabel: (text) => element.setAttribute("aria-label", text),
    close() {
      document.removeEventListener("focusin", bringBack);
      mask.remove();
    },
  };
  element.append(
    roleButton({ "aria-label": labels.close, class: "close" }, ["×"], () => dialog.close()).element,
  );
  document.body.append(mask);
  return dialog;
}
