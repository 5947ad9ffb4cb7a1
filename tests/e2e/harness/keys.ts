// Key presses as a person makes them.
import type { KeyInput, Page } from "puppeteer-core";

/** Presses a combination such as `Control+Enter`. */
export async function press(page: Page, combination: string): Promise<void> {
  const keys = combination.split("+") as KeyInput[];
  const last = keys.pop();
  if (!last) return;
  for (const key of keys) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

/** Selects everything in the focused editor and deletes it. */
export async function deleteAll(page: Page): Promise<void> {
  await press(page, "Control+a");
  await page.keyboard.press("Backspace");
}
