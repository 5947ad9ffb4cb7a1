/**
 * The writer's leave to send one text once, from one place. Whoever changes a
 * letter after that is asked again.
 */
export class Passes {
  readonly #passes = new WeakMap<Element, { wording: string; until: number }>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  arm(scope: Element, wording: string, milliseconds: number): void {
    this.#passes.set(scope, { wording, until: this.#now() + milliseconds });
  }

  /** Uses the pass up; true when there was one for exactly this text. */
  take(scope: Element, wording: string): boolean {
    const pass = this.#passes.get(scope);
    if (pass === undefined) return false;
    this.#passes.delete(scope);
    return pass.wording === wording && this.#now() <= pass.until;
  }
}
