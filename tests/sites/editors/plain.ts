// A bare contenteditable with one <p> per line, as LinkedIn's message box has it: the DOM is the model.

import { el } from "../shared/dom";
import { type Editor, type EditorOptions, exposed } from "./editor";

export function mountPlain({ root, onChange, onEnter }: EditorOptions): Editor {
  const reset = (lines: string[]) => {
    root.replaceChildren(...lines.map((line) => el("p", {}, line || el("br"))));
  };
  reset([""]);
  document.execCommand("defaultParagraphSeparator", false, "p");
  root.addEventListener("input", () => {
    if (root.childElementCount === 0) reset([""]);
    onChange();
  });
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || !onEnter) return;
    if (onEnter(event)) event.preventDefault();
  });
  root.addEventListener("paste", (event) => {
    event.preventDefault();
    document.execCommand("insertText", false, event.clipboardData?.getData("text/plain") ?? "");
  });
  return exposed({
    root,
    text: () => [...root.childNodes].map(lineText).join("\n").replaceAll("\u00a0", " "),
    setText(text) {
      reset(text.split("\n"));
      onChange();
    },
    insert: (text) => void document.execCommand("insertText", false, text),
    focus: () => root.focus(),
    destroy: () => root.remove(),
  });
}

/** The text of one paragraph; a `<br>` at its end only keeps an empty line open. */
function lineText(line: Node): string {
  const parts = [...line.childNodes];
  if (parts.length === 0) return line.textContent ?? "";
  return parts
    .map((part, index) => {
      if (part.nodeName === "BR") return index < parts.length - 1 ? "\n" : "";
      return part.textContent ?? "";
    })
    .join("");
}
