import assert from "node:assert/strict";
import { test } from "node:test";
import { neverEmpty, replaced, sameText } from "./editor.ts";

function left(text: string, words: string): string {
  const start = text.indexOf(words);
  const { stretch, replacement } = neverEmpty(text, { start, end: start + words.length }, "");
  assert.notEqual(replacement, "");
  return replaced(text, stretch, replacement);
}

test("words are left out by writing a neighbour again", () => {
  assert.equal(left("Hello dear you", " dear"), "Hello you");
  assert.equal(left("dear you", "dear "), "you");
  assert.equal(left("one\ntwo three", "two "), "one\nthree");
});

test("the neighbour may take two code units", () => {
  assert.equal(left("😀bad", "bad"), "😀");
  assert.equal(left("bad😀!", "bad"), "😀!");
});

test("a replacement stays as it is", () => {
  const stretch = { start: 1, end: 2 };
  assert.deepEqual(neverEmpty("abc", stretch, "x"), { stretch, replacement: "x" });
});

test("editors may turn spaces into no-break spaces", () => {
  assert.ok(sameText("a b", "a\u00a0b"));
  assert.ok(sameText("a\u200bb", "ab"));
  assert.ok(!sameText("a b", "ab"));
});
