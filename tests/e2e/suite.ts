// All tests of one run, in one process and one browser.
import { after } from "node:test";
import { endWorld, startWorld } from "./harness/world";

await startWorld();
after(endWorld);

await import("./specs/fixtures.spec");
