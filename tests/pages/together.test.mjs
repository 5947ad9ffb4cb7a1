// The pages with the real background behind them: nothing here is made up.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, openPage } from "./browser.mjs";

let chromium;
before(async () => {
  chromium = await openBrowser();
});
after(() => chromium.browser.close());

const open = (path) => openPage(chromium, path, { width: 1000, height: 800 });

test("a language chosen in the popup is the settings page's too", async () => {
  const popup = await open("popup/popup.html");
  await popup.page.select("footer select", "nl");
  await popup.page.waitForFunction(() => document.documentElement.lang === "nl");
  const options = await open("options/options.html");
  assert.equal(await options.page.$eval("h1", (one) => one.textContent), "Algemeen");
  await options.page.select("main select", "en");
  await options.page.waitForFunction(() => document.documentElement.lang === "en");
  await options.page.click(".said button");
  await options.page.waitForFunction(() => document.documentElement.lang === "nl");
  assert.deepEqual([...popup.problems, ...options.problems], []);
});

test("a pause begins in the popup and ends on the settings page", async () => {
  const popup = await open("popup/popup.html");
  await popup.page.click("footer .button");
  await popup.page.waitForSelector("footer .paused");
  const options = await open("options/options.html");
  await options.page.click(".paused .button");
  await options.page.waitForFunction(() => document.querySelector(".paused") === null);
});

test("a word that is never to be marked is kept, and can be taken off the list", async () => {
  const { page } = await open("options/options.html#aside");
  await page.type(".adding input", "Drachten");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".tokens li");
  await page.reload({ waitUntil: "load" });
  await page.waitForSelector(".tokens li");
  await page.click(".tokens button");
  await page.waitForFunction(() => document.querySelector(".tokens") === null);
});

test("the reminder is set for two months after the last review", async () => {
  const { page } = await open("options/options.html#reminder");
  await page.click(".switch input");
  await page.waitForFunction(() => /\d{4}/.test(document.querySelector(".panel .soft")?.textContent ?? ""));
  const alarm = await page.evaluate(() => chrome.alarms.get("review-due"));
  const days = (alarm.scheduledTime - Date.now()) / 86_400_000;
  assert.ok(days > 59 && days < 62, `${days} days`);
});

test("the practice box gets the engine's judgement, and nothing of the text is stored", async () => {
  const { page, problems } = await open("welcome/welcome.html");
  await page.click(".chips button");
  await page.waitForFunction(() => !document.querySelector(".found [data-level=hint].nothing"));
  const stored = await page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  assert.doesNotMatch(stored, /Jansen/);
  assert.deepEqual(problems, []);
});
