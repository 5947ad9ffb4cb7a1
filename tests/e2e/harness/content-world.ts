// The world in which the content script of a page lives. Chromium only.
import type { Page } from "puppeteer-core";
import { world } from "./world";

/** Has the clock of the page's content script run ahead. */
export async function advanceClock(page: Page, milliseconds: number): Promise<void> {
  const session = await page.createCDPSession();
  const origin = `chrome-extension://${world().extensionId}`;
  const found = new Promise<number>((resolve) => {
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin === origin) resolve(context.id);
    });
  });
  await session.send("Runtime.enable");
  await session.send("Runtime.evaluate", {
    contextId: await found,
    expression: `{ const now = Date.now; Date.now = () => now() + ${milliseconds}; }`,
  });
  await session.detach();
}
