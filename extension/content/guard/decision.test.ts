import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding, Review, Severity } from "#engine";
import { decide, errorsIn, type Part, wording } from "./decision.ts";

function checked(...severities: Severity[]): Part {
  const findings = severities.map((severity) => ({ severity }) as Finding);
  return { text: "text", judgement: { state: "checked", review: { findings } as Review } };
}
const pending: Part = { text: "text", judgement: { state: "pending" } };
const failed: Part = { text: "text", judgement: { state: "failed" } };

test("a post without an error goes, warnings and all", () => {
  assert.equal(decide([checked()]), "let-go");
  assert.equal(decide([checked("hint", "warning")]), "let-go");
});

test("an error in any part of a thread holds all of it", () => {
  assert.equal(decide([checked(), checked("warning", "error")]), "ask");
  assert.equal(decide([pending, checked("error")]), "ask");
  assert.equal(decide([failed, checked("error")]), "ask");
});

test("nothing passes unseen", () => {
  assert.equal(decide([checked(), pending]), "wait");
  assert.equal(decide([failed, checked()]), "tell");
  assert.equal(decide([failed, pending]), "tell");
});

test("only errors are named", () => {
  assert.equal(errorsIn(checked("error", "hint", "error")).length, 2);
  assert.equal(errorsIn(pending).length, 0);
});

test("parts cannot be told apart by joining them", () => {
  const thread = (...texts: string[]) => wording(texts.map((text) => ({ ...pending, text })));
  assert.notEqual(thread("a", "b"), thread("ab"));
  assert.notEqual(thread('a","b'), thread("a", "b"));
});
