// The tests of one part of a run, in one process and one browser.
import { after } from "node:test";
import { endWorld, startWorld } from "./harness/world";

const specs: Readonly<Record<string, () => Promise<unknown>>> = {
  background: () => import("./specs/background.spec"),
  card: () => import("./specs/card.spec"),
  composers: () => import("./specs/composers.spec"),
  editing: () => import("./specs/editing.spec"),
  faults: () => import("./specs/faults.spec"),
  fixtures: () => import("./specs/fixtures.spec"),
  crowd: () => import("./specs/crowd.spec"),
  guidelines: () => import("./specs/guidelines.spec"),
  hold: () => import("./specs/hold.spec"),
  lifecycle: () => import("./specs/lifecycle.spec"),
  looks: () => import("./specs/looks.spec"),
  popup: () => import("./specs/popup.spec"),
  rules: () => import("./specs/rules.spec"),
  storage: () => import("./specs/storage.spec"),
  strangers: () => import("./specs/strangers.spec"),
  strict: () => import("./specs/strict.spec"),
  // An extension that automation installed does not come back: no test in the same browser may follow.
  update: () => import("./specs/update.spec"),
};

const { run } = await startWorld();
after(endWorld);

for (const name of run.specs) {
  const load = specs[name];
  if (!load) throw new Error(`no such spec: ${name}`);
  await load();
}
// Of every part, in this order: the first closes the browser, the second reads what it left on the disk.
await import("./specs/network.spec");
await import("./specs/disk.spec");
