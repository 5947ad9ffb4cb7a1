// Storage that answers nothing but errors, as with a damaged profile: the extension goes on with its defaults.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULTS } from "../shared/settings.ts";

const broken = () => Promise.reject(new Error("IO error: Corruption"));
const silent = { addListener: () => undefined };
const area = { get: broken, set: broken, remove: broken };
Object.assign(globalThis, {
  chrome: { storage: { local: area, sync: area, managed: area, onChanged: silent } },
  // The late look at the policy would keep the test from ending.
  setTimeout: () => 0,
});

// They read the browser's storage as soon as they are there.
const { change, personal, salt } = await import("./settings.ts");
const { house, keepRules } = await import("./house.ts");

test("settings are the defaults, and can be changed until the next start", async () => {
  assert.deepEqual(await personal(), DEFAULTS);
  assert.equal((await change({ set: "locale", to: "nn" })).locale, "nn");
  assert.equal((await personal()).locale, "nn");
});

test("there is a salt", async () => {
  assert.match(await salt(), /^[0-9a-f-]{36}$/);
});

test("there are no rules, and new ones hold until the next start", async () => {
  assert.deepEqual(await house(), { rules: null, locked: [], kept: null });
  const rules = { version: 1, organisation: { name: "De Linde" } } as const;
  assert.deepEqual(await keepRules(rules), { rules, locked: [], kept: null });
  assert.deepEqual(await keepRules(null), { rules: null, locked: [], kept: null });
});
