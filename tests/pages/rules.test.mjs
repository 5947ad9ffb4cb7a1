// The employer's rules from the page through the background and the engine, and back.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openBrowser, openPage } from "./browser.mjs";

const PRESETS = join(import.meta.dirname, "../../extension/options/presets");

let chromium;
before(async () => {
  chromium = await openBrowser();
});
after(() => chromium.browser.close());

const open = (section) =>
  openPage(chromium, `options/options.html#${section}`, { width: 1400, height: 1000 });
const ask = (page, request, question) =>
  page.evaluate(
    (name, asked) => chrome.runtime.sendMessage({ request: name, ask: asked }),
    request,
    question,
  );
const level = (page, kind) => page.waitForSelector(`.toolbar [data-level=${kind}]`);

for (const name of ["doctors", "hospital", "mental-health", "health-trust"]) {
  test(`the ready set ${name}: the engine has nothing against it, and its examples hold`, async () => {
    const { page } = await open("general");
    const text = readFileSync(join(PRESETS, `${name}.json`), "utf8");
    const { problems } = await ask(page, "readRules", { text });
    assert.deepEqual(problems, []);
    await page.close();
  });
}

test("rules come into force as they are written, stay so, and go with Undo", async () => {
  const { page, problems } = await open("house");
  await page.click(".presets li:nth-child(3) button");
  await page.click(".offer .button.first");
  await page.waitForFunction(async () => {
    const { rules } = await chrome.runtime.sendMessage({ request: "house", ask: {} });
    return rules?.organisation.name === "Emergis";
  });
  const { findings } = await ask(page, "check", { draft: { text: "Balen! #makemyday" } });
  assert.ok(findings.some(({ rule }) => rule === "house:make-my-day"));

  const other = await open("house-terms");
  assert.match(await other.page.$eval(".toolbar", (one) => one.textContent), /Emergis/);
  await other.page.close();

  await page.click(".toolbar button");
  await page.waitForFunction(async () => {
    const { rules } = await chrome.runtime.sendMessage({ request: "house", ask: {} });
    return rules === null;
  });
  assert.deepEqual(problems, []);
  await page.close();
});

test("a bad pattern is told while it is typed, and what was in force stays", async () => {
  const { page } = await open("house-terms");
  await page.click(".adding .button");
  await page.waitForSelector(".terms details[open] .either");
  // A term that finds nothing yet is doubtful, and in force.
  await page.waitForFunction(async () => {
    const { rules } = await chrome.runtime.sendMessage({ request: "house", ask: {} });
    return rules?.terms.length === 1;
  });
  const { rules: before } = await ask(page, "house", {});
  await page.click(".terms .either label:last-child");
  await page.type(".terms .code", "(");
  await level(page, "error");
  await page.waitForSelector(".terms .code[aria-invalid=true]");
  assert.deepEqual((await ask(page, "house", {})).rules, before);
  await page.type(".terms .code", "?i)budget");
  await level(page, "ok");
  await page.focus(".box");
  await page.keyboard.type("Ons budget is op.");
  await page.waitForFunction(() => /term-1/.test(document.querySelector(".found").textContent));
  await page.close();
});

test("hostile and broken files are refused with a place and a reason, and change nothing", async () => {
  const { page } = await open("house");
  const before = await ask(page, "house", {});
  const files = [
    "",
    "[]",
    '{"version": 99}',
    '{"__proto__": {"terms": []}}',
    '{"organisation": {"name": "<img src=x onerror=alert(1)>"}}',
    '{"terms": [{"id": "a", "severity": "error", "pattern": "(a{1000}){1000}{1000}"}]}',
    "[".repeat(100_000),
  ];
  for (const text of files) {
    const { rules, problems } = await ask(page, "readRules", { text });
    assert.equal(rules, null, text.slice(0, 40));
    assert.ok(problems.length > 0 && problems[0].code !== "", text.slice(0, 40));
  }
  assert.deepEqual(await ask(page, "house", {}), before);
  await page.close();
});
