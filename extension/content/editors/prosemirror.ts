/** TipTap on ProseMirror: LinkedIn's posts and comments. */
import { PARAGRAPHS } from "./extract.ts";
import { RichEditor } from "./rich.ts";
import { typeOver } from "./typing.ts";

export const isProseMirror = (element: HTMLElement): boolean => element.matches(".ProseMirror");

export const prosemirror = (element: HTMLElement): RichEditor =>
  new RichEditor(element, PARAGRAPHS, typeOver);
