/** What the rest of the content script knows of a text box, whatever stands behind it. */

/** A box in the page's window, in CSS pixels. */
export type Box = Pick<DOMRect, "left" | "top" | "right" | "bottom" | "width" | "height">;

/** A stretch of the text. */
export interface Stretch {
  start: number;
  end: number;
}

/** A stretch and how serious it is, 1 (hint) to 3 (error). */
export interface Mark extends Stretch {
  level: 1 | 2 | 3;
}

export interface Editor {
  readonly element: HTMLElement;
  /** Reads the text as it is now. */
  read(): string;
  /** Paints these marks and no others; spans count in the text last read. */
  paint(marks: readonly Mark[]): void;
  /** Where a stretch of the text last read is seen. */
  boxes(stretch: Stretch): Box[];
  /** Where the caret is in the text last read, or null. */
  caret(): number | null;
  /** Puts the caret at the end of a stretch and scrolls it into view. */
  reveal(stretch: Stretch): void;
  /** Replaces a stretch the way a person would. True when the text is then what it should be. */
  replace(stretch: Stretch, replacement: string): Promise<boolean>;
  /** Takes everything of ours off the page. */
  dispose(): void;
}

/** The text after a replacement. */
export function replaced(text: string, { start, end }: Stretch, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/**
 * A replacement that never deletes only: the browsers' own deletion leaves
 * rich editors in disorder, so one neighbouring character is written again.
 */
export function neverEmpty(
  text: string,
  { start, end }: Stretch,
  replacement: string,
): { stretch: Stretch; replacement: string } {
  if (replacement !== "") return { stretch: { start, end }, replacement };
  const before = lastCharacter(text.slice(Math.max(0, start - 2), start));
  if (before !== "" && before !== "\n") {
    return { stretch: { start: start - before.length, end }, replacement: before };
  }
  const after = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
  return { stretch: { start, end: Math.min(text.length, end + after.length) }, replacement: after };
}

function lastCharacter(piece: string): string {
  return [...piece].at(-1) ?? "";
}

/** Whether two texts are the same to a reader: editors turn spaces into no-break spaces as they please. */
export function sameText(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(text: string): string {
  return text
    .replaceAll("\u00a0", " ")
    .replace(/[\u200b\ufeff]/g, "")
    .trimEnd();
}

// Editors paint some tasks after they took a change; nothing is tried twice in the meantime.
const LOOKS = [0, 30, 100, 250, 500];

/** Whether the text becomes the expected one soon. */
export async function becomes(read: () => string, expected: string): Promise<boolean> {
  for (const milliseconds of LOOKS) {
    await pause(milliseconds);
    if (sameText(read(), expected)) return true;
  }
  return false;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
