import assert from "node:assert/strict";
import { test } from "node:test";
import { editBetween, shifted } from "./edits.ts";

test("the one stretch in which two texts differ", () => {
  assert.deepEqual(editBetween("abc", "abXc"), { start: 2, oldEnd: 2, newEnd: 3 });
  assert.deepEqual(editBetween("abXc", "abc"), { start: 2, oldEnd: 3, newEnd: 2 });
  assert.deepEqual(editBetween("aaa", "aaaa"), { start: 3, oldEnd: 3, newEnd: 4 });
  assert.deepEqual(editBetween("", "abc"), { start: 0, oldEnd: 0, newEnd: 3 });
  assert.deepEqual(editBetween("same", "same"), { start: 4, oldEnd: 4, newEnd: 4 });
});

test("spans keep their words across any single edit, or go", () => {
  const before = "Kari was here, and Ola";
  const spans = [
    { start: 0, end: 4 },
    { start: 19, end: 22 },
  ];
  for (let at = 0; at <= before.length; at += 1) {
    for (let gone = 0; at + gone <= before.length; gone += 1) {
      const after = `${before.slice(0, at)}xy${before.slice(at + gone)}`;
      const edit = editBetween(before, after);
      for (const span of spans) {
        const moved = shifted(span, edit);
        if (moved !== null) {
          assert.equal(after.slice(moved.start, moved.end), before.slice(span.start, span.end));
        }
      }
    }
  }
});

test("typing right behind a span leaves it where it was", () => {
  assert.deepEqual(shifted({ start: 0, end: 4 }, editBetween("Kari", "Kari ")), { start: 0, end: 4 });
});
