// A mark answers to pointer and keyboard with a card; the focus stays with the writer.
import assert from "node:assert/strict";
import { describe } from "node:test";
import { expectBadges } from "../harness/badge";
import { cardButton, expectCard, expectNoCard, firstSuggestion } from "../harness/card";
import type { Composer } from "../harness/composer";
import { press } from "../harness/keys";
import { expectMark, type Mark, readMarks } from "../harness/marks";
import { clickOwn, ownElements } from "../harness/own-ui";
import { composerScenario } from "../harness/scenario";
import { eventually, pause } from "../harness/wait";
import { words } from "../harness/words";
import { mainSurfaces, surface } from "../surfaces/all";
import { met } from "./posts";

const tried = [...mainSurfaces, surface("x:chat")];

async function marked(composer: Composer): Promise<Mark> {
  await composer.type(met);
  return expectMark(composer, "Kari Nordmann", "error");
}

async function rest({ page }: Composer, { box }: Mark): Promise<void> {
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
}

/** Whether the keyboard still writes into the editor. */
async function hasFocus(composer: Composer): Promise<boolean> {
  return (await composer.editor()).evaluate((editor) => {
    const root = editor.getRootNode() as Document | ShadowRoot;
    return root.activeElement === editor;
  });
}

describe("the card", () => {
  for (const surface of tried) {
    composerScenario(
      surface,
      "opens where the pointer rests, Escape closes it, the focus stays",
      async (composer) => {
        await rest(composer, await marked(composer));
        const card = await expectCard(composer.page);
        assert.ok(card.text.includes("Kari Nordmann") || card.label?.includes("Kari Nordmann"), card.text);
        assert.ok(card.text.includes(words("content.card.sources")), card.text);
        // All of it is on the screen.
        const { x, y, width, height } = card.box;
        assert.ok(x >= 0 && y >= 0 && x + width <= 1100 && y + height <= 800, JSON.stringify(card.box));
        assert.ok(await hasFocus(composer));
        await composer.page.keyboard.press("Escape");
        await expectNoCard(composer.page);
        assert.ok(await hasFocus(composer));
        // The page's own dialog is still there, and so is the text.
        await composer.expectModelText(met);
      },
    );
  }

  for (const name of ["x:post", "linkedin:post", "instagram:comment"]) {
    composerScenario(
      surface(name),
      "opens by keyboard, and Escape leads back into the editor",
      async (composer) => {
        await marked(composer);
        // Back from the full stop into the name.
        for (let step = 0; step < " på venterommet i dag.".length + 3; step++)
          await composer.page.keyboard.press("ArrowLeft");
        await press(composer.page, "Alt+Enter");
        await expectCard(composer.page);
        await composer.page.keyboard.press("Escape");
        await expectNoCard(composer.page);
        await pause(50);
        assert.ok(await hasFocus(composer));
        await composer.expectModelText(met);
      },
    );

    composerScenario(
      surface(name),
      "a suggestion changes the model, and undo brings the words back",
      async (composer) => {
        await rest(composer, await marked(composer));
        await clickOwn(composer.page, await firstSuggestion(composer.page));
        await eventually("change of the model", async () =>
          (await composer.modelText()) !== met ? true : null,
        );
        assert.ok(!(await composer.modelText()).includes("Kari Nordmann"));
        await (await composer.editor()).focus();
        await press(composer.page, "Control+z");
        await composer.expectModelText(met);
        await expectMark(composer, "Kari Nordmann", "error");
      },
    );
  }

  composerScenario(
    surface("facebook:post"),
    "a suggestion works after the text was judged again under the open card",
    async (composer) => {
      await rest(composer, await marked(composer));
      const suggestion = await firstSuggestion(composer.page);
      await composer.page.keyboard.type(" Jeg snakket med Ola Hansen fra rom 3 etterpå.");
      await expectMark(composer, "Ola Hansen", "error");
      await clickOwn(composer.page, suggestion);
      await eventually("change of the model", async () =>
        (await composer.modelText()).includes("Kari Nordmann") ? null : true,
      );
    },
  );

  composerScenario(
    surface("facebook:post"),
    "ignore here takes one finding away, undo brings it back",
    async (composer) => {
      await rest(composer, await marked(composer));
      const before = (await readMarks(composer)).length;
      await clickOwn(composer.page, await cardButton(composer.page, words("content.card.ignore")));
      await eventually("end of a mark", async () =>
        (await readMarks(composer)).length < before ? true : null,
      );
      await clickOwn(composer.page, await cardButton(composer.page, words("content.card.undo")));
      await eventually("mark as before", async () =>
        (await readMarks(composer)).length === before ? true : null,
      );
    },
  );

  composerScenario(
    surface("x:post"),
    "who wants to read on finds more, and all of it is on the screen",
    async (composer) => {
      await rest(composer, await marked(composer));
      const before = await expectCard(composer.page);
      const [summary] = await ownElements(composer.page, ".card-more summary");
      assert.ok(summary);
      await clickOwn(composer.page, summary);
      const card = await eventually("longer card", async () => {
        const [now] = await ownElements(composer.page, ".card");
        return now && now.text.length > before.text.length + 100 ? now : null;
      });
      assert.ok(card.text.includes(words("recommendation.2.text")), card.text);
      const { x, y, width, height } = card.box;
      assert.ok(x >= 0 && y >= 0 && x + width <= 1100 && y + height <= 800, JSON.stringify(card.box));
      assert.ok(await hasFocus(composer));
    },
  );

  for (const [name, label] of [
    ["a word is never marked again", words("content.card.word").slice(0, 6)],
    ["a rule is switched off", words("content.card.rule")],
  ] as const) {
    composerScenario(
      surface("instagram:comment"),
      `${name}, and undo brings the mark back`,
      async (composer) => {
        await composer.type("Vanochtend gebeld over BSN 111222333.");
        const mark = await expectMark(composer, "111222333", "error");
        await rest(composer, mark);
        await expectCard(composer.page);
        await clickOwn(composer.page, await cardButton(composer.page, label));
        await eventually("end of the mark", async () =>
          (await readMarks(composer)).some(({ text }) => text === mark.text) ? null : true,
        );
        await clickOwn(composer.page, await cardButton(composer.page, words("content.card.undo")));
        await expectMark(composer, "111222333", "error");
      },
    );
  }

  composerScenario(
    surface("linkedin:post"),
    "who is marked once is marked wherever the name stands",
    async (composer) => {
      await composer.type(`${met} Kari Nordmann hadde det bra.`);
      await eventually("two marks on the name", async () => {
        const marks = await readMarks(composer);
        const boxes = marks
          .filter(({ text }) => text === "Kari Nordmann")
          .map(({ box }) => `${box.x}, ${box.y}`);
        return new Set(boxes).size === 2 ? true : null;
      });
    },
  );

  composerScenario(surface("x:post"), "screen readers hear of it", async (composer) => {
    await marked(composer);
    const [badge] = await expectBadges(composer.page);
    assert.ok(badge?.label.includes("1") || badge?.label.match(/\d/), badge?.label);
    const live = await ownElements(composer.page, "[role=status][aria-live=polite]");
    assert.ok(live.some(({ text }) => text !== ""));
  });
});
