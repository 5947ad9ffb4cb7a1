/**
 * Keeps one of our elements beside what it belongs to. The stage lies over the
 * whole window, so everything is measured in the window's own pixels, and no
 * scrolling or transformed ancestor has to be looked for. That search is most
 * of what a positioning library does: the usual one is 14 KB, a quarter of what
 * this whole script may weigh.
 */
import type { Box } from "./editors/editor.ts";
import type { Stage } from "./stage/stage.ts";

export interface Placing {
  /** Below the anchor, in line with its left or its right edge. */
  side: "left" | "right";
  /** From the anchor's lower edge; negative lies over it. */
  gap: number;
  /** Turn to the other side and stay in the window where there is no room. */
  dodge: boolean;
}

const MARGIN = 8;

/** Follows until it is stopped. */
export function keepBeside(
  stage: Stage,
  element: HTMLElement,
  anchor: () => Box | null,
  placing: Placing,
): { update(): void; stop(): void } {
  const update = () => {
    const box = anchor();
    element.style.visibility = box === null ? "hidden" : "visible";
    if (box === null) return;
    const window = { width: innerWidth, height: innerHeight };
    const { left, top } = beside(box, element.getBoundingClientRect(), window, placing);
    element.style.left = `${Math.round(left)}px`;
    element.style.top = `${Math.round(top)}px`;
  };
  stage.onMove(update);
  update();
  return { update, stop: () => stage.offMove(update) };
}

type Size = Pick<Box, "width" | "height">;

/** Where an element of some size goes. */
export function beside(
  anchor: Omit<Box, "width" | "height">,
  { width, height }: Size,
  window: Size,
  { side, gap, dodge }: Placing,
): { left: number; top: number } {
  const left = side === "left" ? anchor.left : anchor.right - width;
  const below = anchor.bottom + gap;
  if (!dodge) return { left, top: below };
  const above = anchor.top - gap - height;
  const fitsBelow = below + height <= window.height - MARGIN;
  return {
    left: within(left, width, window.width),
    top: within(fitsBelow || above < MARGIN ? below : above, height, window.height),
  };
}

/** As near as can be without leaving the window; the beginning counts more than the end. */
function within(at: number, size: number, room: number): number {
  return Math.max(MARGIN, Math.min(at, room - size - MARGIN));
}
