import assert from "node:assert/strict";
import { test } from "node:test";
import { Passes } from "./pass.ts";

// A pass is bound to an element, but asks nothing of it.
const box = {} as Element;
const other = {} as Element;

test("a pass is good once, for one text, in one place", () => {
  const passes = new Passes(() => 0);
  passes.arm(box, "text", 1000);
  assert.equal(passes.take(other, "text"), false);
  assert.equal(passes.take(box, "text"), true);
  assert.equal(passes.take(box, "text"), false);
});

test("another text uses the pass up", () => {
  const passes = new Passes(() => 0);
  passes.arm(box, "text", 1000);
  assert.equal(passes.take(box, "text!"), false);
  assert.equal(passes.take(box, "text"), false);
});

test("a pass runs out", () => {
  let now = 0;
  const passes = new Passes(() => now);
  passes.arm(box, "text", 1000);
  now = 1001;
  assert.equal(passes.take(box, "text"), false);
});
