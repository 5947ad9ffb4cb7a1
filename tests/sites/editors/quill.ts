// Quill, in the version LinkedIn's old post box has (1.x) and in its neighbour (2.x).
import Quill1 from "quill1";
import Quill2 from "quill2";
import { type Editor, type EditorOptions, exposed } from "./editor";

/** The part of Quill's interface that is alike in both versions. */
interface QuillInstance {
  readonly root: HTMLElement;
  getText(): string;
  setText(text: string): void;
  insertText(index: number, text: string): void;
  setSelection(index: number, length: number): void;
  getSelection(focus?: boolean): { index: number; length: number } | null;
  on(name: "text-change", handler: () => void): void;
}

type QuillClass = new (container: HTMLElement, options: object) => QuillInstance;

export interface QuillOptions {
  /** Quill puts its own editable element in here. */
  container: HTMLElement;
  version: 1 | 2;
  label: string;
  placeholder: string;
  onChange: EditorOptions["onChange"];
}

export function mountQuill({ container, version, label, placeholder, onChange }: QuillOptions): Editor {
  const Quill = (version === 1 ? Quill1 : Quill2) as unknown as QuillClass;
  const quill = new Quill(container, { modules: { toolbar: false }, placeholder, formats: [] });
  const { root } = quill;
  root.setAttribute("data-test-ql-editor-contenteditable", "true");
  root.setAttribute("role", "textbox");
  root.setAttribute("aria-multiline", "true");
  root.setAttribute("aria-label", label);
  quill.on("text-change", onChange);
  return exposed({
    root,
    // Quill ends its last line with a newline that nobody typed.
    text: () => quill.getText().replace(/\n$/, ""),
    setText: (text) => quill.setText(text),
    insert(text) {
      const index = quill.getSelection()?.index ?? quill.getText().length - 1;
      quill.insertText(index, text);
      quill.setSelection(index + text.length, 0);
    },
    focus: () => root.focus(),
    destroy: () => container.replaceChildren(),
  });
}
