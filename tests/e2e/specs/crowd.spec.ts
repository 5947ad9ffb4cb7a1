// Many tabs, a page at rest, a background that stops in the middle, a storage that is full. Chromium: the browser's
// own trace, its workers and pages of the extension are needed.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "puppeteer-core";
import { onOwnPage } from "../harness/background";
import { cardButton, expectCard } from "../harness/card";
import { expectHeldAnyhow, expectNothingPublished } from "../harness/hold";
import { ownCalls } from "../harness/long-tasks";
import { expectMark, expectMarksGone, readMarks } from "../harness/marks";
import { clickOwn } from "../harness/own-ui";
import { composerScenario, scenario } from "../harness/scenario";
import { wrote } from "../harness/typed";
import { eventually, pause } from "../harness/wait";
import { words } from "../harness/words";
import { interruptBackground } from "../harness/worker";
import { world } from "../harness/world";
import { surface } from "../surfaces/all";
import { met } from "./posts";

const comment = surface("facebook:comment");
const tabs = 100;
/** So many are opened at a time. */
const together = 5;

/** Writes as a page's own script may: a tab behind others takes no keys. */
async function insert(page: Page): Promise<void> {
  wrote(met);
  await page.waitForSelector(comment.editor);
  await page.evaluate(
    async (editor, text) => {
      const box = document.querySelector<HTMLElement>(editor);
      if (!box) throw new Error("no box");
      box.focus();
      // The editor learns of its new selection a moment later.
      await new Promise((resolve) => setTimeout(resolve, 50));
      document.execCommand("insertText", false, text);
    },
    comment.editor,
    met,
  );
}

const isMarked = () => [...CSS.highlights.values()].some(({ size }) => size > 0);

describe("a crowd", () => {
  scenario("a page in which nobody writes is left alone, whatever happens in it", async (page) => {
    await page.goto(comment.url);
    await page.waitForSelector(comment.editor);
    await pause(300);
    const calls = await ownCalls(page, async () => {
      await page.evaluate(() => {
        const noise = document.createElement("div");
        document.body.append(noise);
        setInterval(() => noise.append(document.createElement("i")), 10);
      });
      await page.mouse.move(300, 300, { steps: 10 });
      await page.mouse.wheel({ deltaY: 300 });
      await pause(1500);
    });
    assert.equal(calls.length, 0);
  });

  composerScenario(
    comment,
    "the background stops in the middle of a check, ten times over",
    async (composer) => {
      for (let time = 0; time < 10; time += 1) {
        await composer.type(met);
        await interruptBackground(composer.page);
        // The second stop meets what was asked again after the first.
        await interruptBackground(composer.page);
        const stopped = Date.now();
        await expectMark(composer, "Kari Nordmann", "error");
        assert.ok(Date.now() - stopped < 2000);
        await composer.clear();
        await expectMarksGone(composer);
      }
      await composer.type(met);
      await Promise.all([interruptBackground(composer.page), composer.pressSendKey()]);
      await expectHeldAnyhow(composer);
      await expectNothingPublished(composer);
    },
  );

  composerScenario(surface("x:post"), "a full storage loses a setting at most", async (composer) => {
    const { page } = composer;
    await onOwnPage((own) =>
      own.evaluate(async () => {
        const room = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse(null));
        await chrome.storage.local.set({ filling: "x".repeat(room - 20) });
      }),
    );
    try {
      await page.bringToFront();
      await composer.type(met);
      const { box } = await expectMark(composer, "Kari Nordmann", "error");
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await expectCard(page);
      const before = (await readMarks(composer)).length;
      await clickOwn(page, await cardButton(page, words("content.card.ignore")));
      await eventually("end of a mark", async () =>
        (await readMarks(composer)).length < before ? true : null,
      );
      await clickOwn(page, await cardButton(page, words("content.card.undo")));
      await expectMark(composer, "Kari Nordmann", "error");
    } finally {
      await onOwnPage((own) => own.evaluate(() => chrome.storage.local.remove("filling")));
    }
  });

  it(`${tabs} tabs share one engine, and each has its marks`, { timeout: 120_000 }, async () => {
    const pages: Page[] = [];
    try {
      while (pages.length < tabs) {
        const opened = await Promise.all(
          Array.from({ length: together }, async () => {
            const page = await world().browser.newPage();
            await page.goto(comment.url);
            await insert(page);
            await page.waitForFunction(isMarked, { polling: 50, timeout: 10_000 });
            return page;
          }),
        );
        pages.push(...opened);
      }
      const marked = await Promise.all(pages.map((page) => page.evaluate(isMarked)));
      assert.ok(marked.every(Boolean));
      const workers = world()
        .browser.targets()
        .filter((target) => target.type() === "service_worker");
      assert.equal(workers.length, 1);
    } finally {
      await Promise.all(pages.map((page) => page.close()));
    }
  });
});
