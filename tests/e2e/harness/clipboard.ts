// Pastes as a person does: copied elsewhere, pasted with the keyboard, by way of the browser's own clipboard.
import type { Page } from "puppeteer-core";
import { press } from "./keys";
import { wrote } from "./typed";
import { world } from "./world";

export async function paste(page: Page, text: string): Promise<void> {
  wrote(text);
  const elsewhere = await world().browser.newPage();
  await elsewhere.evaluate((copied) => {
    const area = document.createElement("textarea");
    area.value = copied;
    document.body.append(area);
    area.focus();
    area.select();
  }, text);
  await press(elsewhere, "Control+c");
  await elsewhere.close();
  await page.bringToFront();
  await press(page, "Control+v");
}
