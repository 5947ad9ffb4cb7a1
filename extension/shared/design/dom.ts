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

let counted = 0;

/** An id that nothing else on this page has. */
export function freshId(stem: string): string {
  counted += 1;
  return `${stem}-${counted}`;
}
