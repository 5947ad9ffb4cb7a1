// The small badge at a composer: how many findings and how serious.
import type { Page } from "puppeteer-core";
import { ownElements } from "./own-ui";

export interface BadgeSeen {
  verdict: string;
  label: string;
}

export async function badges(page: Page): Promise<BadgeSeen[]> {
  const found = await ownElements(page, ".badge");
  return found.map(({ data, label }) => ({ verdict: data.verdict ?? "", label: label ?? "" }));
}
