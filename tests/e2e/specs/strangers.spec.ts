// A page that does not mean well: it looks for the extension, reads, presses and throws out what it can reach.
import assert from "node:assert/strict";
import { describe } from "node:test";
import type { Frame } from "puppeteer-core";
import { badges, expectBadges } from "../harness/badge";
import { expectCard } from "../harness/card";
import { Composer } from "../harness/composer";
import { expectHeld, expectNothingPublished, expectPublishedOnce, postAnyway } from "../harness/hold";
import { expectMark, readMarks } from "../harness/marks";
import { ownElements } from "../harness/own-ui";
import { composerScenario, scenario } from "../harness/scenario";
import { pause } from "../harness/wait";
import { surface } from "../surfaces/all";
import { met } from "./posts";

/** All that a page's script can see of its own world. */
async function footprint(frame: Frame): Promise<object> {
  // Style sheets may come a moment later.
  await pause(300);
  return frame.evaluate(() => {
    // React numbers its marks at random.
    const names = (of: object) =>
      Object.getOwnPropertyNames(of)
        .filter((name) => !name.startsWith("_react"))
        .sort();
    const attributes = (element: Element) =>
      element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`);
    return {
      window: names(window).filter((name) => !/^\d+$/.test(name)),
      objects: [
        document,
        navigator,
        Element.prototype,
        Node.prototype,
        HTMLElement.prototype,
        Range.prototype,
      ].map(names),
      top: [...document.documentElement.children].map((child) => [child.localName, ...attributes(child)]),
      root: attributes(document.documentElement),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      highlights: [...CSS.highlights.keys()],
      // What the page itself loads may come a moment sooner or later.
      loaded: performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .filter((name) => !new URL(name).pathname.startsWith("/assets/")),
    };
  });
}

/** What the writer is told; where it stands may change while the page still settles. */
async function shown(composer: Composer): Promise<object> {
  const marks = (await readMarks(composer)).map(({ level, text }) => [level, text]);
  return { marks, badges: await badges(composer.page) };
}

describe("a page that does not mean well", () => {
  // Sites whose policy lets them have their own style sheet under another host too.
  for (const name of ["x:home", "instagram:comment"]) {
    scenario(`${name}: finds nothing of the extension while nobody writes`, async (page) => {
      const plain = await Composer.open(page, surface(name), { baseline: true });
      const without = await footprint(plain.frame);
      const watched = await Composer.open(page, surface(name));
      assert.deepEqual(await footprint(watched.frame), without);
    });
  }

  composerScenario(
    surface("facebook:comment"),
    "sees levels and an empty box, and no words",
    async (composer) => {
      const { frame, page } = composer;
      await composer.type(met);
      const { box } = await expectMark(composer, "Kari Nordmann", "error");
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
      const card = await expectCard(page);
      const { highlights } = (await footprint(frame)) as { highlights: string[] };
      assert.deepEqual(
        highlights.filter((name) => !/^so-[123]$/.test(name)),
        [],
      );
      const hosts = await frame.evaluate(
        (x, y) =>
          document.elementsFromPoint(x, y).map((element) => ({
            name: element.localName,
            attributes: element.getAttributeNames(),
            text: element.localName === "div" && element.matches("[popover]") ? element.textContent : null,
            root: element.shadowRoot === null,
          }))[0],
        card.box.x + card.box.width / 2,
        card.box.y + card.box.height / 2,
      );
      assert.deepEqual(hosts, { name: "div", attributes: ["popover"], text: "", root: true });
      const [sentence = ""] = card.text.split("\n").filter((line) => line.length > 20);
      assert.ok(sentence);
      const all = await frame.evaluate(
        () => document.documentElement.outerHTML + document.documentElement.innerText,
      );
      assert.ok(!all.includes(sentence), sentence);
    },
  );

  composerScenario(surface("facebook:comment"), "cannot press for the writer", async (composer) => {
    await composer.type(met);
    await expectMark(composer, "Kari Nordmann", "error");
    const press = () =>
      composer.frame.evaluate((submit) => {
        const control = document.querySelector<HTMLElement>(submit);
        const editor = document.activeElement ?? document.body;
        const enter = {
          key: "Enter",
          code: "Enter",
          keyCode: 13,
          bubbles: true,
          cancelable: true,
          composed: true,
        };
        control?.click();
        control?.dispatchEvent(new KeyboardEvent("keydown", enter));
        for (const at of [editor, ...document.querySelectorAll("[popover]")]) {
          at.dispatchEvent(new KeyboardEvent("keydown", enter));
          at.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
        }
      }, composer.surface.submit ?? "");
    await press();
    await expectHeld(composer);
    await press();
    await expectHeld(composer);
    await expectNothingPublished(composer);
    await postAnyway(composer);
    await expectPublishedOnce(composer, met);
  });

  composerScenario(surface("x:post"), "talks to nobody by imitating our messages", async (composer) => {
    await composer.type(met);
    await expectMark(composer, "Kari Nordmann", "error");
    await expectBadges(composer.page);
    const before = await shown(composer);
    const reachable = await composer.frame.evaluate(() => {
      const messages = [
        { type: "review", composer: 1, version: 1, review: { verdict: "none", findings: [], checklist: [] } },
        { type: "state", state: { sitesOff: ["x"], pausedUntil: Date.now() + 1e9 } },
        { command: "state", tell: { state: { sitesOff: ["x"] } } },
        { request: "setRules", ask: { rules: null } },
        { request: "change", ask: { change: { set: "site", site: "x", on: false } } },
      ];
      for (const message of messages) {
        window.postMessage(message, "*");
        new BroadcastChannel("drafts").postMessage(message);
        window.dispatchEvent(new CustomEvent("message", { detail: message }));
      }
      const { chrome, browser } = window as { chrome?: { runtime?: object }; browser?: { runtime?: object } };
      return [chrome?.runtime, browser?.runtime].some((runtime) => runtime !== undefined);
    });
    assert.equal(reachable, false);
    await pause(300);
    assert.deepEqual(await shown(composer), before);
  });

  composerScenario(
    surface("facebook:comment"),
    "throws us out, and the post is held all the same",
    async (composer) => {
      const { frame, page } = composer;
      await frame.evaluate(() => {
        const page = window as unknown as { thrownOut: number; end: () => void };
        page.thrownOut = 0;
        const watch = new MutationObserver(() => {
          for (const stranger of document.querySelectorAll("[popover]")) {
            stranger.remove();
            page.thrownOut += 1;
          }
        });
        watch.observe(document, { childList: true, subtree: true });
        const timer = setInterval(() => CSS.highlights.clear(), 20);
        page.end = () => {
          watch.disconnect();
          clearInterval(timer);
        };
      });
      await composer.type(met);
      await pause(1000);
      const often = await frame.evaluate(() => (window as unknown as { thrownOut: number }).thrownOut);
      assert.ok(often < 60, `came back ${often} times while ${met.length} letters were typed`);
      await composer.pressSendKey();
      await expectNothingPublished(composer);
      await frame.evaluate(() => (window as unknown as { end: () => void }).end());
      // Whoever is locked out by a lost dialog gets another one with the next press.
      await composer.focus();
      await composer.pressSendKey();
      await expectHeld(composer);
      assert.equal((await ownElements(page, "dialog.hold")).length, 1);
      await postAnyway(composer);
      await expectPublishedOnce(composer, met);
    },
  );
});
