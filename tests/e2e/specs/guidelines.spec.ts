// The guidelines' own examples in the post box and the reply box of every site: marked at the right words; harmless posts are left alone.
import assert from "node:assert/strict";
import { describe } from "node:test";
import { badges, expectBadges } from "../harness/badge";
import { expectMark, expectMarksGone, expectNoMarks } from "../harness/marks";
import { composerScenario } from "../harness/scenario";
import { mainSurfaces } from "../surfaces/all";
import { harmless, met, risky } from "./posts";

describe("guideline examples", () => {
  // Two of the harmless posts in each box, in turn: every one comes to three boxes or more.
  for (const [index, surface] of mainSurfaces.entries()) {
    for (const { title, text, words, level } of risky) {
      composerScenario(surface, title, async (composer) => {
        await composer.type(text);
        await expectMark(composer, words, level);
        const [badge] = await expectBadges(composer.page);
        assert.equal(badge?.verdict, level === "error" ? "error" : badge?.verdict);
        await composer.expectModelText((surface.prefilled ?? "") + text);
      });
    }

    composerScenario(surface, "harmless posts: no mark, no badge", async (composer) => {
      // Seen to be watching first, so that silence means something.
      await composer.type(met);
      await expectMark(composer, "Kari Nordmann", "error");
      for (const text of [0, 1].map((next) => harmless[(2 * index + next) % harmless.length] ?? "")) {
        await composer.clear();
        await expectMarksGone(composer);
        // On a busy machine Quill at times loses the caret with the last paragraph, and every letter becomes a line.
        await composer.focus();
        await composer.type(text);
        await expectNoMarks(composer);
        assert.deepEqual(await badges(composer.page), [], text);
      }
    });
  }
});
