// Builds DOM without innerHTML: the strict pages run under Trusted Types.

type Attributes = Record<string, string | number | boolean | null | undefined>;
type Child = Node | string | null | undefined | false;

/** Creates an element; an attribute that is `false`, `null` or `undefined` is left out, `true` is written empty. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

/** A small icon; its id is what LinkedIn's markup is recognised by. */
export function icon(attributes: Attributes = {}): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("width", "16");
  svg.setAttribute("height", "16");
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) svg.setAttribute(name, String(value));
  }
  const drawing = document.createElementNS("http://www.w3.org/2000/svg", "path");
  drawing.setAttribute("d", "M2 3h12v10H2zM2 11l4-4 3 3 2-2 3 3");
  drawing.setAttribute("fill", "none");
  drawing.setAttribute("stroke", "currentColor");
  svg.append(drawing);
  return svg;
}

/** Whether the element is drawn at all (what a site's own code checks before it acts). */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}
