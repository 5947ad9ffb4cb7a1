/**
 * What the organisation's IT department rolled out: fields of the rules
 * document in the browser's managed storage. Managed values come late when the
 * browser starts and "none" looks like "not yet", so what was in force last
 * holds until it is clear that it is gone. What cannot be put in force is not
 * taken over, and is not asked again until it changes.
 */
import type { HouseRules } from "#engine";
import { read, write } from "../shared/storage.ts";

const LAST_IN_FORCE = "policy";
/** After so many milliseconds nothing more is to be expected. */
const LATE = 5000;

export type Policy = Partial<HouseRules>;

export class PolicyWatch {
  readonly #listeners: (() => void)[] = [];
  #inForce: Promise<Policy> | null = null;
  /** The policy that could not be put in force, as text. */
  #refused: string | null = null;

  /** The policy in force; empty where there is none. */
  inForce(): Promise<Policy> {
    this.#inForce ??= this.#begin();
    return this.#inForce;
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Looks once more what the browser's policy says. */
  async refresh(): Promise<void> {
    this.#takeOver(await managed(), await this.inForce());
  }

  /** The policy holds: it is kept for the next start. */
  async keep(): Promise<void> {
    const now = await this.inForce();
    if (!same(now, await kept())) await write(LAST_IN_FORCE, now);
  }

  /** The policy cannot be put in force: the last one that could comes back. False when there is none to refuse. */
  async refuse(): Promise<boolean> {
    const now = await this.inForce();
    if (isEmpty(now)) return false;
    const before = await kept();
    this.#refused = JSON.stringify(now);
    this.#putInForce(same(now, before) ? {} : before);
    return true;
  }

  async #begin(): Promise<Policy> {
    const before = await kept();
    setTimeout(() => void this.refresh(), LATE);
    if (isEmpty(before)) return managed();
    // Behind: values that are there are believed at once, that there are none only when they had time to come.
    void managed().then((found) => isEmpty(found) || this.#takeOver(found, before));
    return before;
  }

  #takeOver(now: Policy, before: Policy): void {
    if (same(now, before) || JSON.stringify(now) === this.#refused) return;
    this.#putInForce(now);
  }

  #putInForce(now: Policy): void {
    this.#inForce = Promise.resolve(now);
    for (const listener of this.#listeners) listener();
  }
}

async function kept(): Promise<Policy> {
  const found = await read(LAST_IN_FORCE);
  return isPolicy(found) ? found : {};
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

function isEmpty(value: Policy): boolean {
  return Object.keys(value).length === 0;
}

function same(one: Policy, other: Policy): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
