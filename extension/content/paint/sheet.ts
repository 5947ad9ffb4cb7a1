/**
 * The style of the marks, where the manifest's style sheet does not reach:
 * in Firefox a rule of the document does not paint inside a shadow root.
 */
import css from "./marks.css";

const given = new WeakSet<ShadowRoot>();

export function giveSheet(element: Element): void {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot) || given.has(root)) return;
  given.add(root);
  styleRoot(root, css);
}

/** Styles a shadow root: with a constructed sheet, or an element where the browser keeps sheets of two worlds apart. */
export function styleRoot(root: ShadowRoot, text: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = document.createElement("style");
    style.textContent = text;
    root.append(style);
  }
}
