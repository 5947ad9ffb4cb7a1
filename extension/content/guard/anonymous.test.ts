import assert from "node:assert/strict";
import { test } from "node:test";
import type { Anonymised, Draft, Verdict } from "#engine";
import type { Composer } from "../composer.ts";
import type { Stretch } from "../editors/editor.ts";
import { makeAnonymous } from "./anonymous.ts";

/** A text box that takes changes, up to so many. */
function box(text: string, { takes = 9, verdict = "none" as Verdict } = {}) {
  const composer = {
    text,
    verdict,
    draft: (): Draft => ({ text: composer.text }),
    settled: async () => undefined,
    async replace({ start, end }: Stretch, words: string): Promise<boolean> {
      if (takes-- === 0) return false;
      composer.text = composer.text.slice(0, start) + words + composer.text.slice(end);
      return true;
    },
  };
  return composer as typeof composer & Composer;
}

const MET = "Met Ann and Ben today.";
const TWO: Anonymised = {
  possible: true,
  edits: [
    { start: 4, end: 7, replacement: "a patient" },
    { start: 12, end: 15, replacement: "a relative" },
  ],
};
const NONE: Anonymised = { possible: false, edits: [] };

test("every edit counts in the text as it was asked about", async () => {
  const composer = box(MET);
  assert.equal(await makeAnonymous([composer], async () => TWO), "clean");
  assert.equal(composer.text, "Met a patient and a relative today.");
});

test("a change that is not taken, or an error that is left, is told", async () => {
  assert.equal(await makeAnonymous([box(MET, { takes: 1 })], async () => TWO), "left");
  assert.equal(await makeAnonymous([box(MET, { verdict: "error" })], async () => TWO), "left");
  assert.equal(await makeAnonymous([box(MET)], async () => null), "left");
});

test("nothing is changed where there is no such wording, and that is told of a whole thread", async () => {
  const [first, second] = [box(MET), box(MET)];
  const reword = async () => (first.text === MET ? TWO : NONE);
  assert.equal(await makeAnonymous([first, second], reword), "impossible");
  assert.equal(second.text, MET);
});

test("what the writer typed meanwhile is left alone", async () => {
  const composer = box(MET);
  const reword = async () => {
    composer.text = `So. ${MET}`;
    return TWO;
  };
  assert.equal(await makeAnonymous([composer], reword), "left");
  assert.equal(composer.text, `So. ${MET}`);
});
