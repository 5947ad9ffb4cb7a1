// The open shadow root in which LinkedIn's new shell keeps the pieces of the old one.
import { el } from "../shared/dom";

let root: ShadowRoot | null = null;

export function outlet(): ShadowRoot {
  if (root) return root;
  const host = el("div", { id: "interop-outlet", "data-testid": "interop-shadowdom" });
  document.body.append(host);
  root = host.attachShadow({ mode: "open" });
  // A shadow root takes no style from the page: the same sheet again.
  const sheet = document.querySelector<HTMLLinkElement>("link[rel=stylesheet]");
  if (sheet) root.append(sheet.cloneNode());
  return root;
}
