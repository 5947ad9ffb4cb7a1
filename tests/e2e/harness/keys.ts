// Key presses as a person makes them.
import type { KeyInput, Page } from "puppeteer-core";
import { wrote } from "./typed";
import { world } from "./world";

/** What stands on a keyboard; other characters come as an input method gives them. */
const onKeyboard = /([ -~]+)/;

/**
 * Types with real keys. They are all on their way before the first is answered: the browser takes them in order, and a
 * test need not wait for each. Firefox is handed them in one go by puppeteer itself.
 */
export async function typeKeys({ keyboard }: Page, text: string): Promise<void> {
  wrote(text);
  if (world().run.browser === "firefox") return keyboard.type(text);
  for (const piece of text.split(onKeyboard)) {
    if (onKeyboard.test(piece)) await Promise.all([...piece].flatMap((key) => downAndUp(key as KeyInput)));
    else for (const character of piece) await keyboard.sendCharacter(character);
  }

  function downAndUp(key: KeyInput): Promise<void>[] {
    return [keyboard.down(key), keyboard.up(key)];
  }
}

/** Presses a combination so many times, its modifiers held down. */
export async function pressTimes(page: Page, combination: string, times: number): Promise<void> {
  const keys = combination.split("+") as KeyInput[];
  const last = keys.pop();
  if (!last) return;
  for (const key of keys) await page.keyboard.down(key);
  for (let count = 0; count < times; count += 1) await page.keyboard.press(last);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

/** Presses a combination such as `Control+Enter`. */
export async function press(page: Page, combination: string): Promise<void> {
  await pressTimes(page, combination, 1);
}
