/**
 * Marks in rich editors: ranges in the page's highlight registry. The page can
 * read the registry's names, so they tell nothing but a level.
 */
import type { Mark } from "../editors/editor.ts";
import { giveSheet } from "./sheet.ts";

const NAMES: Record<Mark["level"], string> = { 1: "so-1", 2: "so-2", 3: "so-3" };

type Painted = { level: Mark["level"]; range: Range };

const highlights = new Map<Mark["level"], Highlight>();
const painted = new Map<Element, Painted[]>();

/** Paints the marks of an editor in place of those that it had. */
export function paintRanges(element: Element, ranges: Painted[]): void {
  unpaint(element);
  if (ranges.length === 0) return;
  giveSheet(element);
  painted.set(element, ranges);
  for (const { level, range } of ranges) highlightOf(level).add(range);
}

export function unpaint(element: Element): void {
  for (const { level, range } of painted.get(element) ?? []) highlights.get(level)?.delete(range);
  painted.delete(element);
}

function highlightOf(level: Mark["level"]): Highlight {
  let highlight = highlights.get(level);
  if (highlight === undefined) {
    highlight = new Highlight();
    // The more serious lies on top where two overlap.
    highlight.priority = level;
    highlights.set(level, highlight);
  }
  // The page may have emptied the registry, which is its own.
  if (CSS.highlights.get(NAMES[level]) !== highlight) CSS.highlights.set(NAMES[level], highlight);
  return highlight;
}
