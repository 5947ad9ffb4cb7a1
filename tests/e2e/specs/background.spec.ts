// The browser stops the background when it rests. Who types on gets the marks all the same.
import { describe } from "node:test";
import type { Composer } from "../harness/composer";
import { expectMark } from "../harness/marks";
import { composerScenario } from "../harness/scenario";
import { pause } from "../harness/wait";
import { firefoxRest, stopBackground } from "../harness/worker";
import { world } from "../harness/world";
import { surface } from "../surfaces/all";

/** Ends the background by the browser's own means. */
async function rest({ page }: Composer): Promise<void> {
  if (world().run.browser === "chromium") await stopBackground(page);
  else await pause(firefoxRest * 2);
}

describe("a stopped background", () => {
  for (const name of ["x:post", "facebook:comment"]) {
    composerScenario(surface(name), "typing on brings the mark", async (composer) => {
      await composer.type("Traff Kari ");
      await pause(300);
      await rest(composer);
      await composer.type("Nordmann på venterommet i dag.");
      await expectMark(composer, "Kari Nordmann", "error");
    });
  }
});
