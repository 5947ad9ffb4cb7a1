// What the imitated sites need from an editor, whichever package it is.

import { exposeModel } from "../shared/model";

export interface Editor {
  /** The element the user types into. */
  readonly root: HTMLElement;
  /** The model's text, one newline per line break, as the site would publish it. */
  text(): string;
  /** Replaces everything by program, as a restored draft or an edit box does. */
  setText(text: string): void;
  /** Puts text at the caret by program, as an emoji picker does. */
  insert(text: string): void;
  focus(): void;
  destroy(): void;
}

export interface EditorOptions {
  root: HTMLElement;
  /** Called whenever the model changed: the submit control's state follows from here only. */
  onChange: () => void;
  /** Called for Enter without Shift; `true` means the key is used up. */
  onEnter?: (event: KeyboardEvent) => boolean;
}

/** Hands the model to the tests as well. */
export function exposed(editor: Editor): Editor {
  exposeModel(editor.root, () => editor.text());
  return editor;
}
