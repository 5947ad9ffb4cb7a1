// Storage that is full: everything can be read, nothing can be written. What is chosen holds until the next start.
import assert from "node:assert/strict";
import { test } from "node:test";

const full = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
const silent = { addListener: () => undefined };
const area = { get: async () => ({}), set: full, remove: async () => undefined };
Object.assign(globalThis, {
  chrome: { storage: { local: area, sync: area, managed: area, onChanged: silent } },
  // The late look at the policy would keep the test from ending.
  setTimeout: () => 0,
});

// They read the browser's storage as soon as they are there.
const { change, personal, salt } = await import("./settings.ts");
const { house, keepRules } = await import("./house.ts");
const { policy } = await import("./policy.ts");

test("a setting is in force although it cannot be kept", async () => {
  const after = await change({ set: "rule", rule: "profanity", on: false });
  assert.deepEqual(after.muted, [after.muted[0]]);
  assert.deepEqual(await personal(), after);
});

test("two changes at once do not undo one another", async () => {
  await Promise.all([
    change({ set: "word", word: "Drachten", ignored: true }),
    change({ set: "word", word: "Volda", ignored: true }),
  ]);
  assert.deepEqual((await personal()).ignoredWords, ["Drachten", "Volda"]);
});

test("hashes are salted, with the same salt for as long as the background lives", async () => {
  assert.match(await salt(), /^[0-9a-f-]{36}$/);
  assert.equal(await salt(), await salt());
});

test("an employer's rules are in force, and said to be kept nowhere", async () => {
  const rules = { version: 1, organisation: { name: "De Linde" } } as const;
  assert.deepEqual(await keepRules(rules), { rules, locked: [], kept: null });
  assert.deepEqual((await house()).rules, rules);
  assert.deepEqual((await keepRules(null)).rules, null);
});

test("a policy holds", async () => {
  await policy.keep();
  assert.deepEqual(await policy.inForce(), {});
});
