// Asks the extension's background as its settings page does, from that page. Chromium only: Firefox hides the
// address of an extension's pages.
import type { Page } from "puppeteer-core";
import type { HouseRules } from "#engine";
import type { Answered, Asked, RequestName } from "../../../extension/shared/protocol";
import { hadKept } from "./typed";
import { world } from "./world";

export async function askBackground<N extends RequestName>(
  request: N,
  asked: Asked<N>,
): Promise<Answered<N>> {
  hadKept(JSON.stringify(asked));
  return onOwnPage(
    async (page) =>
      (await page.evaluate(
        (request, ask) => chrome.runtime.sendMessage({ request, ask }),
        request,
        asked as object,
      )) as Answered<N>,
  );
}

/** Opens a page of the extension for as long as something takes. */
export async function onOwnPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const { browser, extensionId } = world();
  const page = await browser.newPage();
  try {
    await page.goto(`chrome-extension://${extensionId}/options/options.html`);
    return await use(page);
  } finally {
    await page.close();
  }
}

/** Puts an employer's rules in force for as long as something takes. */
export async function underRules(rules: HouseRules, act: () => Promise<void>): Promise<void> {
  const { rules: inForce } = await askBackground("setRules", { rules });
  if (inForce === null) throw new Error("the rules were refused");
  try {
    await act();
  } finally {
    await askBackground("setRules", { rules: null });
  }
}
