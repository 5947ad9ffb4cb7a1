import assert from "node:assert/strict";
import { test } from "node:test";
import { Cooling, clock } from "./cooling.ts";

// A pause is bound to an element, but asks nothing of it.
const box = {} as Element;
const other = {} as Element;

test("a pause runs, is over, and is forgotten when the text went out", () => {
  let now = 0;
  const cooling = new Cooling(() => now);
  assert.equal(cooling.rest(box), "none");
  cooling.begin(box, 10);
  assert.equal(cooling.rest(box), "running");
  assert.equal(cooling.rest(other), "none");
  now = 599_500;
  assert.equal(cooling.secondsLeft(box), 1);
  assert.equal(cooling.rest(box), "running");
  now = 600_000;
  assert.equal(cooling.rest(box), "over");
  cooling.end(box);
  assert.equal(cooling.rest(box), "none");
});

test("time is shown in minutes and seconds", () => {
  assert.deepEqual([600, 61, 9].map(clock), ["10:00", "1:01", "0:09"]);
});
