/** Builds elements without a word of HTML: pages may forbid it, and text stays text. */

type Attributes = Record<string, string | boolean>;

export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "boolean") element.toggleAttribute(key, value);
    else element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

export function button(
  className: string,
  words: string,
  press: (event: MouseEvent) => void,
): HTMLButtonElement {
  const made = make("button", { type: "button", class: className }, words);
  made.addEventListener("click", press);
  return made;
}
