// The version stands in manifest.json; what else names it says the same.
import assert from "node:assert/strict";
import { test } from "node:test";
import { manifest, text } from "./files.mjs";

test("the crates have the extension's version", () => {
  const workspace = text("Cargo.toml").split("[workspace.package]")[1] ?? "";
  assert.equal(/^version = "(.*)"$/m.exec(workspace)?.[1], manifest.version);
});

test("the changelog begins with it", () => {
  assert.equal(/^## (.*)$/m.exec(text("CHANGELOG.md"))?.[1], manifest.version);
});
