/** A twin of a textarea that carries the marks, laid over it: text in a textarea cannot be highlighted. */
import type { Box, Mark, Stretch } from "../editors/editor.ts";
import { type Stage, stageFor } from "../stage/stage.ts";

// What decides where a line breaks and where a letter stands.
const COPIED = [
  "borderTopWidth",
  "borderRightWidth",
  "borderBottomWidth",
  "borderLeftWidth",
  "paddingTop",
  "paddingRight",
  "paddingBottom",
  "paddingLeft",
  "direction",
  "fontFamily",
  "fontSize",
  "fontStyle",
  "fontWeight",
  "fontStretch",
  "fontVariant",
  "fontFeatureSettings",
  "fontKerning",
  "letterSpacing",
  "lineHeight",
  "tabSize",
  "textAlign",
  "textIndent",
  "textTransform",
  "wordSpacing",
  "wordBreak",
  "hyphens",
  "textRendering",
] as const;

export class Mirror {
  readonly #textarea: HTMLTextAreaElement;
  readonly #element = document.createElement("div");
  #stage: Stage | null = null;

  constructor(textarea: HTMLTextAreaElement) {
    this.#textarea = textarea;
    this.#element.className = "mirror";
    this.#element.setAttribute("aria-hidden", "true");
  }

  paint(marks: readonly Mark[]): void {
    if (marks.length === 0) {
      this.dispose();
      return;
    }
    this.#write(this.#textarea.value, marks);
    if (this.#stage === null) {
      this.#stage = stageFor(this.#textarea);
      this.#stage.add(this.#element);
      this.#stage.onMove(this.#place);
      this.#textarea.addEventListener("scroll", this.#place, { passive: true });
    }
    this.#place();
  }

  boxes({ start, end }: Stretch): Box[] {
    const from = this.#pointAt(start);
    const to = this.#pointAt(end);
    if (from === null || to === null) return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return [...range.getClientRects()];
  }

  dispose(): void {
    this.#element.remove();
    this.#stage?.offMove(this.#place);
    this.#stage = null;
    this.#textarea.removeEventListener("scroll", this.#place);
  }

  /** The text once more, with an element around each mark. */
  #write(text: string, marks: readonly Mark[]): void {
    const pieces: Node[] = [];
    let at = 0;
    for (const { start, end, level } of flat(marks)) {
      pieces.push(new Text(text.slice(at, start)));
      const mark = document.createElement("mark");
      mark.className = `so-${level}`;
      mark.textContent = text.slice(start, end);
      pieces.push(mark);
      at = end;
    }
    // A newline at the very end is a line of its own in a textarea, and none in a block.
    pieces.push(new Text(`${text.slice(at)}\u200b`));
    this.#element.replaceChildren(...pieces);
  }

  readonly #place = (): void => {
    const box = this.#textarea.getBoundingClientRect();
    const own = this.#element.style;
    const style = getComputedStyle(this.#textarea);
    for (const property of COPIED) own[property] = style[property];
    own.left = `${box.left}px`;
    own.top = `${box.top}px`;
    // A scroll bar takes its width from the text.
    own.width = `${box.width - (this.#textarea.offsetWidth - this.#textarea.clientWidth - sideBorders(style))}px`;
    own.height = `${box.height}px`;
    own.visibility = covered(this.#textarea, box) ? "hidden" : "visible";
    this.#element.scrollTop = this.#textarea.scrollTop;
    this.#element.scrollLeft = this.#textarea.scrollLeft;
  };

  #pointAt(offset: number): [Node, number] | null {
    let left = offset;
    const walker = document.createTreeWalker(this.#element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      if (left <= node.length) return [node, left];
      left -= node.length;
    }
    return null;
  }
}

/** Marks side by side: where two overlap the more serious keeps the words. */
function flat(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => b.level - a.level || a.start - b.start)) {
    let pieces: Mark[] = [mark];
    for (const taken of result) {
      pieces = pieces.flatMap((piece) => [
        { ...piece, end: Math.min(piece.end, taken.start) },
        { ...piece, start: Math.max(piece.start, taken.end) },
      ]);
      pieces = pieces.filter((piece) => piece.start < piece.end);
    }
    result.push(...pieces);
  }
  return result.sort((a, b) => a.start - b.start);
}

function sideBorders(style: CSSStyleDeclaration): number {
  return Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
}

/** Whether it cannot be seen, or a dialog lies over it: our stage would lie over that dialog. */
function covered(textarea: HTMLTextAreaElement, box: DOMRect): boolean {
  if (box.width === 0) return true;
  const root = textarea.getRootNode() as Document | ShadowRoot;
  const top = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return (
    top !== null &&
    top !== textarea &&
    top.closest("dialog, [role=dialog]") !== null &&
    !top.contains(textarea)
  );
}
