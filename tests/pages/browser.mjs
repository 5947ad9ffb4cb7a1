// A Chromium that carries the built extension, and pages of it in a wanted state.
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { launch } from "puppeteer-core";

const ROOT = join(import.meta.dirname, "../..");
const EXTENSION = process.env.EXTENSION_DIR ?? join(ROOT, "dist/chrome");
const SCREENSHOTS = join(ROOT, "target/screenshots");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

mkdirSync(SCREENSHOTS, { recursive: true });

export async function openBrowser() {
  const browser = await launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    pipe: true,
    enableExtensions: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--lang=en-US",
    ],
  });
  const id = await browser.installExtension(EXTENSION);
  // Once installed the extension opens its welcome page: in front of others it would keep them from being drawn.
  const welcome = await browser.waitForTarget((target) => target.url().endsWith("/welcome/welcome.html"));
  await (await welcome.page())?.close();
  return { browser, base: `chrome-extension://${id}` };
}

/**
 * Opens a page of the extension.
 * `answers` stand in for the background's, by name of the request; the others
 * are the real ones.
 */
export async function openPage(
  { browser, base },
  path,
  { answers = {}, scheme = "light", width, height, zoom = 1, forced = false } = {},
) {
  const page = await browser.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  // Zooming a page is laying it out in fewer, larger pixels.
  await page.setViewport({
    width: Math.round(width / zoom),
    height: Math.round(height / zoom),
    deviceScaleFactor: zoom,
  });
  const session = await page.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: scheme },
      { name: "forced-colors", value: forced ? "active" : "none" },
      { name: "prefers-reduced-motion", value: "reduce" },
    ],
  });
  await page.evaluateOnNewDocument((given) => {
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    globalThis.asked = [];
    chrome.runtime.sendMessage = async (message) => {
      globalThis.asked.push(message);
      return message.request in given ? given[message.request] : send(message);
    };
  }, answers);
  await page.goto(`${base}/${path}`, { waitUntil: "load" });
  await page.waitForSelector("main");
  return { page, problems };
}

/** Goes to a section of the settings page, as a press on its link does. */
export async function goTo(page, section) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, section);
  await page.waitForSelector(`nav a[href="#${section}"][aria-current=page]`);
}

/** What axe has against the page, one line for each rule that is broken. */
export async function violations(page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const results = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return results.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map((node) => `${node.target} (${node.failureSummary})`).join("; ")}`,
  );
}

export async function screenshot(page, name, options = {}) {
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), ...options });
}

/** Whether anything sticks out to the side, so that one would have to scroll both ways. */
export function overflowsSideways(page) {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
