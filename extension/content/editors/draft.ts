/** Draft.js: X's posts, replies, threads and older messages. */
import { RichEditor } from "./rich.ts";
import { FIREFOX, pasteOver, typeOver } from "./typing.ts";

export const isDraft = (element: HTMLElement): boolean =>
  element.matches(".public-DraftEditor-content") ||
  element.querySelector(":scope > [data-contents=true]") !== null;

// In Chromium typing over several pieces breaks the editor, so text is always pasted there.
export const draft = (element: HTMLElement): RichEditor =>
  new RichEditor(element, { blocks: "[data-block=true]" }, FIREFOX ? typeOver : pasteOver);
