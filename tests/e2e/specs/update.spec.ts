// The extension is updated while a page stays open: its old content script says so once and leaves the page.
// Last of all tests in the browser: an extension that automation installed does not come back.
import assert from "node:assert/strict";
import { describe } from "node:test";
import { badges, expectBadges } from "../harness/badge";
import { Composer } from "../harness/composer";
import { expectPublishedOnce } from "../harness/hold";
import { expectMark, readMarks } from "../harness/marks";
import { clickOwn, ownElements } from "../harness/own-ui";
import { scenario } from "../harness/scenario";
import { eventually, pause } from "../harness/wait";
import { words } from "../harness/words";
import { world } from "../harness/world";
import { surface } from "../surfaces/all";
import { met } from "./posts";

async function reloadExtension(): Promise<void> {
  const { browser, extensionId } = world();
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/options/options.html`);
  // The page goes with its extension, before it can answer.
  await page.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await page.close().catch(() => undefined);
}

describe("an update of the extension", () => {
  scenario("the old content script says that nobody reads along any more, and falls silent", async (page) => {
    const composer = await Composer.open(page, surface("facebook:comment"));
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("console", (message) => {
      if (["error", "warn"].includes(message.type())) problems.push(message.text());
    });
    await composer.type(met);
    await expectMark(composer, "Kari Nordmann", "error");
    await expectBadges(page);

    await reloadExtension();
    await page.bringToFront();
    await composer.focus();
    // Chromium tells an old content script nothing; it learns of it when it next wants to speak.
    await composer.type(" Ha det.");
    await eventually("end of all marks and badges", async () =>
      (await readMarks(composer)).length === 0 && (await badges(page)).length === 0 ? true : null,
    );
    const [note, ...others] = await ownElements(page, ".farewell");
    assert.ok(note?.text.includes(words("content.farewell")), note?.text);
    assert.deepEqual(others, []);
    const [close] = await ownElements(page, ".farewell button");
    assert.ok(close);
    await clickOwn(page, close);
    await eventually("end of all that is ours", async () =>
      (await ownElements(page, "*")).length === 0 ? true : null,
    );
    await composer.focus();
    await composer.pressSendKey();
    await expectPublishedOnce(composer, `${met} Ha det.`);
    await composer.type(met);
    await pause(300);
    assert.deepEqual(await ownElements(page, "*"), []);
    assert.deepEqual(problems, []);
  });
});
