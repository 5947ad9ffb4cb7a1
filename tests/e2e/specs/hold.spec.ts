// A post with an error is held before the site hears of the press, whichever way it is pressed.
import assert from "node:assert/strict";
import { describe } from "node:test";
import { Composer } from "../harness/composer";
import {
  expectHeld,
  expectNoDialog,
  expectNothingPublished,
  expectPublishedOnce,
  postAnyway,
  pressInDialog,
} from "../harness/hold";
import { commit, compose } from "../harness/input-method";
import { press, typeKeys } from "../harness/keys";
import { expectMark, expectMarksGone, expectNoMarks } from "../harness/marks";
import { composerScenario, scenario } from "../harness/scenario";
import { eventually, pause } from "../harness/wait";
import { words } from "../harness/words";
import { freezeBackground } from "../harness/worker";
import { world } from "../harness/world";
import { allSurfaces, mainSurfaces, surface } from "../surfaces/all";
import { twoStages } from "../surfaces/facebook";
import { met } from "./posts";

const names = [
  "x:chat",
  "facebook:chat",
  "linkedin:message-button",
  "linkedin:message-enter",
  "instagram:direct",
];
const tried = [...mainSurfaces, ...names.map(surface)];
const others = allSurfaces.filter((surface) => !tried.includes(surface));

async function typeRisky(composer: Composer): Promise<void> {
  await composer.type(met);
  await expectMark(composer, "Kari Nordmann", "error");
}

describe("holding a post", () => {
  for (const surface of tried) {
    if (surface.submit) {
      composerScenario(surface, "a click is held; post anyway posts once", async (composer) => {
        await typeRisky(composer);
        await composer.clickSubmit();
        await expectHeld(composer);
        await expectNothingPublished(composer);
        await postAnyway(composer);
        await expectPublishedOnce(composer, met);
      });

      composerScenario(
        surface,
        "Enter and Space on the button are held; back keeps the text",
        async (composer) => {
          await typeRisky(composer);
          for (const key of ["Enter", " "] as const) {
            await composer.pressSubmit(key);
            await expectHeld(composer);
            await pressInDialog(composer, words("content.hold.back"));
            await expectNoDialog(composer);
          }
          await expectNothingPublished(composer);
          await composer.expectModelText(met);
        },
      );
    }

    if (surface.sendKey) {
      composerScenario(surface, `${surface.sendKey} is held; post anyway posts once`, async (composer) => {
        await typeRisky(composer);
        await composer.pressSendKey();
        await expectHeld(composer);
        await expectNothingPublished(composer);
        await postAnyway(composer);
        // Where only keys send, the writer presses once more after this.
        if (!surface.submit) {
          await pressInDialog(composer, words("content.hold.again.ok"));
          await composer.focus();
          await composer.pressSendKey();
        }
        await expectPublishedOnce(composer, met);
      });
    }
  }
});

describe("holding in every other composer", () => {
  for (const surface of others) {
    composerScenario(surface, "the press that sends is held", async (composer) => {
      await composer.type(` ${met}`);
      await expectMark(composer, "Kari Nordmann", "error");
      if (surface.submit) await composer.clickSubmit();
      else await composer.pressSendKey();
      await expectHeld(composer);
      await expectNothingPublished(composer);
    });
  }
});

describe("holding, in the thick of it", () => {
  composerScenario(surface("x:post"), "a press right after the last letter", async (composer) => {
    await composer.type(met);
    await composer.pressSendKey();
    await expectHeld(composer);
    await expectNothingPublished(composer);
  });

  composerScenario(surface("facebook:comment"), "a second press while held", async (composer) => {
    await typeRisky(composer);
    await composer.pressSendKey();
    await expectHeld(composer);
    await composer.pressSendKey();
    await expectNothingPublished(composer);
  });

  composerScenario(
    surface("linkedin:post"),
    "a text made harmless goes out, a harmless one made risky is held",
    async (composer) => {
      await typeRisky(composer);
      await composer.clear();
      await composer.type("God helg!");
      await composer.clear();
      await composer.type(met);
      await composer.clickSubmit();
      await expectHeld(composer);
      await pressInDialog(composer, words("content.hold.back"));
      await expectNoDialog(composer);
      await composer.focus();
      await composer.clear();
      await expectMarksGone(composer);
      await composer.type("God helg!");
      // Its verdict is there, and the button is on, when a person presses it.
      await pause(1000);
      await composer.clickSubmit();
      await expectPublishedOnce(composer, "God helg!");
    },
  );

  composerScenario(surface("instagram:comment"), "a pass is for one text only", async (composer) => {
    await typeRisky(composer);
    await composer.pressSendKey();
    await postAnyway(composer);
    await expectPublishedOnce(composer, met);
    await composer.focus();
    await composer.type(met);
    await composer.pressSendKey();
    await expectHeld(composer);
    assert.equal((await composer.published()).length, 1);
  });

  composerScenario(
    surface("facebook:comment"),
    "Enter picks from an open list, Shift+Enter breaks the line",
    async (composer) => {
      await composer.type(`${met}\n@Ann`);
      await composer.page.waitForSelector("[role=listbox]:not([hidden])");
      await composer.page.keyboard.press("Enter");
      await composer.expectModelText(`${met}\nAnna Visser `);
      await expectNothingPublished(composer);
      await expectNoDialog(composer);
    },
  );

  if (world().run.browser === "chromium") {
    composerScenario(
      surface("facebook:chat"),
      "Enter that ends an input method's word is let through",
      async (composer) => {
        await typeRisky(composer);
        await compose(composer.page, "ja");
        await composer.page.keyboard.press("Enter");
        await expectNoDialog(composer);
        await commit(composer.page, "ja");
        await expectNothingPublished(composer);
      },
    );
  }

  composerScenario(surface("x:post"), "every part of a thread", async (composer) => {
    await composer.type("God morgen!");
    await composer.page.locator("[role=dialog] [data-testid=addButton]").click();
    await composer.page.waitForSelector("[role=dialog] [data-testid=tweetTextarea_1]");
    await typeKeys(composer.page, met);
    await expectMark(composer, "Kari Nordmann", "error");
    await composer.clickSubmit();
    await expectHeld(composer);
    await expectNothingPublished(composer);
    await postAnyway(composer);
    await expectPublishedOnce(composer, "God morgen!", met);
  });

  scenario("facebook:two-stages: the publishing press on the second screen", async (page) => {
    const composer = await Composer.open(page, twoStages);
    await typeRisky(composer);
    await page.locator(twoStages.next).click();
    await page.waitForSelector(twoStages.submit ?? "");
    await composer.clickSubmit();
    await expectHeld(composer);
    await expectNothingPublished(composer);
    await postAnyway(composer);
    await expectPublishedOnce(composer, met);
  });

  for (const name of [
    "x:post",
    "facebook:post",
    "linkedin:post",
    "linkedin:post-old",
    "instagram:comment",
    "x:chat",
  ]) {
    composerScenario(
      surface(name),
      "make it anonymous changes the model, undo brings it back",
      async (composer) => {
        await typeRisky(composer);
        await composer.clickSubmit();
        await expectHeld(composer);
        // What follows the last letter within half a second is one step with it for ProseMirror's undo.
        await pause(600);
        await pressInDialog(composer, words("content.hold.anonymous"));
        await expectNoDialog(composer);
        await eventually("change of the model", async () =>
          (await composer.modelText()).includes("Kari Nordmann") ? null : true,
        );
        await expectNothingPublished(composer);
        await (await composer.editor()).focus();
        for (let step = 0; step < 20 && (await composer.modelText()) !== met; step++) {
          await press(composer.page, "Control+z");
          await pause(50);
        }
        assert.equal(await composer.modelText(), met);
      },
    );
  }

  if (world().run.browser === "chromium") {
    composerScenario(
      surface("x:post"),
      "with no verdict the writer decides, and one press posts it",
      async (composer) => {
        await composer.type("God helg");
        await expectNoMarks(composer);
        const thaw = await freezeBackground();
        await composer.type(" til alle!");
        await composer.clickSubmit();
        await expectHeld(composer, words("content.hold.unchecked.title"));
        await expectNothingPublished(composer);
        await pressInDialog(composer, words("content.hold.unchecked.yes"));
        await expectPublishedOnce(composer, "God helg til alle!");
        await thaw();
      },
    );

    composerScenario(
      surface("x:post"),
      "a verdict that comes late takes the place of the question",
      async (composer) => {
        await composer.type("Hei.");
        await expectNoMarks(composer);
        const thaw = await freezeBackground();
        await composer.type(" Kari Nordmann ble innlagt hos oss i natt med hjerteinfarkt.");
        await composer.clickSubmit();
        await expectHeld(composer, words("content.hold.unchecked.title"));
        await thaw();
        await expectHeld(composer, words("content.hold.title"));
        await expectNothingPublished(composer);
      },
    );
  }

  for (const name of ["x:post", "facebook:comment", "linkedin:post", "instagram:comment"]) {
    composerScenario(
      surface(name),
      "a harmless post goes out with the writer's own press",
      async (composer) => {
        await composer.type("God helg til alle!");
        // Its verdict is there when a person presses the button.
        await pause(1000);
        await composer.clickSubmit();
        await expectPublishedOnce(composer, "God helg til alle!");
        const [first] = await composer.published();
        // The very press that the writer made reached the site, while the browser was still dispatching it:
        // nothing was stopped and pressed again, and not a frame went by.
        assert.equal(first?.trusted, true);
        assert.equal(first?.atOnce, true);
      },
    );
  }
});
