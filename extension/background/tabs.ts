/** Telling the content scripts of a tab something. */
import type { CommandName, Commands } from "../shared/protocol.ts";

/**
 * Tells all frames of a tab, or one of them; the first answer counts.
 * Undefined where nobody answers: most tabs hold no content script of ours.
 */
export async function tell<N extends CommandName>(
  tabId: number,
  command: N,
  told: Commands[N]["tell"],
  frame?: number,
): Promise<Commands[N]["answer"] | undefined> {
  try {
    const options = frame === undefined ? {} : { frameId: frame };
    return await chrome.tabs.sendMessage(tabId, { command, tell: told }, options);
  } catch {
    return undefined;
  }
}

/** Tells the content scripts of all tabs. */
export async function tellAll<N extends CommandName>(command: N, told: Commands[N]["tell"]): Promise<void> {
  const tabs = await chrome.tabs.query({});
  await Promise.all(tabs.map(async ({ id }) => id !== undefined && (await tell(id, command, told))));
}

/** The tab in front of the user. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}
