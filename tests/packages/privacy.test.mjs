// What the manifest asks for, what PRIVACY.md promises and what the stores are told is one and the same.
import assert from "node:assert/strict";
import { test } from "node:test";
import { manifest, text } from "./files.mjs";

const LANGUAGES = ["en", "nl", "nb", "nn"];
const asked = [...manifest.permissions, ...manifest.content_scripts[0].matches].sort();

/** @param {string} page */
function explained(page) {
  return [...page.matchAll(/`(storage|alarms|[a-z]+:[^`]*)`/g)].map(([, name]) => name).sort();
}

test("PRIVACY.md explains each permission and host, and no other", () => {
  assert.deepEqual(explained(text("PRIVACY.md")), asked);
});

test("Firefox is told that no data are collected, as PRIVACY.md says", () => {
  const { required, optional } = manifest.browser_specific_settings.gecko.data_collection_permissions;
  assert.deepEqual([required, optional], [["none"], undefined]);
  assert.match(text("PRIVACY.md"), /No data are collected or transmitted\./);
});

for (const language of LANGUAGES) {
  const page = text(`docs/store/${language}.md`);
  const [, , short = "", long = "", purpose = "", permissions = "", data = ""] = page
    .split(/^##? .*$/m)
    .map((part) => part.trim());

  test(`${language}: the store explains each permission and host, and no other`, () => {
    assert.deepEqual(explained(permissions), asked);
  });

  test(`${language}: the short description is the manifest's, and fits`, () => {
    const { description } = JSON.parse(text(`extension/_locales/${language}/messages.json`));
    assert.equal(short, description.message);
    assert.ok(short.length <= 132, `${short.length} characters`);
  });

  test(`${language}: all that the stores ask for is there`, () => {
    for (const part of [long, purpose, data]) assert.notEqual(part, "");
  });
}
