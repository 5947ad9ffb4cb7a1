// The small badge at a composer: how many findings and how serious.
import type { Page } from "puppeteer-core";
import { ownElements } from "./own-ui";
import { eventually } from "./wait";

export interface BadgeSeen {
  verdict: string;
  label: string;
}

/** Waits until so many badges are drawn, and returns them. */
export async function expectBadges(page: Page, count = 1): Promise<BadgeSeen[]> {
  return eventually(`${count} badge(s)`, async () => {
    const all = await badges(page);
    return all.length === count ? all : null;
  });
}

export async function badges(page: Page): Promise<BadgeSeen[]> {
  const found = await ownElements(page, ".badge");
  return found.map(({ data, label }) => ({ verdict: data.verdict ?? "", label: label ?? "" }));
}
