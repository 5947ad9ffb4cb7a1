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
  return standing(`button "${label}"`, page, ".card button", (all) =>
    all.find((button) => button.text.startsWith(label) || button.label?.startsWith(label)),
  );
}

/** The first of the card's suggestions. */
export async function firstSuggestion(page: Page): Promise<OwnElement> {
  return standing("suggestion", page, ".card .suggestion", ([first]) => first);
}

/** An element once it stands still: the card is moved to its place after it is made. */
async function standing(
  what: string,
  page: Page,
  selector: string,
  choose: (all: OwnElement[]) => OwnElement | undefined,
): Promise<OwnElement> {
  let before: string | undefined;
  return eventually(what, async () => {
    const element = choose(await ownElements(page, selector));
    const now = JSON.stringify(element?.box);
    const stands = now === before;
    before = now;
    return (stands && element) || null;
  });
}
