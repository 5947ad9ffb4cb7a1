// The card at a finding: what, why, after which guideline, what to write instead.
import type { Page } from "puppeteer-core";
import { type OwnElement, ownElements } from "./own-ui";
import { eventually } from "./wait";

export async function expectCard(page: Page): Promise<OwnElement> {
  return eventually("card", async () => (await ownElements(page, ".card"))[0] ?? null);
}

export async function expectNoCard(page: Page): Promise<void> {
  await eventually("end of the card", async () =>
    (await ownElements(page, ".card")).length === 0 ? true : null,
  );
}

/** A button of the card, by the beginning of its words. */
export async function cardButton(page: Page, label: string): Promise<OwnElement> {
  return eventually(`button "${label}"`, async () => {
    const all = await ownElements(page, ".card button");
    return all.find((button) => button.text.startsWith(label) || button.label?.startsWith(label)) ?? null;
  });
}
