/** Two or more views in one place: arrows move between the tabs, as in every tab list. */

import { freshId, h } from "../shared/design/dom.ts";

export interface Tab {
  label: string;
  panel: HTMLElement;
}

/** `first` is open at the start; `opened` is told of each that is opened by the user. */
export function tabs(
  name: string,
  views: readonly Tab[],
  first: number,
  opened: (index: number) => void,
): DocumentFragment {
  const buttons = views.map(({ label, panel }) => {
    panel.id = freshId("view");
    panel.setAttribute("role", "tabpanel");
    const id = freshId("tab");
    panel.setAttribute("aria-labelledby", id);
    return h("button", { type: "button", role: "tab", id, "aria-controls": panel.id }, label);
  });
  const open = (chosen: number, focus: boolean) => {
    opened(chosen);
    buttons.forEach((button, index) => {
      button.setAttribute("aria-selected", String(index === chosen));
      button.tabIndex = index === chosen ? 0 : -1;
    });
    for (const [index, { panel }] of views.entries()) panel.hidden = index !== chosen;
    if (focus) buttons[chosen]?.focus();
  };
  buttons.forEach((button, index) => {
    button.addEventListener("click", () => open(index, false));
    button.addEventListener("keydown", (event) => {
      const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: buttons.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      open((to + buttons.length) % buttons.length, true);
    });
  });
  open(first, false);
  const whole = document.createDocumentFragment();
  whole.append(h("div", { role: "tablist", "aria-label": name, class: "tabs" }, ...buttons));
  whole.append(...views.map(({ panel }) => panel));
  return whole;
}
