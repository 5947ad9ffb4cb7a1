/**
 * The browser's storage, behind functions that never throw: storage may be
 * full, broken or forbidden, and the extension goes on with what it has.
 */

export async function read(key: string): Promise<unknown> {
  try {
    const found: Record<string, unknown> = await chrome.storage.local.get(key);
    return found[key];
  } catch {
    return undefined;
  }
}

/** True when the value is kept. */
export async function write(key: string, value: unknown): Promise<boolean> {
  try {
    await chrome.storage.local.set({ [key]: value });
    return true;
  } catch {
    return false;
  }
}
