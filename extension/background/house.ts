/** The employer's rules: the own document, and over it what the policy sets. */
import type { HouseRules } from "#engine";
import type { HouseState } from "../shared/protocol.ts";
import { read, write } from "../shared/storage.ts";
import { policy } from "./policy.ts";

const RULES = "rules";
/** One entry of the synchronised storage holds 8,192 bytes, its name included. */
const MOST_SYNCED = 8000;

interface Own {
  rules: HouseRules | null;
  kept: "sync" | "local" | null;
}

const listeners: (() => void)[] = [];
let inForce: Promise<Own> | null = null;

policy.onChange(tell);

export async function house(): Promise<HouseState> {
  const [{ rules, kept }, fixed] = await Promise.all([own(), policy.inForce()]);
  const locked = Object.keys(fixed);
  const whole = rules === null && locked.length === 0 ? null : { ...rules, ...fixed };
  return { rules: whole, locked, kept };
}

/** Puts an own document in the place of the one before. It must have been found sound. */
export async function keepRules(rules: HouseRules | null): Promise<HouseState> {
  inForce = keep(rules).then((kept) => ({ rules, kept }));
  await inForce;
  tell();
  return house();
}

export function onHouseChange(listener: () => void): void {
  listeners.push(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

function own(): Promise<Own> {
  inForce ??= load();
  return inForce;
}

async function load(): Promise<Own> {
  const local = await read(RULES);
  if (isRules(local)) return { rules: local, kept: "local" };
  const synced = await chrome.storage.sync.get<Record<string, unknown>>(RULES).catch(() => ({}));
  const found = (synced as Record<string, unknown>)[RULES];
  return isRules(found) ? { rules: found, kept: "sync" } : { rules: null, kept: null };
}

/** Small documents follow the user to other machines, large ones stay on this one. */
async function keep(rules: HouseRules | null): Promise<Own["kept"]> {
  const small = JSON.stringify(rules).length <= MOST_SYNCED;
  const synced = rules !== null && small && (await sync(rules));
  if (!synced) await sync(null);
  if (rules === null || synced) {
    await chrome.storage.local.remove(RULES).catch(() => undefined);
    return synced ? "sync" : null;
  }
  return (await write(RULES, rules)) ? "local" : null;
}

async function sync(rules: HouseRules | null): Promise<boolean> {
  try {
    if (rules === null) await chrome.storage.sync.remove(RULES);
    else await chrome.storage.sync.set({ [RULES]: rules });
    return true;
  } catch {
    return false;
  }
}

function isRules(value: unknown): value is HouseRules {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
