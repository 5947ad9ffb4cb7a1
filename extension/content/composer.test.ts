import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { Review } from "#engine";
import { Composer } from "./composer.ts";
import type { Editor } from "./editors/editor.ts";
import type { SiteAdapter, Surface } from "./sites/site.ts";

const HARMLESS: Review = { verdict: "none", language: "en", findings: [], checklist: [] };

/** A composer on a text box that holds a text, with what it asked of the background. */
function writing(t: TestContext) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const editor = {
    element: { isConnected: true },
    read: () => "Good night to all.",
    paint: () => undefined,
    dispose: () => undefined,
  } as unknown as Editor;
  const surface = {
    kind: "post",
    audience: () => null,
    media: () => null,
    answers: () => null,
  } as unknown as Surface;
  const asked: number[] = [];
  let silences = 0;
  const composer = new Composer(editor, { site: "x" } as SiteAdapter, surface, {
    check: (_, version) => asked.push(version) > 0,
    silent: () => {
      silences += 1;
      composer.lineBroke();
    },
    changed: () => undefined,
  });
  composer.switch(true);
  const wait = (milliseconds: number) => {
    // In steps, for a timer that a timer sets counts from the end of the step.
    for (let gone = 0; gone < milliseconds; gone += 50) t.mock.timers.tick(50);
  };
  return { composer, asked, silences: () => silences, wait };
}

test("what a broken line swallowed is asked again a few times, and then counts as failed", (t) => {
  const { composer, asked, wait } = writing(t);
  for (const times of [2, 3, 4]) {
    composer.lineBroke();
    wait(1000);
    assert.equal(asked.length, times);
    assert.equal(composer.failed, false);
  }
  composer.lineBroke();
  wait(1000);
  assert.equal(asked.length, 4);
  assert.equal(composer.failed, true);
});

test("an answer begins the count of broken lines anew", (t) => {
  const { composer, asked, wait } = writing(t);
  for (let time = 0; time < 10; time += 1) {
    composer.lineBroke();
    wait(1000);
    composer.received(asked.at(-1) ?? 0, HARMLESS);
    assert.equal(composer.failed, false);
    composer.recheck();
  }
});

test("a background that does not answer is asked again over a new line", (t) => {
  const { composer, asked, silences, wait } = writing(t);
  wait(14_000);
  assert.equal(composer.failed, false);
  wait(3000);
  assert.equal(asked.length, 4);
  assert.equal(silences(), 4);
  assert.equal(composer.failed, true);
});

test("an answer in time, or a box that has gone, leaves the line as it is", (t) => {
  const { composer, asked, silences, wait } = writing(t);
  composer.received(asked.at(-1) ?? 0, HARMLESS);
  wait(10_000);
  composer.recheck();
  composer.leave();
  wait(10_000);
  assert.equal(silences(), 0);
  assert.equal(asked.length, 2);
});
