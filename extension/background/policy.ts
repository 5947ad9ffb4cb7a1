/**
 * What the organisation's IT department rolled out: fields of the rules
 * document in the browser's managed storage. Managed values come late when the
 * browser starts and "none" looks like "not yet", so what was last seen holds
 * until it is clear that it is gone.
 */
import type { HouseRules } from "#engine";
import { read, write } from "../shared/storage.ts";

const LAST_SEEN = "policy";
/** After so many milliseconds nothing more is to be expected. */
const LATE = 5000;

export type Policy = Partial<HouseRules>;

const listeners: (() => void)[] = [];
let inForce: Promise<Policy> | null = null;

/** The policy in force; empty where there is none. */
export function policy(): Promise<Policy> {
  inForce ??= lastSeen();
  return inForce;
}

export function onPolicyChange(listener: () => void): void {
  listeners.push(listener);
}

/** Looks once more what the browser's policy says. */
export async function refreshPolicy(): Promise<void> {
  const now = await managed();
  const before = await policy();
  if (JSON.stringify(now) === JSON.stringify(before)) return;
  inForce = Promise.resolve(now);
  await write(LAST_SEEN, now);
  for (const listener of listeners) listener();
}

async function lastSeen(): Promise<Policy> {
  const kept = await read(LAST_SEEN);
  const found = isPolicy(kept) ? kept : {};
  if (Object.keys(found).length === 0) return managed();
  setTimeout(() => void refreshPolicy(), LATE);
  return found;
}

/** Firefox rejects the question where no policy exists. */
async function managed(): Promise<Policy> {
  try {
    return await chrome.storage.managed.get(null);
  } catch {
    return {};
  }
}

function isPolicy(value: unknown): value is Policy {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// Firefox has no such event; there the policy is read again when a page asks for the rules.
chrome.storage.onChanged.addListener((_, area) => {
  if (area === "managed") void refreshPolicy();
});
