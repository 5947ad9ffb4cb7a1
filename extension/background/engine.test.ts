// The built engine with its faults: what happens to the draft at hand, and to the next one.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import init, { type HouseRules } from "#engine";

const POLICY = { version: 1, terms: [{ id: "volda", words: ["Volda"], severity: "error" }] };
const silent = { addListener: () => undefined };
const area = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
const managed = { get: async () => POLICY };
let packageIsThere = true;
Object.assign(globalThis, {
  chrome: {
    i18n: { getUILanguage: () => "nl" },
    runtime: { getURL: (path: string) => path },
    storage: { local: area, sync: area, managed, onChanged: silent },
  },
  // The late look at the policy would keep the test from ending.
  setTimeout: () => 0,
  fetch: async () => {
    if (!packageIsThere) throw new TypeError("Failed to fetch");
    const bytes = readFileSync("target/bindings/engine_bg.wasm");
    return new Response(bytes, { headers: { "content-type": "application/wasm" } });
  },
});

// It asks the browser for the settings as soon as it is there.
const { review, reviewUnder } = await import("./engine.ts");

const MET = "Traff Kari Nordmann på venterommet i dag.";
const VOLDA = "Takk for i dag, Volda.";

async function verdict(text: string): Promise<string | undefined> {
  return (await review({ text }))?.verdict;
}

/** Whatever the engine touches next, it traps. */
async function ruin(): Promise<void> {
  // It runs already: this only hands out its memory.
  const { memory } = await init({ module_or_path: "engine.wasm" });
  new Uint8Array(memory.buffer).fill(0xff);
}

test("an engine that cannot be started gives no verdict, and is started at the next draft", async () => {
  packageIsThere = false;
  assert.equal(await verdict(MET), undefined);
  packageIsThere = true;
  assert.equal(await verdict(MET), "error");
});

test("a trap costs the draft at hand its verdict; the next one gets a fresh engine", async () => {
  await ruin();
  assert.equal(await verdict(MET), undefined);
  assert.equal(await verdict(MET), "error");
});

test("a trap while rules are put in force does not loosen the policy", async () => {
  assert.equal(await verdict(VOLDA), "error");
  // Trying others has those in force put in force again.
  assert.equal((await reviewUnder({ version: 1 }, { text: VOLDA }))?.verdict, "none");
  await ruin();
  assert.equal(await verdict(VOLDA), undefined);
  assert.equal(await verdict(VOLDA), "error");
});

test("rules that the engine refuses are only tried", async () => {
  const later = { version: 7 } as unknown as HouseRules;
  assert.equal(await reviewUnder(later, { text: VOLDA }), null);
  assert.equal(await verdict(VOLDA), "error");
});

test("what is no draft is refused, and the next one judged", async () => {
  assert.equal(await verdict(5 as unknown as string), undefined);
  assert.equal(await verdict(MET), "error");
});
