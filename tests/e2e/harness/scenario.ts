// One test in one fresh tab. When it fails, a picture of the tab is kept.
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { it } from "node:test";
import type { Page } from "puppeteer-core";
import type { Surface } from "../surfaces/surface";
import { Composer, type OpenOptions } from "./composer";
import { failuresDir } from "./paths";
import { withPage } from "./world";

const timeout = 60_000;

/** A test with a tab of its own. */
export function scenario(name: string, act: (page: Page) => Promise<void>): void {
  it(name, { timeout }, () =>
    withPage(async (page) => {
      try {
        await act(page);
      } catch (error) {
        await mkdir(failuresDir, { recursive: true });
        const file = path.join(failuresDir, `${name.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 100)}.png`);
        await page.screenshot({ path: file as `${string}.png` }).catch(() => {});
        throw error;
      }
    }),
  );
}

/** A test that begins with an open composer. */
export function composerScenario(
  surface: Surface,
  name: string,
  act: (composer: Composer) => Promise<void>,
  options?: OpenOptions,
): void {
  scenario(`${surface.name}: ${name}`, async (page) => act(await Composer.open(page, surface, options)));
}
