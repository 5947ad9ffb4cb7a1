// Under the strictest policy there is (nothing allowed, Trusted Types without a policy) all works and nothing is refused.
import assert from "node:assert/strict";
import { describe } from "node:test";
import { expectBadges } from "../harness/badge";
import { expectMark } from "../harness/marks";
import { composerScenario } from "../harness/scenario";
import { mainSurfaces, surface } from "../surfaces/all";
import { met } from "./posts";

// Quill 1 itself writes innerHTML and cannot live under Trusted Types.
const possible = [...mainSurfaces.filter(({ editorKind }) => editorKind !== "quill"), surface("x:chat")];

describe("strictest content security policy", () => {
  for (const tried of possible) {
    composerScenario(
      tried,
      "marks and badge, and no violation",
      async (composer) => {
        await composer.type(met);
        await expectMark(composer, "Kari Nordmann", "error");
        await expectBadges(composer.page);
        assert.deepEqual(await composer.frame.evaluate(() => window.violations), []);
      },
      { strict: true },
    );
  }
});
