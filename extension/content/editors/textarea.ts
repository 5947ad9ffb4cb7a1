/** A real `textarea`: its marks are drawn on a mirror of it. */
import { Mirror } from "../paint/mirror.ts";
import { type Box, becomes, type Editor, type Mark, neverEmpty, replaced, type Stretch } from "./editor.ts";

export class TextareaEditor implements Editor {
  readonly element: HTMLTextAreaElement;
  readonly #mirror: Mirror;

  constructor(element: HTMLTextAreaElement) {
    this.element = element;
    this.#mirror = new Mirror(element);
  }

  read(): string {
    return this.element.value;
  }

  paint(marks: readonly Mark[]): void {
    this.#mirror.paint(marks);
  }

  boxes(stretch: Stretch): Box[] {
    return this.#mirror.boxes(stretch);
  }

  caret(): number | null {
    return this.element.selectionEnd;
  }

  reveal(stretch: Stretch): void {
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(stretch.end, stretch.end);
    this.element.scrollIntoView({ block: "nearest" });
  }

  async replace(wanted: Stretch, by: string): Promise<boolean> {
    const before = this.element.value;
    const { stretch, replacement } = neverEmpty(before, wanted, by);
    const after = replaced(before, stretch, replacement);
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(stretch.start, stretch.end);
    // Typing keeps the browser's undo and tells the site's framework.
    document.execCommand("insertText", false, replacement);
    return becomes(() => this.element.value, after);
  }

  dispose(): void {
    this.#mirror.dispose();
  }
}
