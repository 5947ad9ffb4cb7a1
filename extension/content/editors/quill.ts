/** Quill: LinkedIn's older post box. Version 1 deletes the selection on a paste that it does not trust. */
import { PARAGRAPHS } from "./extract.ts";
import { RichEditor } from "./rich.ts";
import { typeOver } from "./typing.ts";

export const isQuill = (element: HTMLElement): boolean => element.matches(".ql-editor");

export const quill = (element: HTMLElement): RichEditor => new RichEditor(element, PARAGRAPHS, typeOver);
