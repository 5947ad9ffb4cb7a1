// What an employer's rules say about the moment of posting. Chromium: the rules are set from a page of the extension.
import assert from "node:assert/strict";
import { describe } from "node:test";
import type { Page } from "puppeteer-core";
import type { HouseRules } from "#engine";
import { underRules } from "../harness/background";
import { cardButton, expectCard } from "../harness/card";
import { Composer } from "../harness/composer";
import { advanceClock } from "../harness/content-world";
import {
  expectHeld,
  expectNoDialog,
  expectNothingPublished,
  expectPublishedOnce,
  postAnyway,
  pressInDialog,
} from "../harness/hold";
import { expectMark } from "../harness/marks";
import { ownElements } from "../harness/own-ui";
import { scenario } from "../harness/scenario";
import { eventually, pause } from "../harness/wait";
import { words } from "../harness/words";
import { surface } from "../surfaces/all";
import { met } from "./posts";

const heated = "Ik ben er KLAAR mee!!! Net uit een kutdienst, NIEMAND luistert hier, rot toch allemaal op!!!";
const contact = { name: "Communicatie", phone: "0512 588 888" };

function ruled(
  name: string,
  rules: HouseRules,
  where: string,
  act: (composer: Composer) => Promise<void>,
): void {
  scenario(`${where}: ${name}`, (page: Page) =>
    underRules(rules, async () => {
      await page.bringToFront();
      await act(await Composer.open(page, surface(where)));
    }),
  );
}

const forbid: HouseRules = {
  version: 1,
  at_error: "forbid",
  communication: contact,
  policy_url: "https://ziekenhuis.example/regels",
};

async function typeHeated(composer: Composer): Promise<void> {
  await composer.type(heated);
  await expectMark(composer, ["kutdienst", "rot", "op", "KLAAR"], "hint");
  await pause(200);
}

const cool = words("content.hold.cool.other").replace("{n}", "10");

async function countdown({ page }: Composer): Promise<string | null> {
  return (await ownElements(page, ".countdown"))[0]?.text ?? null;
}

describe("an employer's rules", () => {
  for (const where of ["x:post", "facebook:comment", "linkedin:post"]) {
    ruled(
      "an error that is forbidden has no way past, and the dialog says whom to ask",
      forbid,
      where,
      async (composer) => {
        await composer.type(met);
        await expectMark(composer, "Kari Nordmann", "error");
        if (composer.surface.sendKey) await composer.pressSendKey();
        else await composer.clickSubmit();
        await expectHeld(composer, words("content.hold.forbid.title"));
        const [dialog] = await ownElements(composer.page, "dialog.hold");
        assert.match(dialog?.text ?? "", /Communicatie \(0512 588 888\)/);
        const [link] = await ownElements(composer.page, "dialog.hold a");
        assert.equal(link?.text, words("content.hold.policy"));
        const buttons = (await ownElements(composer.page, "dialog.hold button")).map(({ text }) => text);
        assert.ok(!buttons.includes(words("content.hold.anyway")), buttons.join());
        await pressInDialog(composer, words("content.hold.back"));
        await expectNoDialog(composer);
        await expectNothingPublished(composer);
        await composer.expectModelText(met);
        await composer.focus();
        await composer.clear();
        await composer.type("God helg!");
        await pause(200);
        await composer.clickSubmit();
        await expectPublishedOnce(composer, "God helg!");
      },
    );
  }

  ruled("what is forbidden cannot be put aside on the card", forbid, "x:post", async (composer) => {
    await composer.type(met);
    const { box } = await expectMark(composer, "Kari Nordmann", "error");
    await composer.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const card = await expectCard(composer.page);
    assert.ok(card.text.includes(words("content.card.required")), card.text);
    assert.match(card.text, /Communicatie \(0512 588 888\)/);
    await cardButton(composer.page, words("content.card.close"));
    const buttons = await ownElements(composer.page, ".card-foot button");
    assert.deepEqual(buttons, []);
  });

  ruled(
    "where it only advises, an error is marked and not held",
    { at_error: "advise" },
    "x:post",
    async (composer) => {
      await composer.type(met);
      await expectMark(composer, "Kari Nordmann", "error");
      await composer.clickSubmit();
      await expectPublishedOnce(composer, met);
    },
  );

  for (const where of ["x:post", "facebook:comment"]) {
    ruled(
      "heat is offered a pause; while it runs nothing goes out, then it does",
      { cool_down_minutes: 10, at_error: "advise" },
      where,
      async (composer) => {
        await typeHeated(composer);
        await composer.clickSubmit();
        await expectHeld(composer, words("content.hold.heat.title"));
        await pressInDialog(composer, cool);
        await expectNoDialog(composer);
        await composer.expectModelText(heated);
        const first = await eventually("countdown", () => countdown(composer));
        assert.match(first, /(10:00|9:5\d)/);
        await eventually("countdown that runs", async () =>
          (await countdown(composer)) === first ? null : true,
        );
        await composer.clickSubmit();
        await expectHeld(composer, words("content.hold.rest.title"));
        await pressInDialog(composer, words("content.hold.back"));
        await expectNothingPublished(composer);
        await advanceClock(composer.page, 10 * 60_000);
        await eventually("end of the pause", async () =>
          (await countdown(composer)) === words("content.cooling.over") ? true : null,
        );
        await composer.clickSubmit();
        await expectPublishedOnce(composer, heated);
      },
    );
  }

  ruled(
    "a pause can be ended, and the question comes back",
    { cool_down_minutes: 10, at_error: "advise" },
    "linkedin:post",
    async (composer) => {
      await typeHeated(composer);
      await composer.clickSubmit();
      await pressInDialog(composer, cool);
      await composer.clickSubmit();
      await pressInDialog(composer, words("content.hold.rest.end"));
      await expectHeld(composer, words("content.hold.heat.title"));
      assert.equal(await countdown(composer), null);
      await expectNothingPublished(composer);
      await pressInDialog(composer, words("content.hold.anyway"));
      await expectPublishedOnce(composer, heated);
    },
  );

  ruled(
    "in quiet hours a harmless post gets one more look",
    { quiet_hours: { from: "00:00", to: "23:59" } },
    "x:post",
    async (composer) => {
      await composer.type("God helg!");
      await pause(300);
      await composer.clickSubmit();
      await expectHeld(composer, words("content.hold.quiet.title"));
      await pressInDialog(composer, words("content.hold.quiet.yes"));
      await expectPublishedOnce(composer, "God helg!");
    },
  );

  ruled(
    "in quiet hours an error gets its own question",
    { quiet_hours: { from: "00:00", to: "23:59" } },
    "facebook:comment",
    async (composer) => {
      await composer.type(met);
      await expectMark(composer, "Kari Nordmann", "error");
      await composer.pressSendKey();
      await expectHeld(composer);
      await postAnyway(composer);
      await expectPublishedOnce(composer, met);
    },
  );
});
