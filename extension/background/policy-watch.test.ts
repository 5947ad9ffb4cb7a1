import assert from "node:assert/strict";
import { test } from "node:test";
import { type Policy, PolicyWatch } from "./policy-watch.ts";

// The late look at the policy would keep the tests from ending.
globalThis.setTimeout = (() => 0) as unknown as typeof setTimeout;

/** The browser's storage, as far as the policy asks for it. */
class Browser {
  local: Record<string, unknown>;
  managed: Policy | null;

  constructor(local: Record<string, unknown>, managed: Policy | null) {
    this.local = local;
    this.managed = managed;
    const storage = {
      local: {
        get: async (key: string) => ({ [key]: this.local[key] }),
        set: async (values: object) => void Object.assign(this.local, structuredClone(values)),
      },
      managed: {
        get: async () => {
          if (this.managed === null) throw new Error("no policy");
          return structuredClone(this.managed);
        },
      },
    };
    Object.assign(globalThis, { chrome: { storage } });
  }
}

const LINDE: Policy = { organisation: { name: "De Linde" } };
const FORBID: Policy = { at_error: "forbid" };

/** A background that has just started. */
function started(local: Record<string, unknown>, managed: Policy | null) {
  return { browser: new Browser(local, managed), policy: new PolicyWatch() };
}

const behind = () => new Promise((resolve) => setImmediate(resolve));

test("without a policy nothing is set; Firefox rejects the question then", async () => {
  assert.deepEqual(await started({}, null).policy.inForce(), {});
  assert.deepEqual(await started({}, {}).policy.inForce(), {});
});

test("a policy applies, and is kept once it holds", async () => {
  const { browser, policy } = started({}, LINDE);
  assert.deepEqual(await policy.inForce(), LINDE);
  assert.deepEqual(browser.local, {});
  await policy.keep();
  assert.deepEqual(browser.local.policy, LINDE);
});

test("at the start what was last in force applies at once, and what is new behind it", async () => {
  const { policy } = started({ policy: LINDE }, FORBID);
  let told = 0;
  policy.onChange(() => {
    told += 1;
  });
  assert.deepEqual(await policy.inForce(), LINDE);
  await behind();
  assert.deepEqual(await policy.inForce(), FORBID);
  assert.equal(told, 1);
});

test("values that are not there yet do not take the last ones away; asked later they do", async () => {
  const { policy } = started({ policy: LINDE }, null);
  assert.deepEqual(await policy.inForce(), LINDE);
  await behind();
  assert.deepEqual(await policy.inForce(), LINDE);
  await policy.refresh();
  assert.deepEqual(await policy.inForce(), {});
});

test("a change while the browser runs is taken over", async () => {
  const { browser, policy } = started({}, LINDE);
  await policy.inForce();
  browser.managed = FORBID;
  await policy.refresh();
  assert.deepEqual(await policy.inForce(), FORBID);
});

test("a policy that cannot be put in force leaves the one before, until it changes", async () => {
  const { browser, policy } = started({}, LINDE);
  await policy.keep();
  const broken: Policy = { version: 7 };
  browser.managed = broken;
  await policy.refresh();
  assert.deepEqual(await policy.inForce(), broken);
  assert.equal(await policy.refuse(), true);
  assert.deepEqual(await policy.inForce(), LINDE);
  await policy.refresh();
  assert.deepEqual(await policy.inForce(), LINDE);
  assert.deepEqual(browser.local.policy, LINDE);
  browser.managed = FORBID;
  await policy.refresh();
  assert.deepEqual(await policy.inForce(), FORBID);
});

test("where no policy ever held, a broken one is none", async () => {
  const { policy } = started({}, { version: 7 });
  assert.equal(await policy.refuse(), true);
  assert.deepEqual(await policy.inForce(), {});
  assert.equal(await policy.refuse(), false);
});
