/** Building pages from code: elements, attributes and text, never markup. */

export type Child = Node | string | null | undefined | false;

type Attribute = string | number | boolean | null | undefined;
type Listener = (event: Event) => void;
export type Attributes = Readonly<Record<string, Attribute | Listener>>;

/**
 * An element with its attributes and children. `true` sets an attribute
 * without a value, `false`, null and undefined leave it out, and a function
 * under a name such as `onclick` listens to that event.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  element.append(...present(children));
  return element;
}

/** Puts these children in the place of those there are. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren(...present(children));
}

function present(children: readonly Child[]): (Node | string)[] {
  return children.filter((child) => child !== null && child !== undefined && child !== false);
}

const CONTROLS = "input, select, textarea, button, summary, a[href], [contenteditable]";

/**
 * Draws a part of the page anew and leaves the user where they were: the
 * focus on the control in the same place, the same sections open, the same
 * scroll position.
 */
export function keepingPlace(part: Element, draw: () => void): void {
  const controls = () => [...part.querySelectorAll<HTMLElement>(CONTROLS)];
  const sections = () => [...part.querySelectorAll("details")];
  const { activeElement } = document;
  const focused = activeElement instanceof HTMLElement ? controls().indexOf(activeElement) : -1;
  const open = sections().map((section) => section.open);
  const scrolled = part.querySelector("main")?.scrollTop ?? 0;
  draw();
  const now = sections();
  // With other sections than before, the old ones' state says nothing.
  if (now.length === open.length) {
    for (const [index, section] of now.entries()) section.open = open[index] ?? section.open;
  }
  if (focused >= 0) controls()[focused]?.focus({ preventScroll: true });
  part.querySelector("main")?.scrollTo(0, scrolled);
}

let counted = 0;

/** An id that nothing else on this page has. */
export function freshId(stem: string): string {
  counted += 1;
  return `${stem}-${counted}`;
}
