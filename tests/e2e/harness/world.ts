// The one server and the one browser that all tests of a run share.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { bundlePages } from "../../bundle.mjs";
import { type FixtureServer, startServer } from "../../sites/server/server";
import { type RunArguments, runArguments } from "./arguments";
import { type LaunchRequest, launchBrowser } from "./launch";
import { repositoryRoot } from "./paths";

export interface World {
  run: RunArguments;
  server: FixtureServer;
  browser: Browser;
  extensionId: string | null;
  /** The browser's own log of its network. */
  networkLog: string;
  /** What the browser keeps. */
  profile: string;
}

let current: { world: World; folder: string } | null = null;

export async function startWorld(
  options: Pick<LaunchRequest, "headless" | "chromiumFlags"> = {},
): Promise<World> {
  const run = runArguments();
  const server = await startServer(await bundlePages(repositoryRoot));
  const folder = await mkdtemp(path.join(tmpdir(), "second-opinion-e2e-"));
  const networkLog = path.join(folder, "network.log");
  const profile = path.join(folder, "profile");
  await mkdir(profile);
  const launched = await launchBrowser({ ...run, ...options, server, networkLog, profile });
  current = { world: { run, server, networkLog, profile, ...launched }, folder };
  return current.world;
}

export function world(): World {
  if (!current) throw new Error("the world has not been started");
  return current.world;
}

/** Closes the browser, so that its log is complete; the server goes on. */
export async function closeBrowser(): Promise<void> {
  await world().browser.close();
}

export async function endWorld(): Promise<void> {
  if (!current) return;
  const { world, folder } = current;
  current = null;
  spare = null;
  await world.browser.close();
  await world.server.close();
  await rm(folder, { recursive: true, force: true });
}

let spare: Page | null = null;

/**
 * Lends a tab for one test. It is used again for the next one, after a navigation of its own; a test that failed
 * takes its tab with it.
 */
export async function withPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const page = spare ?? (await world().browser.newPage());
  spare = null;
  try {
    const result = await use(page);
    spare = page;
    return result;
  } finally {
    if (spare !== page) await page.close();
  }
}
