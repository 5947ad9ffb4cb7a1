import type { Answered, Asked, RequestName } from "./protocol.ts";

/**
 * Asks the background. The answer is null when there is nobody to answer: the
 * extension was updated or switched off while this page stayed open.
 */
export async function ask<N extends RequestName>(request: N, asked: Asked<N>): Promise<Answered<N> | null> {
  try {
    const answer: Answered<N> | undefined = await chrome.runtime.sendMessage({ request, ask: asked });
    return answer ?? null;
  } catch {
    return null;
  }
}
