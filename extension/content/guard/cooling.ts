/** The pauses that writers took for their texts, each bound to the place where the text is written. */

export type Rest = "none" | "running" | "over";

export class Cooling {
  readonly #until = new WeakMap<Element, number>();
  readonly #now: () => number;

  // The wall clock: a machine that was asleep let time pass all the same.
  constructor(now: () => number = () => Date.now()) {
    this.#now = now;
  }

  begin(scope: Element, minutes: number): void {
    this.#until.set(scope, this.#now() + minutes * 60_000);
  }

  /** The text went out, or the writer wants no pause any more. */
  end(scope: Element): void {
    this.#until.delete(scope);
  }

  rest(scope: Element): Rest {
    if (!this.#until.has(scope)) return "none";
    return this.secondsLeft(scope) > 0 ? "running" : "over";
  }

  secondsLeft(scope: Element): number {
    return Math.max(0, Math.ceil(((this.#until.get(scope) ?? 0) - this.#now()) / 1000));
  }
}

/** Minutes and seconds, as on a kitchen timer. */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
