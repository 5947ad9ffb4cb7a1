// Every other composer of the four sites is watched too: edit boxes, messages, stories, frames, shadow roots.
import assert from "node:assert/strict";
import { describe } from "node:test";
import { badges } from "../harness/badge";
import { expectMark, expectMarksGone, expectNoMarks } from "../harness/marks";
import { composerScenario } from "../harness/scenario";
import { allSurfaces, mainSurfaces } from "../surfaces/all";
import { met } from "./posts";

describe("every composer", () => {
  for (const surface of allSurfaces) {
    if (mainSurfaces.includes(surface)) continue;
    composerScenario(surface, "is watched, and let go when it is emptied", async (composer) => {
      await expectNoMarks(composer);
      await composer.type(` ${met}`);
      await expectMark(composer, "Kari Nordmann", "error");
      assert.equal((await badges(composer.page)).length, 1);
      await composer.clear();
      await expectMarksGone(composer);
    });
  }
});
