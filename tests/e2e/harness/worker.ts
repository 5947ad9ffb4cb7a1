// Stops the extension's background as the browser does after half a minute of rest.
import type { Page } from "puppeteer-core";
import { eventually } from "./wait";
import { world } from "./world";

/** After this many milliseconds without work Firefox stops the background: a preference of the test's browser. */
export const firefoxRest = 3000;

/** Chromium only. No debugger is attached to the worker: that would keep it alive. */
export async function stopBackground(page: Page): Promise<void> {
  if (!(await isBackgroundAlive())) throw new Error("the background was not running");
  await interruptBackground(page);
  await eventually("stop of the background", async () => ((await isBackgroundAlive()) ? null : true));
}

/** Chromium only: stops the background wherever it is; whoever waits for it starts it again at once. */
export async function interruptBackground(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await session.detach();
}

/** Chromium only: the background gives no answer until the returned function is called. */
export async function freezeBackground(): Promise<() => Promise<void>> {
  const target = world()
    .browser.targets()
    .find((candidate) => candidate.type() === "service_worker");
  if (!target) throw new Error("the background was not running");
  const session = await target.createCDPSession();
  await session.send("Debugger.enable");
  await session.send("Debugger.pause");
  return async () => {
    await session.send("Debugger.disable");
    await session.detach();
  };
}

export async function isBackgroundAlive(): Promise<boolean> {
  const session = await world().browser.target().createCDPSession();
  const { targetInfos } = await session.send("Target.getTargets");
  await session.detach();
  return targetInfos.some(({ type }) => type === "service_worker");
}
