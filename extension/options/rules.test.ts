import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { RULE_GROUPS } from "./rules.ts";

// Made from the engine's rules, and held to them by the engine's own tests.
const SCHEMA = "docs/schema/house-rules.schema.json";

test("every rule of the engine has its switch, and no switch is without a rule", () => {
  const { properties } = JSON.parse(readFileSync(SCHEMA, "utf8"));
  const known: string[] = properties.rules.propertyNames.enum;
  assert.deepEqual(RULE_GROUPS.flatMap(({ rules }) => rules).sort(), known.sort());
});
