// Each field of the rules document has its effect in the extension: set as the settings page sets it, judged in the
// background. The same cases run against the engine and on the command line.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openBrowser, openPage } from "./browser.mjs";

const CASES = JSON.parse(readFileSync(join(import.meta.dirname, "../house/fields.json"), "utf8"));

let chromium;
let page;
before(async () => {
  chromium = await openBrowser();
  ({ page } = await openPage(chromium, "options/options.html", { width: 1200, height: 900 }));
});
after(() => chromium.browser.close());

const ask = (request, asked) =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), { request, ask: asked });

/** What the rule says of the text while these rules are in force. */
async function found(rules, { text, rule }) {
  await ask("setRules", { rules });
  const { findings } = await ask("check", { draft: { text } });
  return findings.find((finding) => finding.rule === rule) ?? null;
}

function matches(finding, expected) {
  if (expected === undefined || finding === null) return expected === undefined && finding === null;
  const { says = "", ...fields } = expected;
  const said = [finding.message, finding.why, finding.instead, JSON.stringify(finding.sources)].join("\n");
  return (
    said.includes(says) && Object.entries(fields).every(([name, value]) => (finding[name] ?? false) === value)
  );
}

for (const one of CASES) {
  test(`${one.field} has its effect`, async () => {
    await ask("setRules", { rules: null });
    if (one.refused) {
      const { rules, problems } = await ask("readRules", { text: JSON.stringify(one.rules) });
      assert.equal(rules, null);
      const { place, code } = one.refused;
      assert.ok(
        problems.some((problem) => problem.place === place && problem.code === code),
        JSON.stringify(problems),
      );
      // What was there before stays.
      const { rules: inForce } = await ask("setRules", { rules: one.rules });
      assert.equal(inForce, null);
      return;
    }
    const without = await found(one.without ?? null, one);
    const within = await found(one.rules, one);
    assert.ok(matches(within, one.after), JSON.stringify(within));
    // A finding that was there already, without what the field adds, is no finding as expected.
    const isOther = one.before ? matches(without, one.before) : !matches(without, one.after ?? one.before);
    assert.ok(isOther, JSON.stringify(without));
  });
}
