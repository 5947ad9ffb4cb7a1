import assert from "node:assert/strict";
import { test } from "node:test";
import { beside } from "./place.ts";

const card = { width: 300, height: 200 };
const screen = { width: 1000, height: 800 };
const words = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });
const near = { side: "left", gap: 6, dodge: true } as const;

test("under the words where there is room, else above them", () => {
  assert.deepEqual(beside(words(100, 100), card, screen, near), { left: 100, top: 126 });
  assert.deepEqual(beside(words(100, 700), card, screen, near), { left: 100, top: 494 });
});

test("never out of the window", () => {
  assert.deepEqual(beside(words(950, 100), card, screen, near), { left: 692, top: 126 });
  assert.deepEqual(beside(words(-40, 100), card, screen, near), { left: 8, top: 126 });
  // Room neither below nor above: over the words, and all of it to be seen.
  assert.deepEqual(beside(words(100, 100), card, { width: 1000, height: 230 }, near), { left: 100, top: 22 });
});

test("what does not dodge stays at its edge", () => {
  const corner = { side: "right", gap: -12, dodge: false } as const;
  assert.deepEqual(beside(words(950, 790), { width: 24, height: 24 }, screen, corner), {
    left: 1006,
    top: 798,
  });
});
