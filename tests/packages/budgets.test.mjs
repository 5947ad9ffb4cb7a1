// What is shipped stays as small as tests/budgets.json says. Who has a reason to
// let something grow raises its budget there, where a review sees it.
import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { manifest, ROOT, text } from "./files.mjs";

const { bytes } = JSON.parse(text("tests/budgets.json"));

for (const [name, most] of Object.entries(bytes)) {
  test(`${name} is within its budget`, () => {
    const { size } = statSync(join(ROOT, "dist", name.replace("VERSION", manifest.version)));
    assert.ok(size <= most, `${size} bytes, at most ${most} are allowed`);
  });
}
