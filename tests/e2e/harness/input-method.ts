// Writes as an input method does: the word is composed piece by piece and taken over at the end. Chromium only.
import type { Page } from "puppeteer-core";
import { pause } from "./wait";

/** Composes the word; it is not taken over yet. */
export async function compose(page: Page, word: string): Promise<void> {
  const session = await page.createCDPSession();
  for (let length = 1; length <= word.length; length++) {
    const text = word.slice(0, length);
    await session.send("Input.imeSetComposition", { text, selectionStart: length, selectionEnd: length });
    await pause(20);
  }
  await session.detach();
}

/** Takes the composed word over. */
export async function commit(page: Page, word: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send("Input.insertText", { text: word });
  await session.detach();
}
