// Composers come and go: single-page navigation, re-rendering, restored drafts, other languages, hidden twins.
import assert from "node:assert/strict";
import { describe } from "node:test";
import { badges, expectBadges } from "../harness/badge";
import type { Composer } from "../harness/composer";
import { typeKeys } from "../harness/keys";
import { expectMark, expectMarksGone, expectNoMarks, readMarks } from "../harness/marks";
import { composerScenario } from "../harness/scenario";
import { eventually } from "../harness/wait";
import { surface } from "../surfaces/all";
import { click, type Surface } from "../surfaces/surface";
import { met } from "./posts";

/** Composers that open by address, so that no English label is needed to reach them. */
const byAddress: readonly Surface[] = [
  surface("x:post"),
  { ...surface("facebook:post"), url: "https://www.facebook.com/?open=post", open: undefined, submit: null },
  { ...surface("linkedin:post"), url: "https://www.linkedin.com/sharing/compose", open: undefined },
  { ...surface("instagram:caption"), url: "https://www.instagram.com/?open=caption", open: undefined },
];

describe("composers that come and go", () => {
  for (const tried of byAddress) {
    composerScenario(tried, "rendered anew by the site, the marks are there again", async (composer) => {
      await composer.type(met);
      await expectMark(composer, "Kari Nordmann", "error");
      await click(composer.page, "[data-fixture=rerender]");
      await composer.expectModelText(met);
      await composer.focus();
      await expectMark(composer, "Kari Nordmann", "error");
      await expectBadges(composer.page);
    });

    composerScenario(
      tried,
      "in another language, watched all the same and recognised as one that can be held",
      async (composer) => {
        await composer.type(met);
        await expectMark(composer, "Kari Nordmann", "error");
        await composer.clear();
        await composer.type("God helg!");
        await expectNoMarks(composer);
        // A badge on a harmless text would say that the post button was not recognised.
        assert.deepEqual(await badges(composer.page), []);
      },
      { query: "lang=de" },
    );
  }

  for (const name of ["x:post", "facebook:post", "linkedin:post"]) {
    composerScenario(
      surface(name),
      "a restored draft is marked before a key is pressed",
      async (composer) => {
        await composer.expectModelText(met);
        await expectMark(composer, "Kari Nordmann", "error");
      },
      { query: `draft=${encodeURIComponent(met)}` },
    );
  }

  composerScenario(surface("x:home"), "a dialog over the home box, and back", async (composer) => {
    const { page } = composer;
    await composer.type(met);
    await expectMark(composer, "Kari Nordmann", "error");
    await click(page, "[data-fixture=compose]");
    await page.waitForSelector("[role=dialog] [contenteditable=true]");
    await typeKeys(page, met);
    await eventually("mark in both boxes", async () => ((await markedLines(composer)) === 2 ? true : null));
    // The badge of the box behind the dialog would lie over the dialog.
    await expectBadges(page);
    await click(page, "[data-fixture=home]");
    await eventually("mark in one box", async () => ((await markedLines(composer)) === 1 ? true : null));
    await composer.focus();
    await expectBadges(page);
  });

  composerScenario(
    surface("facebook:comment"),
    "other people's words, whatever they say, are left alone",
    async (composer) => {
      await composer.type("God helg!");
      await expectNoMarks(composer);
      assert.deepEqual(await badges(composer.page), []);
    },
  );

  composerScenario(
    surface("instagram:caption"),
    "a dialog that is closed takes marks and badge along",
    async (composer) => {
      await composer.type(met);
      await expectMark(composer, "Kari Nordmann", "error");
      await click(composer.page, ".mask .dialog-header > [role=button]:first-child");
      await expectMarksGone(composer);
      await expectBadges(composer.page, 0);
    },
  );
});

/** On how many lines of the page the name is marked. */
async function markedLines(composer: Composer): Promise<number> {
  const marks = await readMarks(composer);
  return new Set(marks.filter(({ text }) => text.includes("Kari Nordmann")).map(({ box }) => box.y)).size;
}
