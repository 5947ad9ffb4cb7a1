// With the organisation's policy in force: its words are marked, its errors cannot be posted, its fields are locked.
import assert from "node:assert/strict";
import { after, describe } from "node:test";
import { Composer } from "./harness/composer";
import { expectHeld, expectNothingPublished } from "./harness/hold";
import { expectMark } from "./harness/marks";
import { ownElements } from "./harness/own-ui";
import { scenario } from "./harness/scenario";
import { words } from "./harness/words";
import { stopBackground } from "./harness/worker";
import { endWorld, startWorld, world } from "./harness/world";
import { surface } from "./surfaces/all";

const { run, extensionId } = await startWorld();
after(endWorld);

const post = surface("x:post");
const text = "De budgetonderhandelingen lopen vast.";
const organisation = "Ziekenhuis De Linde";

async function expectForbidden(composer: Composer): Promise<void> {
  await composer.type(text);
  await expectMark(composer, "budgetonderhandelingen", "error");
  await composer.clickSubmit();
  await expectHeld(composer, words("content.hold.forbid.title"));
  const buttons = await ownElements(composer.page, "dialog.hold button");
  assert.ok(buttons.every((button) => button.text !== words("content.hold.anyway")));
  await expectNothingPublished(composer);
}

describe("a policy of the browser", () => {
  scenario("its words are marked, and what it forbids cannot be posted", async (page) => {
    await expectForbidden(await Composer.open(page, post));
  });

  if (run.browser !== "chromium") return;

  scenario("it still holds when the background starts anew", async (page) => {
    const composer = await Composer.open(page, post);
    await stopBackground(page);
    await expectForbidden(composer);
  });

  scenario("its fields are locked on the settings page, with the organisation's name", async (page) => {
    await page.goto(`chrome-extension://${extensionId}/options/options.html#house-organisation`);
    await page.waitForFunction(
      (name) =>
        [...document.querySelectorAll("input")].some((input) => input.disabled && input.value === name),
      {},
      organisation,
    );
    const told = words("house.locked").replace("{organisation}", organisation);
    assert.ok(await page.evaluate((sentence) => document.body.innerText.includes(sentence), told));
  });

  scenario("the user's own settings do not loosen it", async (page) => {
    await page.goto(`chrome-extension://${extensionId}/options/options.html`);
    const ask = (request: string, asked: object) =>
      page.evaluate(
        (message) => {
          const { chrome } = globalThis as unknown as {
            chrome: { runtime: { sendMessage(_: object): unknown } };
          };
          return chrome.runtime.sendMessage(message) as Promise<{ verdict: string }>;
        },
        { request, ask: asked },
      );
    await ask("change", { change: { set: "word", word: "budgetonderhandelingen", ignored: true } });
    await ask("change", { change: { set: "rule", rule: "house:budget-talks", on: false } });
    await ask("setRules", { rules: { terms: [], at_error: "advise" } });
    const review = await ask("check", { draft: { text, kind: "post" } });
    assert.equal(review.verdict, "error");
    await expectForbidden(await Composer.open(page, post));
  });
});

assert.ok(world().run.extension, "these tests need the extension");
