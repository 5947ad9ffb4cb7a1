/** Which finding the pointer is on, and when it has rested there long enough to mean it. */
import type { Composer } from "../composer.ts";
import { type Placed, weight } from "../placed.ts";

export interface PointerEvents {
  rested(composer: Composer, placed: Placed): void;
  pressed(composer: Composer, placed: Placed): void;
  left(): void;
}

const REST = 350;
// Long enough to travel from the words to the card.
const LEAVE = 400;

/** Follows the pointer over one text box; only a box with marks has it followed. */
export class Pointer {
  readonly #composer: Composer;
  readonly #events: PointerEvents;
  #on = false;
  #frame = 0;
  #timer = 0;
  #over: Placed | null = null;
  #last: PointerEvent | null = null;

  constructor(composer: Composer, events: PointerEvents) {
    this.#composer = composer;
    this.#events = events;
  }

  follow(on: boolean): void {
    if (on === this.#on) return;
    this.#on = on;
    const { element } = this.#composer;
    const change = on ? "addEventListener" : "removeEventListener";
    element[change]("pointermove", this.#moved as EventListener, { passive: true });
    element[change]("pointerleave", this.#gone, { passive: true });
    element[change]("click", this.#pressed as EventListener);
    if (!on) this.#stop();
  }

  readonly #moved = (event: PointerEvent): void => {
    this.#last = event;
    // Measuring where words stand is dear; once a frame is enough.
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#look);
  };

  readonly #look = (): void => {
    this.#frame = 0;
    const now = this.#last === null ? null : placedAt(this.#composer, this.#last.clientX, this.#last.clientY);
    if (now === this.#over) return;
    this.#over = now;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(
      () => (now === null ? this.#events.left() : this.#events.rested(this.#composer, now)),
      now === null ? LEAVE : REST,
    );
  };

  readonly #gone = (): void => {
    this.#last = null;
    this.#look();
  };

  readonly #pressed = (event: MouseEvent): void => {
    const placed = placedAt(this.#composer, event.clientX, event.clientY);
    if (placed !== null) this.#events.pressed(this.#composer, placed);
  };

  #stop(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#over = null;
  }
}

/** The finding whose words are at a point; the most serious where several are. */
function placedAt(composer: Composer, x: number, y: number): Placed | null {
  let best: Placed | null = null;
  for (const placed of composer.placed) {
    if (best !== null && weight(best.findings[0].severity) >= weight(placed.findings[0].severity)) continue;
    const hit = placed.stretches.some((stretch) =>
      composer.editor
        .boxes(stretch)
        .some((box) => x >= box.left && x <= box.right && y >= box.top - 2 && y <= box.bottom + 4),
    );
    if (hit) best = placed;
  }
  return best;
}
