/**
 * The text of a rich editor, as the site would post it, with a way back from
 * each offset to the page.
 *
 * `innerText` would not do: it gives two newlines per paragraph in editors
 * built on `p`, and its result hangs on the site's style sheets.
 */

/** How an editor lays out lines. */
export interface Layout {
  /** Elements that are a line each, or hold such elements. */
  blocks: string;
}

export const PARAGRAPHS: Layout = { blocks: "p, div, li, ul, ol, blockquote, pre, h1, h2, h3, h4, h5, h6" };

/** A piece of the text and the node it stands in. */
export interface Run {
  /** Offset of the piece in the text. */
  start: number;
  length: number;
  node: Text | Element;
}

export interface Extract {
  text: string;
  runs: readonly Run[];
}

// No part of the text: helpers that editors put between the words.
const HELPERS =
  "[aria-hidden=true], .ql-clipboard, [data-lexical-cursor], .ProseMirror-separator, style, script";

/** Reads the whole editor. */
export function extract(root: Element, layout: Layout): Extract {
  const reader = new Reader(layout);
  reader.container(root);
  return { text: reader.text, runs: reader.runs };
}

class Reader {
  text = "";
  readonly runs: Run[] = [];
  readonly #layout: Layout;
  #lines = 0;
  /** Line breaks whose meaning is open: the last one of a line only keeps the line high. */
  #breaks = 0;

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  /** An element that holds lines, and perhaps loose words between them. */
  container(element: Element): void {
    let loose = false;
    for (const child of element.childNodes) {
      if (child instanceof Element && this.#isBlock(child)) {
        if (loose) this.#endLine();
        loose = false;
        this.#block(child);
      } else if (isContent(child)) {
        if (!loose) this.#startLine();
        loose = true;
        this.#inline(child);
      }
    }
    if (loose) this.#endLine();
  }

  #isBlock(element: Element): boolean {
    return (
      !element.matches(HELPERS) &&
      (element.matches(this.#layout.blocks) || element.querySelector(this.#layout.blocks) !== null)
    );
  }

  #block(element: Element): void {
    if (element.firstElementChild !== null && element.querySelector(this.#layout.blocks) !== null) {
      this.container(element);
      return;
    }
    this.#startLine();
    for (const child of element.childNodes) this.#inline(child);
    this.#endLine();
  }

  #inline(node: Node): void {
    if (node instanceof Text) {
      this.#put(node.data, node);
    } else if (!(node instanceof Element) || node.matches(HELPERS)) {
      return;
    } else if (node.localName === "br") {
      this.#breaks += 1;
    } else if (node.localName === "img") {
      this.#put(node.getAttribute("alt") ?? "", node);
    } else if (node.getAttribute("contenteditable") === "false") {
      this.#put(node.textContent ?? "", node);
    } else {
      for (const child of node.childNodes) this.#inline(child);
    }
  }

  #put(piece: string, node: Text | Element): void {
    if (piece === "") return;
    this.text += "\n".repeat(this.#breaks);
    this.#breaks = 0;
    this.runs.push({ start: this.text.length, length: piece.length, node });
    this.text += piece;
  }

  #startLine(): void {
    if (this.#lines > 0) this.text += "\n";
    this.#lines += 1;
    this.#breaks = 0;
  }

  #endLine(): void {
    // The last break of a line is not seen by the reader of the page.
    this.text += "\n".repeat(Math.max(0, this.#breaks - 1));
    this.#breaks = 0;
  }
}

function isContent(node: Node): boolean {
  if (node instanceof Text) return node.data.trim() !== "";
  return node instanceof Element && !node.matches(HELPERS);
}

/** The place of a stretch of text in the page; null when nothing of it is there. */
export function rangeOf({ runs }: Extract, start: number, end: number): Range | null {
  const first = runs[firstRunEndingAfter(runs, start)];
  const last = runs[firstRunEndingAfter(runs, end - 1)];
  if (first === undefined || last === undefined || end <= start) return null;
  const range = document.createRange();
  try {
    if (first.node instanceof Text) range.setStart(first.node, Math.max(0, start - first.start));
    else range.setStartBefore(first.node);
    if (last.node instanceof Text)
      range.setEnd(last.node, Math.min(last.length, Math.max(0, end - last.start)));
    else range.setEndAfter(last.node);
  } catch {
    // The editor replaced its nodes since they were read; the next reading follows at once.
    return null;
  }
  return range;
}

/** The first run that reaches beyond an offset, by halving: runs are in order. */
function firstRunEndingAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.start + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
