import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding, Severity } from "#engine";
import { places } from "./placed.ts";

function finding(rule: string, severity: Severity, start: number, end: number, also: Finding["also"] = []) {
  return { rule, severity, start, end, also } as Finding;
}

test("findings on the same words are one place, the weightiest first", () => {
  const found = places([
    finding("person-name", "warning", 6, 19),
    finding("patient-presence", "error", 6, 19, [{ start: 30, end: 34 }]),
    finding("impulsive-post", "hint", 6, 12),
  ]);
  assert.deepEqual(
    found.map(({ findings }) => findings.map(({ rule }) => rule)),
    [["patient-presence", "person-name"], ["impulsive-post"]],
  );
  assert.deepEqual(found[0]?.stretches, [
    { start: 6, end: 19 },
    { start: 30, end: 34 },
  ]);
});

test("of findings that weigh the same the first stays first", () => {
  const [place] = places([finding("a", "error", 0, 3), finding("b", "error", 0, 3)]);
  assert.deepEqual(
    place?.findings.map(({ rule }) => rule),
    ["a", "b"],
  );
});
