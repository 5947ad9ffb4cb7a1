import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { clean, draft, settings, tab } from "./answers.mjs";
import { openBrowser, openPage, overflowsSideways, screenshot, violations } from "./browser.mjs";
import { LANGUAGES, LOOKS } from "./matrix.mjs";

const PATH = "popup/popup.html";
const SIZE = { width: 400, height: 600 };

let chromium;
before(async () => {
  chromium = await openBrowser();
});
after(() => chromium.browser.close());

const popup = (language, report, more = {}) =>
  openPage(chromium, PATH, {
    ...SIZE,
    answers: { settings: settings(language), tab: report, answer: true },
    ...more,
  });

const withPicture = tab("facebook", draft({ media: "image" }));

for (const { language, scheme } of LOOKS) {
  test(`popup, ${language}, ${scheme}: no violation, with a draft and without`, async () => {
    for (const [name, report] of [
      ["draft", withPicture],
      ["guidance", tab("x")],
    ]) {
      const { page, problems } = await popup(language, report, { scheme });
      // What is folded away has to be right as well.
      await screenshot(page, `popup-${name}-${language}-${scheme}`);
      await page.$$eval("details", (all) => {
        for (const one of all) one.open = true;
      });
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(problems, []);
      assert.equal(await overflowsSideways(page), false);
      assert.equal(await page.evaluate(() => document.documentElement.lang), language);
      await page.close();
    }
  });
}

test("at 200 % and at 320 pixels nothing sticks out or is lost", async () => {
  for (const language of LANGUAGES) {
    for (const [name, more] of [
      ["zoom", { width: 800, height: 600, zoom: 2 }],
      ["narrow", { width: 320, height: 600 }],
    ]) {
      const { page } = await popup(language, withPicture, more);
      assert.equal(await overflowsSideways(page), false, `${language} ${name}`);
      await screenshot(page, `popup-${name}-${language}`);
      await page.close();
    }
  }
});

test("in forced colours levels still differ", async () => {
  const { page } = await popup("nl", withPicture, { forced: true });
  assert.deepEqual(await violations(page), []);
  await screenshot(page, "popup-forced-colours");
  await page.close();
});

test("the checklist has nine items, with the findings behind them", async () => {
  const { page } = await popup("en", tab("facebook", draft()));
  assert.equal((await page.$$(".checklist li")).length, 9);
  assert.equal((await page.$$(".checklist .finding")).length, 4);
  const states = await page.$$eval(".checklist .state", (all) => all.map((one) => one.textContent));
  assert.deepEqual(states.slice(0, 5), ["Fine", "Problem", "Fine", "Your answer", "Look again"]);
  await page.close();
});

test("a picture's questions come before the checklist", async () => {
  const { page } = await popup("en", withPicture);
  const order = await page.$$eval(".media, .checklist", (all) => all.map((one) => one.className));
  assert.deepEqual(order, ["panel media", "checklist"]);
  await page.close();
});

test("an answer changes the state, goes to the draft and nowhere else", async () => {
  const { page } = await popup("en", tab("facebook", draft({ review: clean })));
  const state = () => page.$eval(".checklist li:nth-child(4) .state", (one) => one.textContent);
  await page.click(".checklist input[type=radio]");
  assert.equal(await state(), "Fine");
  await page.focus(".checklist input:checked");
  await page.keyboard.press("ArrowRight");
  assert.equal(await state(), "Problem");
  assert.equal(await page.$eval(":focus", (one) => one.type), "radio");
  const asked = await page.evaluate(() => globalThis.asked.filter(({ request }) => request === "answer"));
  assert.deepEqual(
    asked.map(({ ask }) => ask),
    [true, false].map((answer) => ({ composer: 1, question: "coffee-machine", answer })),
  );
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  await page.close();
});

test("a click on the words asks the page to show them", async () => {
  const { page } = await popup("en", tab("facebook", draft()), {
    answers: { settings: settings("en"), tab: tab("facebook", draft()), jump: false },
  });
  await page.click(".words");
  const [jump] = await page.evaluate(() => globalThis.asked.filter(({ request }) => request === "jump"));
  assert.deepEqual(jump.ask, { composer: 1, fingerprint: "person-name" });
  assert.equal(
    await page.$eval("#said", (one) => one.textContent),
    "These words are no longer in your post.",
  );
  await page.close();
});

test("tabs and sections work by keyboard alone", async () => {
  const { page } = await popup("en", tab("facebook", draft()));
  await page.focus("[role=tab][aria-selected=true]");
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.$eval("[role=tab][aria-selected=true]", (one) => one.textContent), "Guidance");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await page.$eval(".guidance details", (one) => one.open), true);
  await page.close();
});

test("a ready answer speaks the language that was chosen for it", async () => {
  const { page } = await popup("en", tab("x"));
  await page.$$eval("details", (all) => {
    for (const one of all) one.open = true;
  });
  await page.select(".guidance select", "nn");
  const [text] = await page.$$eval(".answer p", (all) => all.map((one) => [one.lang, one.textContent]));
  assert.equal(text[0], "nn");
  assert.match(text[1], /yrket vårt/);
  await page.close();
});

test("the employer's contact is filled in, and the own guideline is one press away", async () => {
  const rules = {
    organisation: { name: "De Linde" },
    communication: { name: "Communicatie", email: "pers@delinde.example", when: { nl: "Bij twijfel." } },
    allowed: { phones: ["0512 123456"] },
    policy_url: "https://delinde.example/richtlijn",
  };
  const { page } = await popup("nl", tab("x"), {
    answers: { settings: settings("nl"), tab: tab("x"), house: { rules, locked: [], kept: "sync" } },
  });
  const answers = await page.$$eval(".answer p", (all) => all.map((one) => one.textContent).join(" "));
  assert.match(answers, /bellen op 0512 123456\?/);
  assert.match(answers, /Communicatie \(pers@delinde\.example\)/);
  const links = await page.$$eval(".guidance a", (all) => all.map((one) => one.href));
  assert.ok(links.includes(rules.policy_url));
  assert.match(
    await page.$eval(".guidance", (one) => one.textContent),
    /De regels van De Linde.*Bij twijfel\./,
  );
  await page.close();
});

test("links lead to each site's privacy settings", async () => {
  const { page } = await popup("nb", tab("x"));
  const hosts = await page.$$eval(".guidance a", (all) => all.map((one) => new URL(one.href).host));
  for (const host of ["x.com", "www.facebook.com", "www.linkedin.com", "www.instagram.com", "slettmeg.no"]) {
    assert.ok(hosts.includes(host), host);
  }
  await page.close();
});
