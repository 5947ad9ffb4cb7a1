import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { settings } from "./answers.mjs";
import { goTo, openBrowser, openPage, overflowsSideways, screenshot, violations } from "./browser.mjs";
import { LANGUAGES, LOOKS } from "./matrix.mjs";

const SECTIONS = ["general", "rules", "aside", "reminder"];

let chromium;
before(async () => {
  chromium = await openBrowser();
});
after(() => chromium.browser.close());

const personal = (language) => settings(language, { ignoredWords: ["Drachten"], ignored: ["0f", "1e"] });

const options = (section, language, more = {}) =>
  openPage(chromium, `options/options.html#${section}`, {
    width: 1200,
    height: 900,
    answers: { settings: personal(language), change: personal(language) },
    ...more,
  });

for (const { language, scheme } of LOOKS) {
  test(`settings, ${language}, ${scheme}: no violation in any section`, async () => {
    const { page, problems } = await options(SECTIONS[0], language, { scheme });
    for (const section of SECTIONS) {
      await goTo(page, section);
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
      const { page } = await options(SECTIONS[0], language, more);
      for (const section of SECTIONS) {
        await goTo(page, section);
        assert.equal(await overflowsSideways(page), false, `${language} ${section}`);
        if (language === "nl") await screenshot(page, `options-${section}-${more.zoom ? "zoom" : "narrow"}`);
      }
      await page.close();
    }
  }
});

test("a change is saved, keeps the focus where it was, and can be undone", async () => {
  const { page } = await options("general", "en");
  await page.focus(".switch input");
  await page.keyboard.press("Space");
  await page.waitForSelector(".said:not([hidden])");
  assert.equal(await page.$eval(":focus", (one) => one.getAttribute("role")), "switch");
  await page.click(".said button");
  const changes = await page.evaluate(() =>
    globalThis.asked.filter(({ request }) => request === "change").map(({ ask }) => ask.change.set),
  );
  assert.deepEqual(changes, ["site", "everything"]);
  await page.close();
});
