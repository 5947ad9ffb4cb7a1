// All tests of one run, in one process and one browser.
import { after } from "node:test";
import { endWorld, startWorld } from "./harness/world";

const { run } = await startWorld();
after(endWorld);

await import("./specs/fixtures.spec");
// Without an extension the fixtures alone are looked at.
if (run.extension) {
  await import("./specs/guidelines.spec");
  await import("./specs/composers.spec");
  await import("./specs/editing.spec");
  await import("./specs/strict.spec");
  await import("./specs/background.spec");
  await import("./specs/lifecycle.spec");
  await import("./specs/card.spec");
  await import("./specs/hold.spec");
  // Rules, faults and looks are set up from pages of the extension, whose address Firefox hides.
  if (run.browser === "chromium") {
    await import("./specs/rules.spec");
    await import("./specs/faults.spec");
    await import("./specs/looks.spec");
    await import("./specs/update.spec");
  }
}
// It closes the browser.
await import("./specs/network.spec");
