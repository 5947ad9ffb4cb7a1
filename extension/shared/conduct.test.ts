import assert from "node:assert/strict";
import { test } from "node:test";
import { conductOf, NO_RULES } from "./conduct.ts";

test("without rules a post with an error is held, and nothing more", () => {
  assert.deepEqual(conductOf(null), NO_RULES);
  assert.deepEqual(conductOf({}), NO_RULES);
});

test("what the employer says is passed on", () => {
  const { atError, contact, policy, coolDownMinutes, quietHours } = conductOf({
    at_error: "forbid",
    communication: { name: "Communicatie", phone: "0512 588 888", email: "pers@ziekenhuis.example" },
    policy_url: "https://ziekenhuis.example/regels",
    cool_down_minutes: 10,
    quiet_hours: { from: "22:00", to: "06:00" },
  });
  assert.equal(atError, "forbid");
  assert.equal(contact, "Communicatie (0512 588 888, pers@ziekenhuis.example)");
  assert.equal(policy, "https://ziekenhuis.example/regels");
  assert.equal(coolDownMinutes, 10);
  assert.deepEqual(quietHours, { from: "22:00", to: "06:00" });
});

test("what makes no sense counts as not said", () => {
  const { atError, policy, coolDownMinutes, quietHours } = conductOf({
    at_error: "explode" as "forbid",
    policy_url: "javascript:alert(1)",
    cool_down_minutes: 0,
    quiet_hours: { from: "25:00", to: "" },
  });
  assert.equal(atError, "hold");
  assert.deepEqual([policy, coolDownMinutes, quietHours], [null, null, null]);
});
