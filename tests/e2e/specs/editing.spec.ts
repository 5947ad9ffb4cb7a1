// The editors work under the marks as they do without: the same keys give the same text in the model and the
// same DOM in the editor, whether the extension is there or not.
import assert from "node:assert/strict";
import { describe } from "node:test";
import { paste } from "../harness/clipboard";
import { Composer } from "../harness/composer";
import { commit, compose } from "../harness/input-method";
import { press, pressTimes, typeKeys } from "../harness/keys";
import { expectMark, expectMarksGone } from "../harness/marks";
import { scenario } from "../harness/scenario";
import { pause } from "../harness/wait";
import { world } from "../harness/world";
import { surface } from "../surfaces/all";
import type { Surface } from "../surfaces/surface";
import { met } from "./posts";

interface Way {
  title: string;
  /** Whether it can be done here. */
  when?: (surface: Surface) => boolean;
  act: (composer: Composer) => Promise<void>;
}

/** Until the name is marked, where anything marks it. */
async function marked(composer: Composer): Promise<void> {
  if (composer.watched) await expectMark(composer, "Kari Nordmann", "error");
}

/** Editors cut their history into steps as they like: the combination is pressed until all of it is done. */
async function pressUntilText(composer: Composer, combination: string, text: string): Promise<void> {
  for (let times = 0; times < 60 && (await composer.modelText()) !== text; times += 4) {
    await pressTimes(composer.page, combination, 4);
  }
  assert.equal(await composer.modelText(), text);
}

const ways: readonly Way[] = [
  {
    title: "typing in several lines",
    act: (composer) => composer.type(`Hei\n${met}\nHa det 😀`),
  },
  {
    title: "undo and redo",
    act: async (composer) => {
      const { page } = composer;
      await typeKeys(page, met);
      await marked(composer);
      await typeKeys(page, " Synd.");
      const whole = await composer.modelText();
      await pressUntilText(composer, "Control+z", "");
      await pressUntilText(composer, "Control+Shift+Z", whole);
    },
  },
  {
    title: "typing and deleting inside marked words",
    act: async (composer) => {
      const { page } = composer;
      await typeKeys(page, "Traff pasienten min Kari Nordmann");
      await marked(composer);
      for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowLeft");
      await typeKeys(page, "x");
      await page.keyboard.press("Backspace");
      await page.keyboard.press("End");
      await typeKeys(page, " på venterommet i dag.");
    },
  },
  {
    title: "pasting",
    act: async ({ page }) => {
      await typeKeys(page, "Traff ");
      await paste(page, "Kari Nordmann på venterommet");
      await typeKeys(page, " i dag.");
    },
  },
  {
    title: "selecting all, deleting, writing anew",
    act: async (composer) => {
      const { page } = composer;
      await typeKeys(page, met);
      await marked(composer);
      await press(page, "Control+a");
      await page.keyboard.press("Backspace");
      if (composer.watched) await expectMarksGone(composer);
      await typeKeys(page, met);
    },
  },
  {
    title: "a mention picked with Enter",
    when: ({ mentions }) => mentions,
    act: async ({ page }) => {
      await typeKeys(page, "Takk @Ann");
      await page.waitForSelector("[role=listbox]:not([hidden])");
      await page.keyboard.press("Enter");
      await typeKeys(page, `for i dag! ${met}`);
    },
  },
  {
    title: "an emoji from the site's own control",
    when: ({ emoji }) => emoji !== undefined,
    act: async (composer) => {
      const { page, surface } = composer;
      await typeKeys(page, `${met} `);
      await marked(composer);
      await page.locator(surface.emoji ?? "").click();
      await typeKeys(page, " så");
    },
  },
  {
    title: "an input method",
    when: () => world().run.browser === "chromium",
    act: async (composer) => {
      const { page } = composer;
      await typeKeys(page, "Traff pasienten min Kari Nordmann ");
      await marked(composer);
      await compose(page, "paa");
      await commit(page, "på");
      await typeKeys(page, " venterommet i dag.");
    },
  },
];

const tried = [
  "x:post",
  "x:chat",
  "facebook:post",
  "linkedin:post",
  "linkedin:post-old",
  "linkedin:message-button",
].map(surface);

describe("editing under the marks", () => {
  for (const surface of tried) {
    for (const { title, when, act } of ways) {
      if (when && !when(surface)) continue;
      scenario(`${surface.name}: ${title}`, async (page) => {
        const plain = await Composer.open(page, surface, { baseline: true });
        await act(plain);
        await pause(100);
        const expected = await stateOf(plain);

        const watched = await Composer.open(page, surface);
        await act(watched);
        if (expected.text.includes("Kari Nordmann")) await expectMark(watched, "Kari Nordmann", "error");
        await pause(100);
        assert.deepEqual(await stateOf(watched), expected);
      });
    }
  }
});

/** What must be alike with and without the extension. */
async function stateOf(composer: Composer) {
  return {
    text: await composer.modelText(),
    html: stable(await composer.html()),
    page: await composer.pageText(),
  };
}

/** Draft numbers its blocks at random. */
function stable(html: string): string {
  return html.replace(/data-(?:editor|offset-key)="\w+(-\d+-\d+)?"/g, 'data-key="$1"');
}
