/** The engine in WebAssembly: started once, started afresh after a panic. */
import init, { __wbg_reset_state, check, configure, type Draft, type Review } from "#engine";
import { engineSettings } from "../shared/settings.ts";
import { onPersonalChange, personal, salt } from "./settings.ts";

let ready: Promise<void> | null = null;
/** The rules in force are older than the settings. */
let stale = true;

onPersonalChange((change) => {
  if (change.engine) stale = true;
});

/** Has the engine ready, so that the first check does not wait for it. */
export function warm(): Promise<void> {
  ready ??= start().catch((error: unknown) => {
    // The next call tries again: a start may fail once, under memory pressure for one.
    ready = null;
    throw error;
  });
  return ready;
}

/** Judges a draft; null when it could not be judged. */
export async function review(draft: Draft): Promise<Review | null> {
  try {
    await warm();
    if (stale) await putSettingsInForce();
  } catch {
    return null;
  }
  try {
    return check(draft);
  } catch {
    // The instance may be in any state now. This draft has no verdict; the next one gets a fresh instance.
    restart();
    return null;
  }
}

async function start(): Promise<void> {
  await init({ module_or_path: fetch(chrome.runtime.getURL("engine.wasm")) });
  await putSettingsInForce();
}

function restart(): void {
  stale = true;
  try {
    __wbg_reset_state();
  } catch {
    ready = null;
  }
}

async function putSettingsInForce(): Promise<void> {
  const settings = engineSettings(await personal(), await salt());
  // Before the call: a change that comes in while it runs must not be lost.
  stale = false;
  try {
    configure(settings);
  } catch {
    // The settings before stay in force; a sentence of the user's text is in neither.
  }
}
