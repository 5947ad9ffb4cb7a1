// @ts-check
// Runs all measurements and writes docs/performance.md: ./build.sh bench
import { readFileSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { costs, failure, output } from "./commands.mjs";
import { group, kilobytes, micro, milli, page, times } from "./page.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** Harper is left out where it takes longer than this to build and to run. */
const harperWithin = 300_000;

const load = os.loadavg()[0] ?? 0;
const native = costs("cargo", ["bench", "--quiet", "--package", "second-opinion-engine", "--benches"]);
const wasm = JSON.parse(output("node", ["tests/bench/wasm.mjs"]));
const starts = Array.from({ length: 9 }, () =>
  JSON.parse(output("node", ["tests/bench/wasm.mjs", "--only-start"])),
);
const { version } = JSON.parse(readFileSync(path.join(root, "manifest.json"), "utf8"));
const zip = `second-opinion-chrome-${version}.zip`;

/** @typedef {import("./page.mjs").Row} Row */

/** @type {Row[]} */
const rows = [
  atMost("check of 280 characters, native", cost("check 280").median, 30, micro),
  atMost("check of 280 characters, WebAssembly", wasm.short, 60, micro),
  atMost("check of 3,000 characters from nothing, WebAssembly", wasm.medium, 1000, micro),
  atMost("check of 63,206 characters from nothing, WebAssembly", wasm.long, 20_000, micro),
  atMost("one more keystroke at the end of 63,206 characters, WebAssembly", wasm.longKeystroke, 1000, micro),
  atMost("one more keystroke at the end of 3,000 characters, WebAssembly", wasm.mediumKeystroke, 1000, micro),
  atMost("ten times the text costs", ratio("growth ten times", "growth once"), 11, times),
  atMost(
    "1,000 words of an employer cost, beside none",
    ratio("house 280 words", "house 280 none"),
    11,
    times,
  ),
  ...keystrokes(),
  atMost("content script", bytes("content.js"), 60 * 1024, kilobytes),
  atMost("package (zip)", statSync(path.join(root, "dist", zip)).size, 1.5 * 1024 * 1024, kilobytes),
  atMost("engine ready after a cold start, first answer included (Node)", middle("ready"), 150, milli),
  {
    what: "engine's memory before and after 10,000 checks",
    goal: "no growth",
    measured: `${kilobytes(wasm.memory.before)}, ${kilobytes(wasm.memory.after)}`,
    met: wasm.memory.after <= wasm.memory.before,
  },
];

writeFileSync(
  path.join(root, "docs/performance.md"),
  page({
    rows,
    native: cost,
    machine: `${os.cpus().length} × ${os.cpus()[0]?.model ?? os.arch()}, ${os.platform()}, Node ${process.versions.node}, ${output("rustc", ["--version"]).split(" (")[0]}`,
    load,
    files: ["engine.wasm", "content.js", "background.js"].map((name) => ({
      name,
      bytes: bytes(name),
      gzip: gzipSync(readFileSync(path.join(root, "dist/chrome", name)), { level: 9 }).length,
    })),
    compiled: middle("compiled"),
    border: wasm.nothing,
    harper: beside(),
  }),
);
for (const { what, goal, measured, met } of rows) {
  console.log(`${met === undefined ? "·" : met ? "✓" : "✗"} ${what}: ${measured} (${goal})`);
}

/**
 * @param {string} what
 * @param {number} figure
 * @param {number} most
 * @param {(figure: number) => string} unit
 * @returns {Row}
 */
function atMost(what, figure, most, unit) {
  return { what, goal: `≤ ${unit(most)}`, measured: unit(figure), met: figure <= most };
}

/** @param {string} name */
function cost(name) {
  const found = native.get(name);
  if (!found) throw new Error(`the benchmarks say nothing of "${name}"`);
  return found;
}

/**
 * By the fastest samples: what else the machine does would fall on one of the two.
 * @param {string} name
 * @param {string} beside
 */
function ratio(name, beside) {
  return cost(name).fastest / cost(beside).fastest;
}

/** @param {"compiled" | "ready"} figure */
function middle(figure) {
  const figures = starts.map((start) => Number(start[figure])).sort((a, b) => a - b);
  return figures[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** @param {string} name */
function bytes(name) {
  return statSync(path.join(root, "dist/chrome", name)).size;
}

/** @returns {Row[]} */
function keystrokes() {
  const what = "keystroke to painted mark";
  const goal = "p95 ≤ 16.0 ms";
  try {
    const told = output("node", ["tests/e2e/bench-keystroke.mjs", "--extension", "dist/chrome"]);
    const number = " +([\\d.]+)";
    const found = [...told.matchAll(new RegExp(`^(\\S+:\\S+)${number.repeat(5)}$`, "gm"))];
    if (found.length === 0) throw new Error("it printed no figures");
    return found.map(([, surface, median, p95, , letter]) => ({
      what: `${what}, ${surface?.replace(":", " ")}, Chromium`,
      goal,
      measured: `p95 ${p95} ms, median ${median} ms (the letter alone ${letter} ms)`,
      met: Number(p95) <= 16,
    }));
  } catch (error) {
    return [{ what, goal, measured: `not measured: ${failure(error)}`, met: undefined }];
  }
}

/** What the page says of Harper. */
function beside() {
  try {
    const told = costs(
      "cargo",
      ["run", "--quiet", "--release", "--manifest-path", "tests/bench/harper/Cargo.toml"],
      { timeout: harperWithin, env: { ...process.env, CARGO_TARGET_DIR: path.join(root, "target/harper") } },
    );
    const [ours, theirs] = [told.get("beside harper"), told.get("harper")];
    if (!ours || !theirs) throw new Error("it printed no figures");
    return `English posts of about 280 characters, one process, harper-core ${micro(theirs.median)}, this engine ${micro(ours.median)}: **${(theirs.median / ours.median).toFixed(0)} times** faster. Harper checks grammar, so this compares what a writer waits for, not what is found.`;
  } catch (error) {
    return `Not measured here: ${failure(error)}. The comparison is \`tests/bench/harper\`, a crate of its own; it is left out where it is not built and run within ${group(harperWithin / 60_000)} minutes.`;
  }
}
