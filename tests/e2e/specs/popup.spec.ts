// The popup over a real draft, and the toolbar button. Chromium: the popup's page is opened in a tab behind the draft.
import assert from "node:assert/strict";
import { describe } from "node:test";
import type { Page } from "puppeteer-core";
import { onOwnPage } from "../harness/background";
import { expectCard } from "../harness/card";
import type { Composer } from "../harness/composer";

import { expectMark, expectMarksGone } from "../harness/marks";
import { composerScenario } from "../harness/scenario";
import { eventually } from "../harness/wait";
import { words } from "../harness/words";
import { world } from "../harness/world";
import { surface } from "../surfaces/all";
import { baker, met } from "./posts";

/** Opens the popup while the draft's tab stays in front. */
async function popupOver({ page }: Composer): Promise<Page> {
  const { browser, extensionId } = world();
  const popup = await browser.newPage();
  await page.bringToFront();
  await popup.goto(`chrome-extension://${extensionId}/popup/popup.html`);
  await popup.waitForSelector(".checklist");
  return popup;
}

/** Presses what a selector finds first; a tab behind another takes no pointer. */
async function press(popup: Page, selector: string): Promise<void> {
  await popup.$eval(selector, (element) => (element as HTMLElement).click());
}

async function marked(composer: Composer): Promise<void> {
  await composer.type(met);
  await expectMark(composer, "Kari Nordmann", "error");
}

describe("the popup over a draft", () => {
  composerScenario(
    surface("x:post"),
    "nine recommendations; a press on the words shows them",
    async (composer) => {
      await marked(composer);
      const popup = await popupOver(composer);
      assert.equal((await popup.$$(".checklist ol > li")).length, 9);
      assert.ok(await popup.$(".verdict[data-level=error]"));
      await press(popup, ".finding .words");
      const card = await expectCard(composer.page);
      assert.ok(card.label?.includes("Kari Nordmann"), card.label ?? "");
      await eventually("end of the popup", async () => (popup.isClosed() ? true : null));
    },
  );

  composerScenario(surface("x:post"), "it tells how few people could be meant", async (composer) => {
    await composer.type(baker);
    await expectMark(composer, "bakker", "error");
    const popup = await popupOver(composer);
    const told = await popup.$eval(".verdict", (element) => element.textContent ?? "");
    assert.ok(told.includes("Stiens") && told.includes("bakker"), told);
    await popup.close();
  });

  composerScenario(surface("facebook:post"), "a new wording reaches the editor's model", async (composer) => {
    await marked(composer);
    const popup = await popupOver(composer);
    await press(popup, ".finding .acts button");
    await eventually("change of the model", async () =>
      (await composer.modelText()).includes("Kari Nordmann") ? null : true,
    );
    await popup.close();
  });

  composerScenario(
    surface("linkedin:post"),
    "answers stay with the draft and are kept nowhere",
    async (composer) => {
      await marked(composer);
      const first = await popupOver(composer);
      const kept = () => onOwnPage((page) => page.evaluate(async () => chrome.storage.local.get(null)));
      const before = await kept();
      await composer.page.bringToFront();
      await press(first, ".question input");
      await first.close();
      const second = await popupOver(composer);
      assert.equal(
        await second.$eval(".question input", (input) => (input as HTMLInputElement).checked),
        true,
      );
      await second.close();
      assert.deepEqual(await kept(), before);
      const other = await popupOverNewDraft(composer);
      assert.equal(await other.$(".question input:checked"), null);
      await other.close();
    },
  );
});

/** Leaves the draft, begins another, and opens the popup over that one. */
async function popupOverNewDraft(composer: Composer): Promise<Page> {
  await composer.page.bringToFront();
  await composer.page.reload({ waitUntil: "load" });
  await composer.surface.open?.(composer.page);
  await composer.focus();
  await marked(composer);
  return popupOver(composer);
}

/** What the toolbar button shows for the tab in front. */
async function button(composer: Composer): Promise<{ text: string; title: string }> {
  const { browser, extensionId } = world();
  const own = await browser.newPage();
  await composer.page.bringToFront();
  await own.goto(`chrome-extension://${extensionId}/welcome/welcome.html`);
  const shown = await own.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const tabId = tab?.id ?? 0;
    return {
      text: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    };
  });
  await own.close();
  return shown;
}

describe("the toolbar button", () => {
  composerScenario(
    surface("x:post"),
    "tells how many, how serious, and that somebody watches",
    async (composer) => {
      await marked(composer);
      const risky = await eventually("number on the button", async () => {
        const shown = await button(composer);
        return shown.text === "" ? null : shown;
      });
      assert.match(risky.text, /^\d!$/);
      assert.ok(risky.title.includes(words("severity.error")), risky.title);
      await composer.page.bringToFront();
      await composer.clear();
      await expectMarksGone(composer);
      await composer.type("God helg!");
      const harmless = await eventually("no number on the button", async () => {
        const shown = await button(composer);
        return shown.text === "" && shown.title.includes(words("content.toolbar.watched")) ? shown : null;
      });
      assert.ok(harmless);
    },
  );
});
