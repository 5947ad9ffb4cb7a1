import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { RULE_GROUPS } from "../rules.ts";
import { complete, fileText } from "./model.ts";
import { PRESETS } from "./presets.ts";

const FOLDER = join(process.cwd(), "extension/options/presets");
const known = new Set<string>(RULE_GROUPS.flatMap(({ rules }) => rules));

for (const { name, rules } of PRESETS) {
  if (name === "nothing") continue;
  test(`${name}: exported and imported again it is byte for byte the same`, () => {
    const file = readFileSync(join(FOLDER, `${name}.json`), "utf8");
    assert.equal(fileText(complete(rules)), file);
    assert.equal(fileText(complete(JSON.parse(file))), file);
  });

  test(`${name}: weighs rules that exist, tells its sources, and each term has examples`, () => {
    const house = complete(rules);
    for (const rule of Object.keys(house.rules)) assert.ok(known.has(rule), rule);
    assert.ok(house.sources.length > 0);
    for (const term of house.terms) {
      assert.ok(term.must_flag.length > 0 && term.must_pass.length > 0, term.id);
    }
  });
}
