// Asserts from two sides that the extension speaks to nobody: what the server was asked, and what the browser logged.
import { readFile } from "node:fs/promises";
import type { SeenRequest } from "../../sites/server/server";
import { isFixture } from "../../sites/server/sites";
import type { BrowserName } from "./arguments";

/** What the browsers ask of their makers by themselves, with all that can be switched off switched off. */
const ownCalls: Record<BrowserName, ReadonlySet<string>> = {
  chromium: new Set([
    "accounts.google.com",
    "update.googleapis.com",
    "redirector.gvt1.com",
    "clients2.google.com",
  ]),
  firefox: new Set(),
};

/** Requests that neither a fixture nor the browser itself makes. */
export function strayRequests(browser: BrowserName, requests: readonly SeenRequest[]): SeenRequest[] {
  return requests.filter(({ expected, host }) => !expected && !ownCalls[browser].has(host));
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

interface LoggedRequest {
  url: string;
  /** The origin of the page or extension that asked; Firefox does not tell. */
  initiator: string | null;
}

/** The requests in the browser's own log that neither a fixture nor the browser itself makes. */
export async function strayInLog(browser: BrowserName, file: string): Promise<LoggedRequest[]> {
  const all = browser === "chromium" ? await readNetLog(file) : await readFirefoxLog(file);
  if (all.length === 0)
    throw new Error("the browser logged no request at all: the tripwire is not stretched");
  return all.filter(({ url, initiator }) => {
    const { protocol, hostname, pathname } = new URL(url);
    if (!/^(https?|wss?):$/.test(protocol)) return false;
    if (initiator?.includes("-extension://")) return true;
    return (
      !(protocol === "https:" && isFixture(hostname, pathname)) &&
      !(initiator === null && ownCalls[browser].has(hostname))
    );
  });
}

async function readNetLog(file: string): Promise<LoggedRequest[]> {
  const { constants, events } = JSON.parse(await readFile(file, "utf8")) as NetLog;
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) => {
    if (type !== started || !params?.url) return [];
    return [{ url: params.url, initiator: params.initiator?.includes("://") ? params.initiator : null }];
  });
}

async function readFirefoxLog(file: string): Promise<LoggedRequest[]> {
  const text = await readFile(`${file}.moz_log`, "utf8");
  // The last line may be cut off where the browser ended.
  return [...text.matchAll(/\buri=(\S+).*\n/g)].map(([, url]) => ({ url: url ?? "", initiator: null }));
}
