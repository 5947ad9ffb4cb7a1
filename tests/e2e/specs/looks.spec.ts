// Marks, badge, card and dialog in the four languages, light and dark: pictures for people to judge, and axe.
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { describe } from "node:test";
import type { Page } from "puppeteer-core";
import type { Locale } from "../../../extension/shared/protocol";
import { violations } from "../harness/axe";
import { askBackground, underRules } from "../harness/background";
import { expectCard, expectNoCard } from "../harness/card";
import { Composer } from "../harness/composer";
import { expectMark } from "../harness/marks";
import { ownElements } from "../harness/own-ui";
import { screenshotsDir } from "../harness/paths";
import { scenario } from "../harness/scenario";
import { eventually, pause } from "../harness/wait";
import { surface } from "../surfaces/all";
import { met } from "./posts";

const languages: readonly Locale[] = ["nl", "nb", "nn", "en"];
const heated = "Ik ben er KLAAR mee!!! Net uit een kutdienst, NIEMAND luistert hier, rot toch allemaal op!!!";
const rules = {
  at_error: "forbid",
  cool_down_minutes: 10,
  policy_url: "https://ziekenhuis.example/regels",
  communication: { name: "Communicatie", phone: "0512 588 888" },
} as const;

async function picture(page: Page, name: string): Promise<void> {
  await mkdir(screenshotsDir, { recursive: true });
  await page.screenshot({ path: path.join(screenshotsDir, `${name}.png`) as `${string}.png` });
}

/** What stands in the window is wholly in it, and cut off nowhere. */
async function expectWhole(page: Page, selector: string): Promise<void> {
  const [found] = await ownElements(page, selector);
  assert.ok(found, selector);
  const { x, y, width, height } = found.box;
  const window = page.viewport();
  assert.ok(window);
  const fits = x >= 0 && y >= 0 && x + width <= window.width && y + height <= window.height;
  assert.ok(fits, JSON.stringify(found.box));
}

async function look(page: Page, selector: string, name: string): Promise<void> {
  await eventually(selector, async () => (await ownElements(page, selector))[0] ?? null);
  await pause(150);
  await picture(page, name);
  await expectWhole(page, selector);
  assert.deepEqual(await violations(page), [], name);
}

async function held(page: Page, text: string): Promise<void> {
  const composer = await Composer.open(page, surface("facebook:comment"));
  await composer.type(text);
  await eventually("badge", async () => (await ownElements(page, ".badge"))[0] ?? null);
  await pause(200);
  await composer.pressSendKey();
}

/** Zooming a page is laying it out in fewer, larger pixels. */
const windows = [
  { name: "narrow", size: { width: 320, height: 640 } },
  { name: "zoom", size: { width: 550, height: 400, deviceScaleFactor: 2 } },
] as const;

describe("looks", () => {
  for (const { name, size } of windows) {
    scenario(`${name}: badge, card and dialogs`, async (page) => {
      const usual = page.viewport();
      await page.setViewport(size);
      try {
        const composer = await Composer.open(page, surface("facebook:comment"));
        await composer.type(met);
        const { box } = await expectMark(composer, "Kari Nordmann", "error");
        await look(page, ".badge", `badge-${name}`);
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
        await expectCard(page);
        await look(page, ".card", `card-${name}`);
        await page.keyboard.press("Escape");
        await expectNoCard(page);
        await composer.pressSendKey();
        await look(page, "dialog.hold", `hold-${name}`);
      } finally {
        await page.setViewport(usual);
      }
    });
  }

  for (const language of languages) {
    for (const scheme of ["light", "dark"] as const) {
      scenario(`${language}, ${scheme}: badge, card and dialogs`, async (page) => {
        await askBackground("change", { change: { set: "locale", to: language } });
        await page.bringToFront();
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        try {
          const at = `${language}-${scheme}`;
          // In a page that is in English.
          const spoken = `.stage[lang="${language}"]`;
          const composer = await Composer.open(page, surface("x:post"));
          await composer.type(met);
          const { box } = await expectMark(composer, "Kari Nordmann", "error");
          await look(page, ".badge", `badge-${at}`);
          await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
          await expectCard(page);
          await look(page, `${spoken} .card`, `card-${at}`);
          await page.keyboard.press("Escape");
          await expectNoCard(page);
          await composer.clickSubmit();
          await look(page, `${spoken} dialog.hold`, `hold-${at}`);
          await underRules(rules, async () => {
            await page.bringToFront();
            await held(page, met);
            await look(page, "dialog.hold", `forbid-${at}`);
          });
          await underRules({ ...rules, at_error: "advise" }, async () => {
            await page.bringToFront();
            await held(page, heated);
            await look(page, "dialog.hold", `heat-${at}`);
            const [, pauseButton] = await ownElements(page, ".hold-buttons button");
            assert.ok(pauseButton);
            await page.mouse.click(pauseButton.box.x + 10, pauseButton.box.y + 10);
            await look(page, ".countdown", `countdown-${at}`);
          });
        } finally {
          await page.emulateMediaFeatures([]);
          await askBackground("change", { change: { set: "locale", to: null } });
        }
      });
    }
  }
});
