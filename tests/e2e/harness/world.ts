// The one server and the one browser that all tests of a run share.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { type FixtureServer, startServer } from "../../sites/server/server";
import { type RunArguments, runArguments } from "./arguments";
import { launchBrowser } from "./launch";
import { pagesDir } from "./paths";

export interface World {
  run: RunArguments;
  server: FixtureServer;
  browser: Browser;
  extensionId: string | null;
  /** The browser's own log of its network. */
  networkLog: string;
}

let current: { world: World; folder: string } | null = null;

export async function startWorld(headless = true): Promise<World> {
  const run = runArguments();
  const server = await startServer(pagesDir);
  const folder = await mkdtemp(path.join(tmpdir(), "second-opinion-e2e-"));
  const networkLog = path.join(folder, "network.log");
  const launched = await launchBrowser({ ...run, ports: server.ports, headless, networkLog });
  current = { world: { run, server, networkLog, ...launched }, folder };
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
  await world.browser.close();
  await world.server.close();
  await rm(folder, { recursive: true, force: true });
}

/** A fresh tab for one test. */
export async function withPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const page = await world().browser.newPage();
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}
