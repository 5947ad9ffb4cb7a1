/** Keeps one of our elements beside what it belongs to. */
import {
  computePosition,
  flip,
  type Middleware,
  offset,
  type Placement,
  type Platform,
  shift,
} from "@floating-ui/core";
import type { Box } from "./editors/editor.ts";
import type { Stage } from "./stage/stage.ts";

export interface Placing {
  placement: Placement;
  gap: number;
  /** Turn to the other side and stay in the window where there is no room. */
  dodge: boolean;
}

/**
 * The stage lies over the whole window, so everything is measured in the
 * window's own pixels. The library's usual platform would look for scrolling
 * and transformed ancestors, which a stage has none of.
 */
const WINDOW: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: rectOf(reference as Box),
    floating: { x: 0, y: 0, ...sizeOf(floating as HTMLElement) },
  }),
  getDimensions: (element) => sizeOf(element as HTMLElement),
  getClippingRect: () => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }),
};

const MARGIN = 8;

/** Follows until it is stopped. */
export function keepBeside(
  stage: Stage,
  element: HTMLElement,
  anchor: () => Box | null,
  { placement, gap, dodge }: Placing,
): { update(): void; stop(): void } {
  const middleware: Middleware[] = [offset(gap)];
  if (dodge) middleware.push(flip({ padding: MARGIN }), shift({ padding: MARGIN, crossAxis: true }));
  let stopped = false;
  const update = () => {
    const box = anchor();
    element.style.visibility = box === null ? "hidden" : "visible";
    if (box === null) return;
    void computePosition(box, element, { platform: WINDOW, placement, middleware, strategy: "fixed" }).then(
      ({ x, y }) => {
        if (stopped) return;
        element.style.left = `${Math.round(x)}px`;
        element.style.top = `${Math.round(y)}px`;
      },
    );
  };
  stage.onMove(update);
  update();
  return {
    update,
    stop() {
      stopped = true;
      stage.offMove(update);
    },
  };
}

function rectOf({ left, top, width, height }: Box) {
  return { x: left, y: top, width, height };
}

function sizeOf(element: HTMLElement) {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}
