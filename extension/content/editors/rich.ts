/** Editors on `contenteditable`: marks are CSS highlights, so that no node of ours comes into their tree. */
import { paintRanges, unpaint } from "../paint/highlights.ts";
import {
  type Box,
  becomes,
  type Editor,
  type Mark,
  neverEmpty,
  pause,
  replaced,
  type Stretch,
} from "./editor.ts";
import { type Extract, extract, type Layout, rangeOf } from "./extract.ts";

/** Types text over the selected range; the caller waits for the editor and looks at the outcome. */
export type Typing = (element: HTMLElement, range: Range, replacement: string) => void;

// Draft, Lexical and ProseMirror learn of a new selection from an event that is queued.
const SELECTION_SETTLES = 40;

export class RichEditor implements Editor {
  readonly element: HTMLElement;
  readonly #layout: Layout;
  readonly #type: Typing;
  #last: Extract = { text: "", runs: [] };

  constructor(element: HTMLElement, layout: Layout, type: Typing) {
    this.element = element;
    this.#layout = layout;
    this.#type = type;
  }

  read(): string {
    this.#last = extract(this.element, this.#layout);
    return this.#last.text;
  }

  paint(marks: readonly Mark[]): void {
    const painted: { level: Mark["level"]; range: Range }[] = [];
    for (const mark of marks) {
      const range = rangeOf(this.#last, mark.start, mark.end);
      if (range !== null) painted.push({ level: mark.level, range });
    }
    paintRanges(this.element, painted);
  }

  boxes(stretch: Stretch): Box[] {
    const range = rangeOf(this.#last, stretch.start, stretch.end);
    return range === null ? [] : [...range.getClientRects()];
  }

  caret(): number | null {
    const selection = selectionIn(this.element);
    const run = this.#last.runs.find(({ node }) => node === selection?.focusNode);
    return run === undefined || selection === null ? null : run.start + selection.focusOffset;
  }

  reveal(stretch: Stretch): void {
    const range = rangeOf(this.#last, stretch.start, stretch.end);
    if (range === null) return;
    this.element.focus({ preventScroll: true });
    range.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
    select(this.element, range.endContainer, range.endOffset, range.endContainer, range.endOffset);
  }

  async replace(wanted: Stretch, by: string): Promise<boolean> {
    const before = this.read();
    const { stretch, replacement } = neverEmpty(before, wanted, by);
    const range = rangeOf(this.#last, stretch.start, stretch.end);
    if (range === null) return false;
    this.element.focus({ preventScroll: true });
    select(this.element, range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    await pause(SELECTION_SETTLES);
    // The writer may have typed in the meantime.
    if (this.read() !== before) return false;
    this.#type(this.element, range, replacement);
    return becomes(() => this.read(), replaced(before, stretch, replacement));
  }

  dispose(): void {
    unpaint(this.element);
  }
}

function select(element: Element, from: Node, fromOffset: number, to: Node, toOffset: number): void {
  // Chromium keeps a selection of its own in each shadow root; setting the document's reaches both browsers' editors.
  element.ownerDocument.getSelection()?.setBaseAndExtent(from, fromOffset, to, toOffset);
}

/** Chromium tells the selection inside a shadow root by the root, Firefox by the document. */
function selectionIn(element: Element): Selection | null {
  const root = element.getRootNode() as Partial<Pick<Document, "getSelection">>;
  return root.getSelection?.() ?? document.getSelection();
}
