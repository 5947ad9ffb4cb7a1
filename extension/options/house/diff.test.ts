import assert from "node:assert/strict";
import { test } from "node:test";
import { differences } from "./diff.ts";

test("equal documents do not differ, whatever the order of lists and fields", () => {
  assert.deepEqual(differences({ a: ["x", "y"], b: 1 }, { b: 1, a: ["y", "x"] }), []);
});

test("changed, added and removed fields are told with where they stand", () => {
  assert.deepEqual(differences({ a: { b: 1, c: 2 } }, { a: { b: 3, d: 4 } }), [
    { path: ["a", "b"], before: 1, after: 3 },
    { path: ["a", "c"], before: 2 },
    { path: ["a", "d"], after: 4 },
  ]);
});

test("entries with an id are compared with their own former selves", () => {
  const before = {
    terms: [
      { id: "one", words: ["a"] },
      { id: "two", words: [] },
    ],
  };
  const after = {
    terms: [
      { id: "two", words: [] },
      { id: "one", words: ["a", "b"] },
    ],
  };
  assert.deepEqual(differences(before, after), [{ path: ["terms", "one", "words", "b"], after: "b" }]);
});

test("twins in a list are not lost", () => {
  assert.deepEqual(differences(["a"], ["a", "a"]), [{ path: ["a (2)"], after: "a" }]);
});

test("a field of another kind is one difference", () => {
  assert.deepEqual(differences({ a: [1] }, { a: { b: 1 } }), [{ path: ["a"], before: [1], after: { b: 1 } }]);
});
