import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { review, settings, TEXT } from "./answers.mjs";
import { openBrowser, openPage, overflowsSideways, screenshot, violations } from "./browser.mjs";
import { LANGUAGES, LOOKS } from "./matrix.mjs";

const PATH = "welcome/welcome.html";

let chromium;
before(async () => {
  chromium = await openBrowser();
});
after(() => chromium.browser.close());

const welcome = (language, more = {}) =>
  openPage(chromium, PATH, {
    width: 1200,
    height: 900,
    answers: { settings: settings(language), check: review },
    ...more,
  });

async function write(page, text) {
  await page.focus(".box");
  await page.keyboard.type(text);
  await page.waitForSelector(".found .finding");
}

for (const { language, scheme } of LOOKS) {
  test(`welcome, ${language}, ${scheme}: no violation, empty and with findings`, async () => {
    const { page, problems } = await welcome(language, { scheme });
    assert.deepEqual(await violations(page), []);
    await write(page, TEXT);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(problems, []);
    await screenshot(page, `welcome-${language}-${scheme}`, { fullPage: true });
    await page.close();
  });
}

test("at 200 % and at 320 pixels nothing sticks out", async () => {
  for (const language of LANGUAGES) {
    for (const more of [
      { width: 1280, height: 900, zoom: 2 },
      { width: 320, height: 800 },
    ]) {
      const { page } = await welcome(language, more);
      assert.equal(await overflowsSideways(page), false, language);
      await page.close();
    }
  }
});

test("what is found is marked in the text, a line for each level, and the text stays as typed", async () => {
  const { page } = await welcome("nl");
  await write(page, TEXT);
  const marked = await page.evaluate(() =>
    ["error", "warning", "hint"].map((name) =>
      [...CSS.highlights.get(name)].map((range) => range.toString()),
    ),
  );
  assert.deepEqual(marked, [
    ["mevrouw De Vries (83)", "Drama queen"],
    ["onze afdeling in Drachten"],
    ["#zorg"],
  ]);
  assert.equal(await page.$eval(".box", (box) => box.textContent), TEXT);
  await page.close();
});

test("a suggestion is written into the text, and Ctrl+Z takes it back", async () => {
  const { page } = await welcome("nl");
  await write(page, TEXT);
  await page.click(".finding .acts button");
  const text = () => page.$eval(".box", (box) => box.textContent);
  assert.equal(await text(), TEXT.replace("mevrouw De Vries (83)", "een patiënt"));
  await page.keyboard.down("Control");
  await page.keyboard.press("z");
  await page.keyboard.up("Control");
  assert.equal(await text(), TEXT);
  await page.close();
});
