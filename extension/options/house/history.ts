/**
 * A value with its past: every change can be taken back and made again.
 * Letters typed one after the other into one field are one change.
 */

/** More steps than this nobody goes back. */
const MOST_STEPS = 200;

export interface History<T> {
  readonly now: T;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Changes with the same `about` in a row are taken back together. */
  change(to: T, about: string): void;
  undo(): void;
  redo(): void;
}

export function history<T>(start: T): History<T> {
  let now = start;
  let past: T[] = [];
  let future: T[] = [];
  let lastAbout: string | null = null;
  return {
    get now() {
      return now;
    },
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
    change(to, about) {
      if (about !== lastAbout) past = [...past, now].slice(-MOST_STEPS);
      lastAbout = about;
      now = to;
      future = [];
    },
    undo() {
      const before = past.at(-1);
      if (past.length === 0 || before === undefined) return;
      past = past.slice(0, -1);
      future = [now, ...future];
      now = before;
      lastAbout = null;
    },
    redo() {
      const [next, ...rest] = future;
      if (next === undefined) return;
      past = [...past, now];
      future = rest;
      now = next;
      lastAbout = null;
    },
  };
}
