// Lexical with what Facebook and Instagram build around it: the placeholder outside the root, the list of people.
import { el } from "../shared/dom";
import type { Editor } from "./editor";
import { mountLexical } from "./lexical";

export interface BoxOptions {
  label: string | null;
  placeholder: string;
  kind: "rich" | "plain";
  /** Direct messages switch the browser's spelling help off. */
  spellcheck?: boolean;
  onChange: () => void;
  onEnter?: (event: KeyboardEvent) => boolean;
}

export interface Box {
  /** What is put into the page: editor, placeholder and list together. */
  element: HTMLElement;
  editor: Editor;
}

export function lexicalBox({
  label,
  placeholder,
  kind,
  spellcheck = true,
  onChange,
  onEnter,
}: BoxOptions): Box {
  const root = el("div", {
    contenteditable: "true",
    role: "textbox",
    spellcheck: String(spellcheck),
    tabindex: 0,
    "data-lexical-editor": "true",
    "aria-label": label,
    "aria-placeholder": placeholder,
    class: "notranslate",
  });
  const hint = el("div", { "aria-hidden": "true", class: "placeholder" }, placeholder);
  const element = el("div", { class: "lexical-box" }, root, hint);
  const editor = mountLexical({
    root,
    kind,
    typeaheadHost: element,
    onChange: () => {
      hint.hidden = editor.text() !== "";
      onChange();
    },
    onEnter,
  });
  return { element, editor };
}
