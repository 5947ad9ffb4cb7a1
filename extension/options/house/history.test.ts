import assert from "node:assert/strict";
import { test } from "node:test";
import { history } from "./history.ts";

test("changes are taken back and made again in order", () => {
  const text = history("");
  text.change("a", "one");
  text.change("b", "two");
  text.undo();
  assert.equal(text.now, "a");
  text.undo();
  assert.equal(text.now, "");
  assert.equal(text.canUndo, false);
  text.undo();
  text.redo();
  text.redo();
  assert.equal(text.now, "b");
  assert.equal(text.canRedo, false);
});

test("typing in one field is one change", () => {
  const text = history("");
  for (const now of ["h", "he", "hey"]) text.change(now, "greeting");
  text.change("hey you", "name");
  text.undo();
  assert.equal(text.now, "hey");
  text.undo();
  assert.equal(text.now, "");
});

test("a new change after an undo begins a new future", () => {
  const number = history(0);
  number.change(1, "a");
  number.undo();
  number.change(2, "b");
  assert.equal(number.canRedo, false);
  assert.equal(number.now, 2);
});

test("the same field again after an undo is a change of its own", () => {
  const text = history("");
  text.change("x", "a");
  text.undo();
  text.change("y", "a");
  text.undo();
  assert.equal(text.now, "");
});
