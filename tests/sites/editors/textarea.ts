// A plain <textarea>.
import { type Editor, type EditorOptions, exposed } from "./editor";

export function mountTextarea({
  root,
  onChange,
  onEnter,
}: EditorOptions & { root: HTMLTextAreaElement }): Editor {
  root.addEventListener("input", onChange);
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || !onEnter) return;
    if (onEnter(event)) event.preventDefault();
  });
  return exposed({
    root,
    text: () => root.value,
    setText(text) {
      root.value = text;
      onChange();
    },
    insert(text) {
      root.setRangeText(text, root.selectionStart, root.selectionEnd, "end");
      onChange();
    },
    focus: () => root.focus(),
    destroy: () => root.remove(),
  });
}
