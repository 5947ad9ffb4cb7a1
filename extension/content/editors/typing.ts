/**
 * Ways to type into a rich editor, as measured in both browsers: what an
 * editor takes from one browser corrupts it in the other.
 */
import type { Typing } from "./rich.ts";

/** Data that a content script puts on a clipboard event is empty for the page in Firefox. */
export const FIREFOX = chrome.runtime.getURL("").startsWith("moz-extension:");

/** The browser's own typing, over the selection. Line by line: some editors flatten line breaks. */
export const typeOver: Typing = (_element, _range, replacement) => {
  const lines = replacement.split("\n");
  lines.forEach((line, index) => {
    if (index > 0) document.execCommand("insertParagraph");
    if (line !== "") document.execCommand("insertText", false, line);
  });
};

/** A paste of plain text; where the editor does not take pastes, typing. */
export const pasteOver: Typing = (element, range, replacement) => {
  const data = new DataTransfer();
  data.setData("text/plain", replacement);
  const paste = new ClipboardEvent("paste", {
    clipboardData: data,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const taken = !element.dispatchEvent(paste);
  if (!taken) typeOver(element, range, replacement);
};

/** Typing within one piece of text, pasting over several: for editors that lose count of their own nodes. */
export const typeInOnePiece: Typing = (element, range, replacement) => {
  const onePiece = range.startContainer === range.endContainer && !replacement.includes("\n");
  const method = onePiece || FIREFOX ? typeOver : pasteOver;
  method(element, range, replacement);
};
