// `div[role=button]` as Facebook and Instagram build it: it acts on keydown, and "off" is aria-disabled.
import { el } from "./dom";

export interface RoleButton {
  element: HTMLDivElement;
  setEnabled(enabled: boolean): void;
}

export function roleButton(
  attributes: Record<string, string>,
  content: (Node | string)[],
  onPress: (event: Event) => void,
): RoleButton {
  const element = el("div", { role: "button", tabindex: 0, ...attributes }, ...content);
  const press = (event: Event) => {
    if (element.getAttribute("aria-disabled") !== "true") onPress(event);
  };
  element.addEventListener("click", press);
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    press(event);
  });
  return {
    element,
    setEnabled(enabled) {
      if (enabled) {
        element.removeAttribute("aria-disabled");
        element.tabIndex = 0;
      } else {
        element.setAttribute("aria-disabled", "true");
        element.tabIndex = -1;
      }
    },
  };
}
