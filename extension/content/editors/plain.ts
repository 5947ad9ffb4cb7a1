/** A `contenteditable` with nothing known behind it: LinkedIn's messages, and whatever a site moves to next. */
import { PARAGRAPHS } from "./extract.ts";
import { RichEditor } from "./rich.ts";
import { typeOver } from "./typing.ts";

export const plain = (element: HTMLElement): RichEditor => new RichEditor(element, PARAGRAPHS, typeOver);
