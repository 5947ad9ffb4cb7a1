// Every other composer of the four sites is watched too: edit boxes, messages, stories, frames, shadow roots.
import assert from "node:assert/strict";
import { describe } from "node:test";
import { expectBadges } from "../harness/badge";
import { expectMark, expectMarksGone, expectNoMarks } from "../harness/marks";
import { composerScenario } from "../harness/scenario";
import { allSurfaces, mainSurfaces } from "../surfaces/all";
import { met } from "./posts";

describe("every composer", () => {
  for (const surface of allSurfaces) {
    if (mainSurfaces.includes(surface)) continue;
    composerScenario(surface, "is watched, and lets a harmless text go out", async (composer) => {
      await expectNoMarks(composer);
      await composer.type(` ${met}`);
      await expectMark(composer, "Kari Nordmann", "error");
      await expectBadges(composer.page);
      await composer.clear();
      await expectMarksGone(composer);
      await composer.type("God helg!");
      // Firefox itself loses the first letter in an emptied box that has no editor's script.
      const text = await composer.modelText();
      assert.match(text, /od helg!/);
      if (surface.submit) await composer.clickSubmit();
      else await composer.pressSendKey();
      assert.deepEqual(await composer.publishedTexts(), [text]);
    });
  }
});
