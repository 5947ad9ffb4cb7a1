/** Finding one's way in pages that use shadow roots, hidden twins and buttons that are no buttons. */

/** Where an event began, seen through open shadow roots. */
export function origin(event: Event): Element | null {
  const first = event.composedPath()[0];
  return first instanceof Element ? first : first instanceof Node ? first.parentElement : null;
}

/** The node's element and all elements around it, walking out of shadow roots through their hosts. */
export function* outward(from: Node): Generator<Element> {
  let node: Node | null = from;
  while (node !== null) {
    if (node instanceof Element) yield node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
}

/** `closest`, but out of shadow roots. */
export function around(from: Element, selector: string): HTMLElement | null {
  for (const element of outward(from)) {
    if (element instanceof HTMLElement && element.matches(selector)) return element;
  }
  return null;
}

/** Whether `inner` lies in `outer`, across shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  for (const element of outward(inner)) if (element === outer) return true;
  return false;
}

/**
 * Whether the user can see it. All four sites keep hidden twins of composers
 * and dialogs; `offsetParent` would mislead for fixed elements.
 */
export function visible(element: Element): boolean {
  if (element.getClientRects().length === 0) return false;
  for (const outer of outward(element)) {
    if (outer.matches("[hidden], [inert], [aria-hidden=true]")) return false;
  }
  return true;
}

/** Visible elements in `scope` that match. */
export function seen(scope: ParentNode, selector: string): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(selector)].filter(visible);
}

const BUTTON = "button, [role=button], [type=submit]";

/** The button-like control in which an event began. */
export function controlOf(event: Event): HTMLElement | null {
  const from = origin(event);
  return from === null ? null : around(from, BUTTON);
}

/** The visible button-like controls in `scope`. */
export function controls(scope: ParentNode): HTMLElement[] {
  return seen(scope, BUTTON);
}

/** Whether a control cannot be pressed. */
export function isOff(control: Element): boolean {
  return control.closest("[aria-disabled=true], :disabled") !== null;
}

/** What a control is called by its own words, not by its picture. */
export function wordsOf(control: HTMLElement): string {
  return (control.textContent ?? "").trim();
}

/** A control made of words alone: likes, shares and emoji pickers carry a picture. */
export function textOnly(control: HTMLElement): boolean {
  const words = wordsOf(control);
  return words.length > 0 && words.length <= 30 && control.querySelector("svg, img, canvas") === null;
}

/** Whether `second` comes after `first` in the document. */
export function follows(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

const EDITABLE = "textarea, [contenteditable]:not([contenteditable=false])";
// Quill 1 keeps a second editable beside the editor, as its clipboard.
const NEVER = ".ql-clipboard, [readonly], [disabled], [aria-readonly=true]";

/** The text box around an element: a textarea, or the outermost editable. */
export function editableAround(from: Element): HTMLElement | null {
  let editable = from.closest<HTMLElement>(EDITABLE);
  while (editable?.parentElement?.isContentEditable === true) {
    editable = editable.parentElement.closest<HTMLElement>(EDITABLE);
  }
  return editable === null || editable.matches(NEVER) ? null : editable;
}

/** The visible text boxes in `scope`. */
export function editables(scope: ParentNode): HTMLElement[] {
  return seen(scope, EDITABLE).filter((found) => editableAround(found) === found);
}

/** The element with the focus, seen through open shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
