// With a display: a browser window with the extension on the practice page, left open. Without one: real posts are
// typed into the four composers, what was marked is printed, and pictures are kept.
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Frame, Page } from "puppeteer-core";
import { Composer } from "./harness/composer";
import { highlightMarks, type Mark } from "./harness/marks";
import { screenshotsDir } from "./harness/paths";
import { pause } from "./harness/wait";
import { endWorld, startWorld } from "./harness/world";
import { harmless, risky } from "./specs/posts";
import { surface } from "./surfaces/all";

const practice = "https://practice.test/";
const composers = ["x:post", "facebook:post", "linkedin:post", "instagram:caption"].map(surface);
const hasDisplay =
  process.platform === "darwin" || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

const { browser } = await startWorld({ headless: !hasDisplay });
const page = (await browser.pages())[0] ?? (await browser.newPage());
if (!hasDisplay) await page.setViewport({ width: 1280, height: 1100 });
await page.goto(practice);
if (hasDisplay) {
  console.log("The practice page is open; close the browser to end.");
  await new Promise<void>((resolve) => browser.once("disconnected", () => resolve()));
} else {
  await writeEverywhere(page);
}
await endWorld();

async function writeEverywhere(page: Page): Promise<void> {
  await mkdir(screenshotsDir, { recursive: true });
  const boxes = await Promise.all(
    composers.map(async (surface) => {
      const { host } = new URL(surface.url);
      const frame = await page.waitForFrame((candidate) => new URL(candidate.url()).host === host);
      return Composer.inFrame(page, frame, surface);
    }),
  );
  const texts = [...risky.map(({ text }) => text), ...harmless.slice(0, 2)];
  for (const [index, text] of texts.entries()) {
    console.log(`\n${text}`);
    for (const composer of boxes) {
      await composer.focus();
      await composer.clear();
      await composer.type(text);
      const marks = await settledMarks(composer.frame);
      const said = [...new Set(marks.map(({ level, text }) => `${level} “${text}”`))].join(", ");
      console.log(`  ${composer.surface.name.padEnd(18)} ${said || "nothing to say"}`);
    }
    await page.screenshot({ path: picture(`practice-${index + 1}`) });
  }
  console.log(`\nPictures: ${path.relative(process.cwd(), screenshotsDir)}/practice-*.png`);
}

/** The marks as soon as they stay as they are. */
async function settledMarks(frame: Frame): Promise<Mark[]> {
  let marks = await highlightMarks(frame);
  for (let same = 0; same < 4; ) {
    await pause(100);
    const now = await highlightMarks(frame);
    same = JSON.stringify(now) === JSON.stringify(marks) ? same + 1 : 0;
    marks = now;
  }
  return marks;
}

function picture(name: string): `${string}.png` {
  return path.join(screenshotsDir, `${name}.png`) as `${string}.png`;
}
