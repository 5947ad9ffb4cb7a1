// @ts-check
// Runs the end-to-end tests in parts, several browsers side by side: a test waits more than it works.
//
//   node tests/e2e/run.mjs --packages dist                              both browsers
//   node tests/e2e/run.mjs --browser firefox --extension dist/firefox   one of them
//   node tests/e2e/run.mjs --browser chrome                             the fixtures alone, without an extension
//   … --grep PATTERN                                                    tests whose name matches
import { availableParallelism } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { bundleTool } from "../bundle.mjs";
import { repositoryRoot, runBundled } from "./harness/run-tool.mjs";

/** @typedef {"chrome" | "firefox"} BrowserName */
/** @typedef {{ browser: BrowserName, extension: string | undefined, specs: readonly string[] }} Part */

const { values } = parseArgs({
  options: {
    browser: { type: "string" },
    extension: { type: "string" },
    packages: { type: "string" },
    grep: { type: "string" },
  },
});

/**
 * The specs of each part, which has a browser of its own; the longest first.
 * @type {Record<BrowserName, readonly (readonly string[])[]>}
 */
const plan = {
  firefox: [
    ["hold", "strict"],
    ["editing", "card", "lifecycle", "background"],
    ["guidelines", "composers", "strangers"],
  ],
  // The fixtures need no second browser; the rest needs pages of the extension, whose address Firefox hides, or the
  // browser's own trace.
  chrome: [
    ["editing", "lifecycle", "background", "faults", "storage"],
    ["hold", "strict", "crowd", "storage"],
    ["fixtures", "guidelines", "composers", "card", "strangers", "storage"],
    ["rules", "popup", "looks", "storage", "update"],
  ],
};

/** A browser under test leaves its processor to another one now and then, though not half of the time. */
const atOnce = availableParallelism() + 1;

const parts = browsers().flatMap(partsOf);
const program = await bundleTool(repositoryRoot, "tests/e2e/suite.ts");
let failed = 0;
let passed = 0;
await Promise.all(Array.from({ length: atOnce }, work));
if (failed === 0 && passed === 0) {
  console.error(`no test has a name that matches ${values.grep}`);
  failed = 1;
}
process.exitCode = failed === 0 ? 0 : 1;

/** @returns {BrowserName[]} */
function browsers() {
  const { browser } = values;
  if (browser === undefined) return ["firefox", "chrome"];
  if (browser !== "chrome" && browser !== "firefox") throw new Error(`no such browser: ${browser}`);
  return [browser];
}

/**
 * @param {BrowserName} browser
 * @returns {Part[]}
 */
function partsOf(browser) {
  const { packages } = values;
  const extension = values.extension ?? (packages && path.join(packages, browser));
  if (!extension) return [{ browser, extension, specs: ["fixtures"] }];
  return plan[browser].map((specs) => ({ browser, extension, specs }));
}

/** Takes one part after the other until none is left. */
async function work() {
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    const begin = Date.now();
    const pattern = values.grep ? ["--test-name-pattern", values.grep] : [];
    const { code, output } = await runBundled(program, part, ["--test-reporter=spec", ...pattern]);
    if (code !== 0) failed += 1;
    passed += Number(/^ℹ pass (\d+)$/m.exec(output)?.[1] ?? 0);
    // In one piece: the parts would talk across each other.
    console.log(`\n${part.browser}: ${part.specs.join(", ")} (${Math.round((Date.now() - begin) / 1000)} s)`);
    console.log(output);
  }
}
