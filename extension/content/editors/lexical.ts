/** Lexical: Facebook's and Instagram's posts, comments and messages. */
import { PARAGRAPHS } from "./extract.ts";
import { RichEditor } from "./rich.ts";
import { typeInOnePiece } from "./typing.ts";

export const isLexical = (element: HTMLElement): boolean => element.matches("[data-lexical-editor=true]");

export const lexical = (element: HTMLElement): RichEditor =>
  new RichEditor(element, PARAGRAPHS, typeInOnePiece);
