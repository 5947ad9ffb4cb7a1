/** Which editor stands behind a text box. A new kind: one file beside this one, one line here. */
import { draft, isDraft } from "./draft.ts";
import type { Editor } from "./editor.ts";
import { isLexical, lexical } from "./lexical.ts";
import { plain } from "./plain.ts";
import { isProseMirror, prosemirror } from "./prosemirror.ts";
import { isQuill, quill } from "./quill.ts";
import { TextareaEditor } from "./textarea.ts";

const KINDS: readonly [(element: HTMLElement) => boolean, (element: HTMLElement) => Editor][] = [
  [isLexical, lexical],
  [isDraft, draft],
  [isQuill, quill],
  [isProseMirror, prosemirror],
];

export function editorFor(element: HTMLElement): Editor {
  if (element instanceof HTMLTextAreaElement) return new TextareaEditor(element);
  const kind = KINDS.find(([is]) => is(element));
  return kind === undefined ? plain(element) : kind[1](element);
}
