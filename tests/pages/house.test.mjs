// The settings page's part for the employer's rules.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { faults, house, review, rules, settings } from "./answers.mjs";
import { goTo, openBrowser, openPage, overflowsSideways, screenshot, violations } from "./browser.mjs";
import { LANGUAGES, LOOKS } from "./matrix.mjs";

const SECTIONS = [
  "house",
  "house-organisation",
  "house-contact",
  "house-terms",
  "house-weights",
  "house-conduct",
];

let chromium;
before(async () => {
  chromium = await openBrowser();
});
after(() => chromium.browser.close());

const open = (section, language, { answers = {}, ...more } = {}) =>
  openPage(chromium, `options/options.html#${section}`, {
    width: 1400,
    height: 1000,
    ...more,
    answers: {
      settings: settings(language),
      house: house(),
      readRules: { rules, problems: [] },
      setRules: house(),
      tryRules: review,
      ...answers,
    },
  });

const asked = (page, name) =>
  page.evaluate(
    (wanted) => globalThis.asked.filter(({ request }) => request === wanted).map(({ ask }) => ask),
    name,
  );

for (const { language, scheme } of LOOKS) {
  test(`house rules, ${language}, ${scheme}: no violation in any section`, async () => {
    const { page, problems } = await open(SECTIONS[0], language, { scheme });
    for (const section of SECTIONS) {
      await goTo(page, section);
      await page.$$eval("details", (all) => {
        for (const one of all) one.open = true;
      });
      await page.waitForFunction(() =>
        [...document.querySelectorAll(".inside")].every((one) => one.firstChild),
      );
      assert.deepEqual(await violations(page), [], section);
      await screenshot(page, `options-${section}-${language}-${scheme}`);
    }
    assert.deepEqual(problems, []);
    await page.close();
  });
}

test("at 200 % and at 320 pixels nothing sticks out", async () => {
  for (const language of LANGUAGES) {
    for (const more of [
      { width: 1280, height: 900, zoom: 2 },
      { width: 320, height: 800 },
    ]) {
      const { page } = await open(SECTIONS[0], language, more);
      for (const section of SECTIONS) {
        await goTo(page, section);
        assert.equal(await overflowsSideways(page), false, `${language} ${section}`);
        if (language === "nl") await screenshot(page, `options-${section}-${more.zoom ? "zoom" : "narrow"}`);
      }
      await page.close();
    }
  }
});

test("a fault is shown under its field and above, and keeps the rules from being put in force", async () => {
  const { page } = await open("house-terms", "en", { answers: { readRules: { rules, problems: faults } } });
  await page.waitForSelector(".toolbar [data-level=error]");
  await page.$$eval(".terms details", (all) => {
    for (const one of all) one.open = true;
  });
  await page.waitForSelector("[aria-invalid=true]");
  const wrong = await page.$eval("[aria-invalid=true]", (one) => ({
    value: one.value,
    told: document.getElementById(one.getAttribute("aria-describedby").split(" ").at(-1)).textContent,
  }));
  assert.equal(wrong.value, "(");
  assert.match(wrong.told, /unclosed group/);
  assert.deepEqual(await asked(page, "setRules"), []);
  await page.close();
});

test("what is typed is judged, tried and put in force, and Undo takes it back", async () => {
  const { page } = await open("house-organisation", "en");
  await page.type(".editing input", " B.V.");
  await page.waitForFunction(() => globalThis.asked.some(({ request }) => request === "setRules"));
  const [put] = await asked(page, "setRules");
  assert.equal(put.rules.organisation.name, "Ziekenhuis De Linde B.V.");
  await page.focus(".box");
  await page.keyboard.type("Hallo");
  await page.waitForSelector(".found .finding");
  assert.equal((await asked(page, "tryRules")).at(-1).rules.organisation.name, "Ziekenhuis De Linde B.V.");
  await page.click(".toolbar button");
  assert.equal(await page.$eval(".editing input", (one) => one.value), "Ziekenhuis De Linde");
  await page.close();
});

test("a ready set is compared before it replaces anything", async () => {
  const { page } = await open("house", "en");
  await page.click(".presets li:nth-child(2) button");
  assert.deepEqual(await violations(page), []);
  const lines = await page.$$eval(".difference", (all) => all.map((one) => one.textContent));
  assert.ok(lines.some((line) => /Official name.*Ziekenhuis De Linde.*Ziekenhuis Nij Smellinghe/.test(line)));
  await page.click(".offer .button:not(.first)");
  assert.equal(await page.$(".difference"), null);
  assert.deepEqual(await asked(page, "setRules"), []);
  await page.click(".presets li:nth-child(2) button");
  await page.click(".offer .button.first");
  await page.waitForFunction(() => globalThis.asked.some(({ request }) => request === "setRules"));
  const [put] = await asked(page, "setRules");
  assert.equal(put.rules.organisation.name, "Ziekenhuis Nij Smellinghe");
  await page.close();
});

test("a file that is refused leaves everything as it was, and says where and why", async () => {
  const { page } = await open("house", "en", { answers: { readRules: { rules: null, problems: faults } } });
  const input = await page.$("input[type=file]");
  await input.evaluate((element) => {
    const files = new DataTransfer();
    files.items.add(new File(['{"version": 99}'], "rules.json"));
    element.files = files.files;
    element.dispatchEvent(new Event("change"));
  });
  await page.waitForSelector(".offer .complaint");
  assert.match(
    await page.$eval(".offer", (one) => one.textContent),
    /was not taken over.*terms\[1\]\.pattern/s,
  );
  assert.deepEqual(await asked(page, "setRules"), []);
  await page.close();
});

test("the exported file is the document", async () => {
  const { page } = await open("house", "en");
  await page.evaluate(() => {
    URL.createObjectURL = (blob) => {
      blob.text().then((text) => {
        globalThis.exported = text;
      });
      return "blob:nothing";
    };
  });
  const [, exportButton] = await page.$$(".editing > div > .panel:last-child .row .button");
  await exportButton.click();
  await page.waitForFunction(() => globalThis.exported);
  const exported = await page.evaluate(() => globalThis.exported);
  assert.deepEqual(JSON.parse(exported), { ...rules, rules: { address: "warning", promotion: "off" } });
  assert.ok(exported.endsWith("}\n"));
  await page.close();
});

test("what the policy sets is locked, and says by whom", async () => {
  const locked = house({ locked: ["organisation", "rules"], kept: null });
  const { page } = await open("house-organisation", "nl", { answers: { house: locked } });
  assert.equal(
    await page.$$eval(".editing textarea:not(:disabled), .editing input:not(:disabled)", (all) => all.length),
    0,
  );
  assert.match(await page.$eval(".editing .field", (one) => one.textContent), /Ziekenhuis De Linde/);
  await page.evaluate(() => {
    location.hash = "#rules";
  });
  await page.waitForSelector(".switch input:disabled");
  assert.equal(await page.$$eval(".switch input:disabled", (all) => all.length), 2);
  await page.close();
});

test("a thousand terms: the page is there at once, the search finds the last", async () => {
  const term = (number) => ({ ...rules.terms[0], id: `term-${number}`, words: [`woord${number}`] });
  const many = { ...rules, terms: Array.from({ length: 1000 }, (_, number) => term(number)) };
  const { page } = await open("house-terms", "en", { answers: { house: house({ rules: many }) } });
  assert.equal((await page.$$(".terms details")).length, 50);
  await page.type("input[type=search]", "woord999");
  assert.equal((await page.$$(".terms details")).length, 1);
  await page.$eval("input[type=search]", (one) => {
    one.value = "";
  });
  const drawn = await page.evaluate(() => {
    const start = performance.now();
    document.querySelector(".adding .button").click();
    document.body.getBoundingClientRect();
    return performance.now() - start;
  });
  assert.ok(drawn < 200, `a term was added in ${drawn} ms`);
  assert.equal((await page.$$(".terms details[open]")).length, 1);
  await page.close();
});
