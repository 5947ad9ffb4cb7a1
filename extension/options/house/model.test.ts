import assert from "node:assert/strict";
import { test } from "node:test";
import { complete, fileText, isEmpty, lean, newTerm, withText } from "./model.ts";

test("an empty document gets every field, and travels without those that say nothing", () => {
  const house = complete({});
  assert.equal(house.at_error, "hold");
  assert.deepEqual(house.terms, []);
  assert.equal(isEmpty(house), true);
  assert.equal("quiet_hours" in lean(house), false);
  assert.equal("policy_url" in lean(house), false);
});

test("a file read and written again is the same", () => {
  const first = fileText(
    complete({
      organisation: { name: "De Linde" },
      terms: [{ id: "a", words: ["aap"], severity: "error", message: { nl: "Liever niet." } }],
      rules: { promotion: "off", address: "error" },
      cool_down_minutes: 10,
    }),
  );
  assert.equal(fileText(complete(JSON.parse(first))), first);
});

test("a new term has a name of its own", () => {
  const one = newTerm([]);
  assert.equal(one.id, "term-1");
  assert.equal(newTerm([{ ...one, id: "term-2" }]).id, "term-3");
});

test("an emptied text is gone", () => {
  assert.deepEqual(withText({ nl: "a", en: "b" }, "nl", ""), { en: "b" });
  assert.deepEqual(withText({ en: "b" }, "nn", "c"), { en: "b", nn: "c" });
});
