// Once installed the extension opens its welcome page; a tab in front of the others would keep them from being drawn.
import type { Browser } from "puppeteer-core";
import { pause } from "./wait";

const longest = 3000;

/** Installs the extension and closes the tab that it opens by itself. Firefox hides that tab's address. */
export async function installQuietly(browser: Browser, extension: string): Promise<string> {
  const before = new Set(browser.targets());
  const id = await browser.installExtension(extension);
  const end = Date.now() + longest;
  while (Date.now() < end) {
    const opened = browser.targets().find((target) => target.type() === "page" && !before.has(target));
    const page = await opened?.page();
    if (page) {
      await page.close();
      break;
    }
    await pause(50);
  }
  return id;
}
