import assert from "node:assert/strict";
import { test } from "node:test";
import { changed, chooseLocale, DEFAULTS, parsePersonal } from "./settings.ts";

test("storage may hold anything; broken values fall back one by one", () => {
  assert.deepEqual(parsePersonal(undefined), DEFAULTS);
  assert.deepEqual(parsePersonal("broken"), DEFAULTS);
  const parsed = parsePersonal({
    locale: "xx",
    muted: ["a", 1, null],
    sitesOff: ["x", "y"],
    pausedUntil: "soon",
  });
  assert.deepEqual(parsed, { ...DEFAULTS, muted: ["a"], sitesOff: ["x"] });
});

test("what was kept is read as it was", () => {
  const kept = changed({ ...DEFAULTS, locale: "nn" }, { set: "word", word: "Anna", ignored: true }, 0);
  assert.deepEqual(parsePersonal(JSON.parse(JSON.stringify(kept))), kept);
});

test("each change has its opposite", () => {
  const muted = changed(DEFAULTS, { set: "rule", rule: "profanity", on: false }, 0);
  assert.deepEqual(muted.muted, ["profanity"]);
  assert.deepEqual(changed(muted, { set: "rule", rule: "profanity", on: true }, 0), DEFAULTS);
  const off = changed(DEFAULTS, { set: "site", site: "x", on: false }, 0);
  assert.deepEqual(changed(off, { set: "site", site: "x", on: true }, 0), DEFAULTS);
});

test("the same change twice changes nothing more", () => {
  const once = changed(DEFAULTS, { set: "findings", fingerprints: ["f"], ignored: true }, 0);
  assert.deepEqual(changed(once, { set: "findings", fingerprints: ["f"], ignored: true }, 0), once);
});

test("the language of the browser, where we speak it", () => {
  assert.equal(chooseLocale(null, ["de-DE", "nl-BE"]), "nl");
  assert.equal(chooseLocale(null, ["no"]), "nb");
  assert.equal(chooseLocale(null, ["fr"]), "en");
  assert.equal(chooseLocale("nn", ["nl"]), "nn");
});
