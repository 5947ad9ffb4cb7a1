/** The engine in WebAssembly: started once, started afresh after a panic. */
import init, {
  __wbg_reset_state,
  type Anonymised,
  anonymise,
  check,
  configure,
  type Draft,
  examine,
  type HouseRules,
  type Review,
} from "#engine";
import type { RulesRead } from "../shared/protocol.ts";
import { engineSettings } from "../shared/settings.ts";
import { house, onHouseChange } from "./house.ts";
import { policy } from "./policy.ts";
import { onPersonalChange, personal, salt } from "./settings.ts";

let ready: Promise<void> | null = null;
// Settings are counted, not flagged: a change that comes in while others are being put in force is not lost.
let wanted = 1;
let inForce = 0;

onPersonalChange((change) => {
  if (change.engine) wanted += 1;
});

onHouseChange(() => {
  wanted += 1;
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
export function review(draft: Draft): Promise<Review | null> {
  return asked(() => check(draft));
}

/** How a draft is to be reworded so that nobody can be recognised; null when that could not be found out. */
export function anonymous(draft: Draft): Promise<Anonymised | null> {
  return asked(() => anonymise(draft));
}

/** What the engine answers under the settings in force; null when it broke down. */
async function asked<T>(answer: () => T): Promise<T | null> {
  try {
    await warm();
    if (inForce !== wanted) await putSettingsInForce();
    return answer();
  } catch {
    // The instance may be in any state now. This draft has no answer; the next one gets a fresh instance.
    restart();
    return null;
  }
}

/** Reads a rules document and says what is wrong or doubtful in it. */
export async function readRules(text: string): Promise<RulesRead> {
  await warm();
  const { problems } = examine(text);
  const sound = problems.every(({ mild }) => mild);
  return { rules: sound ? (JSON.parse(text) as HouseRules) : null, problems };
}

/** Judges a draft under rules that are not in force; null when that was not possible. */
export async function reviewUnder(rules: HouseRules, draft: Draft): Promise<Review | null> {
  try {
    await warm();
    const settings = engineSettings(await personal(), await salt(), rules);
    // No other draft comes in between; the next one first gets the rules in force back.
    wanted += 1;
    configure(settings);
    return check(draft);
  } catch {
    restart();
    return null;
  }
}

async function start(): Promise<void> {
  await init({ module_or_path: fetch(chrome.runtime.getURL("engine.wasm")) });
  await putSettingsInForce();
}

function restart(): void {
  wanted += 1;
  try {
    __wbg_reset_state();
  } catch {
    ready = null;
  }
}

async function putSettingsInForce(): Promise<void> {
  inForce = wanted;
  if (await configured((await house()).rules)) return policy.keep();
  // The document was examined before it was kept, so it is the policy that cannot be put in force.
  if ((await policy.refuse()) && (await configured((await house()).rules))) return;
  await configured(null);
}

/** Configures the engine; false when it refuses these rules. */
async function configured(rules: HouseRules | null): Promise<boolean> {
  const settings = engineSettings(await personal(), await salt(), rules);
  try {
    configure(settings);
    return true;
  } catch (fault) {
    // The engine refuses with a plain error. Any other is its own breakdown, and tells nothing of the rules.
    if (fault instanceof Error && fault.name === "Error") return false;
    throw fault;
  }
}
