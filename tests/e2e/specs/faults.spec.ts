// Where a page or a text is out of the ordinary: the editor works on, and the extension stays out of its way.
import assert from "node:assert/strict";
import { describe } from "node:test";
import type { Page } from "puppeteer-core";
import { paste } from "../harness/clipboard";
import type { Composer } from "../harness/composer";
import { longestTask } from "../harness/long-tasks";
import { expectMark, highlightMarks, readMarks } from "../harness/marks";
import { composerScenario } from "../harness/scenario";
import { wrote } from "../harness/typed";
import { eventually, pause } from "../harness/wait";
import { surface } from "../surfaces/all";
import { met } from "./posts";

/** Milliseconds for which the page may be kept waiting in one piece. */
const longest = 50;

/** Harmless text of exactly this many characters, in lines as people write them. */
function prose(length: number): string {
  const line = "Handen wassen helpt altijd en kost bijna niets, dus doe het vaak en goed. ";
  return line.repeat(Math.ceil(length / line.length)).slice(0, length);
}

async function atMost(page: Page, act: () => Promise<void>): Promise<void> {
  const found = await longestTask(page, act);
  assert.ok(found <= longest, `kept the page waiting for ${found} ms in one piece`);
}

describe("faults", () => {
  for (const name of ["facebook:post", "x:chat"]) {
    composerScenario(surface(name), "63,206 characters", async (composer) => {
      const text = prose(63_206 - met.length - 1);
      await paste(composer.page, text);
      await composer.expectModelText(text);
      await atMost(composer.page, async () => {
        await composer.type(` ${met}`);
        await expectMark(composer, "Kari Nordmann", "error");
        await composer.page.mouse.wheel({ deltaY: 200 });
        await pause(300);
      });
      await composer.expectModelText(`${text} ${met}`);
    });
  }

  for (const name of ["facebook:post", "x:chat"]) {
    composerScenario(surface(name), "a paste of 1 MB", async (composer) => {
      const text = prose(1_000_000);
      await atMost(composer.page, async () => {
        await paste(composer.page, text);
        await eventually("text in the box", async () =>
          (await composer.modelText()).length === text.length ? true : null,
        );
        await pause(1500);
      });
      assert.equal(await composer.modelText(), text);
    });
  }

  composerScenario(surface("x:home"), "fifty compose boxes on one page", async (composer) => {
    const { page } = composer;
    await page.evaluate(() => {
      for (let count = 0; count < 50; count += 1) {
        const box = document.createElement("div");
        box.className = "one-of-fifty";
        box.contentEditable = "true";
        box.setAttribute("role", "textbox");
        document.querySelector("main")?.append(box);
      }
    });
    await atMost(page, async () => {
      for (const box of await page.$$(".one-of-fifty")) {
        await box.evaluate((element, text) => {
          (element as HTMLElement).focus();
          document.execCommand("insertText", false, text);
        }, met);
      }
      await eventually(
        "mark in all boxes",
        async () => {
          const marked = (await highlightMarks(composer.frame)).filter(
            ({ text }) => text === "Kari Nordmann",
          );
          return marked.length >= 50 ? true : null;
        },
        { timeout: 10_000 },
      );
    });
    const texts = await page.$$eval(".one-of-fifty", (boxes) => boxes.map(({ textContent }) => textContent));
    assert.deepEqual([...new Set(texts)], [met]);
  });

  composerScenario(surface("x:post"), "a page that floods changes", async (composer) => {
    const { page } = composer;
    await page.evaluate(() => {
      const noise = document.createElement("div");
      document.body.append(noise);
      // A hundred changes at a time, a hundred times a second.
      setInterval(() => {
        for (let count = 0; count < 100; count += 1) {
          noise.append(document.createElement("i"));
          if (noise.childNodes.length > 500) noise.firstChild?.remove();
        }
      }, 10);
    });
    await atMost(page, async () => {
      await composer.type(met);
      await expectMark(composer, "Kari Nordmann", "error");
      await pause(500);
    });
    await composer.expectModelText(met);
  });

  const odd = [
    ["right to left, in both directions", `שלום לכולם ${met} تحية طيبة`],
    ["marks over marks", `Z̷̡̛̗̣͓̭͚̞̈́̅͋͘͝a̵͖̤͒̈́l̶̨̛͉̬̄g̸̰̀o̷͚͐ ${met} t̸̡̛͉̬̄e̷͚͐k̸̰̀s̵͖̤͒t`],
    ["joined emoji, flags and invisible signs", `👩🏽‍⚕️🏳️‍🌈🇳🇴 a\u200db\u2060c ${met} 👨‍👩‍👧‍👦`],
  ] as const;
  for (const [title, text] of odd) {
    for (const name of ["x:post", "facebook:post", "x:chat"]) {
      composerScenario(surface(name), title, async (composer) => {
        await paste(composer.page, text);
        await composer.expectModelText(text);
        const { text: marked } = await expectMark(composer, "Kari Nordmann", "error");
        assert.equal(marked, "Kari Nordmann");
        await composer.expectModelText(text);
      });
    }
  }

  // Draft itself does not survive a script that inserts text.
  for (const name of ["facebook:post", "x:chat"]) {
    composerScenario(surface(name), "half a character", async (composer) => {
      const text = `Hei \ud83d der \udc00 ${met} \ud800`;
      await insert(composer, text);
      await composer.expectModelText(text);
      const { text: marked } = await expectMark(composer, "Kari Nordmann", "error");
      assert.equal(marked, "Kari Nordmann");
      assert.equal((await readMarks(composer)).filter((mark) => mark.text === marked).length, 1);
    });
  }
});

/** No keyboard and no clipboard brings half a character; a page's own script does. */
async function insert(composer: Composer, text: string): Promise<void> {
  wrote(text);
  // As escapes: the protocol itself would repair it on the way.
  const escaped = JSON.stringify(text);
  await composer.frame.evaluate(
    (json) => document.execCommand("insertText", false, JSON.parse(json) as string),
    escaped,
  );
}
