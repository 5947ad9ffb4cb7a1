import assert from "node:assert/strict";
import { test } from "node:test";
import { holderOf, sectionOf, stepsOf, topField } from "./places.ts";

test("a complaint goes to the narrowest field that holds its place", () => {
  const paths = ["terms", "terms[1]", "terms[1].pattern", "terms[11]"];
  assert.equal(holderOf("terms[1].pattern", paths), "terms[1].pattern");
  assert.equal(holderOf("terms[1].words[0]", paths), "terms[1]");
  assert.equal(holderOf("terms[11].id", paths), "terms[11]");
  assert.equal(holderOf("termsheet", paths), null);
  assert.equal(holderOf("organisation.name", paths), null);
});

test("a place lies in a field of the document and on a section of the page", () => {
  assert.deepEqual(stepsOf("terms[3].words[0]"), ["terms", "3", "words", "0"]);
  assert.equal(topField("terms[3].pattern"), "terms");
  assert.equal(topField("quiet_hours.from"), "quiet_hours");
  assert.equal(sectionOf("communication.phone"), "house-contact");
  assert.equal(sectionOf("quiet_hours.from"), "house-conduct");
});
