// @ts-check
// What docs/performance.md looks like.

/** @typedef {{ what: string, goal: string, measured: string, met: boolean | undefined }} Row */
/** @typedef {{ median: number, fastest: number }} Cost */
/**
 * @typedef {object} Measured
 * @property {Row[]} rows what has a goal
 * @property {(name: string) => Cost} native costs of the benchmarks
 * @property {string} machine
 * @property {number} load before the measurements
 * @property {{ name: string, bytes: number, gzip: number }[]} files
 * @property {number} compiled milliseconds to compile and instantiate the engine
 * @property {number} border microseconds for an empty draft
 * @property {string} harper
 */

/** @param {Measured} measured */
export function page({ rows, native, machine, load, files, compiled, border, harper }) {
  const pair = (/** @type {string} */ name) =>
    `${micro(native(name).median)} (${micro(native(name).fastest)})`;
  const passes = (/** @type {string} */ length) =>
    times(native(`check ${length}`).fastest / native(`aho-corasick ${length}`).fastest);
  const steps = ["document", "mentions", "scene", "rules", "check", "aho-corasick"];
  const lengths = ["3000", "63206"];
  return `# Performance

Written by \`./build.sh bench\`, not by hand. The goals are those of the design.

${table(
  ["what", "goal", "measured", "met"],
  rows.map(({ what, goal, measured, met }) => [
    what,
    goal,
    measured,
    met === undefined ? "" : met ? "yes" : "**no**",
  ]),
)}

Measured on ${machine}. The one-minute load before it began was ${load.toFixed(1)}: where that is
not near 0, other work slowed the medians. Figures are medians; where two stand together, the second, in
brackets, is the fastest sample, which other work disturbs least. Figures of
WebAssembly contain the way over the border: the draft from JavaScript, the review back to it.
"From nothing" is without anything remembered. At each further keystroke a draft of up to 2,200 characters is
judged anew; of a longer one only the passages that changed (docs/architecture.md).

## Step by step, native

${table(
  [
    "characters",
    "document",
    "mentions",
    "scene",
    "rules",
    "whole check",
    "all names by Aho-Corasick",
    "ratio",
  ],
  ["280", "3000", "63206"].map((length) => [
    group(Number(length)),
    ...steps.map((step) => pair(`${step} ${length}`)),
    passes(length),
  ]),
)}

The pass with Aho-Corasick only looks for the names of people and places in the same text, and judges
nothing: it shows how far a check is from the least that it could cost. The whole check contains the
review: messages, positions, suggestions.

One more keystroke at the end:

${table(
  lengths.map((length) => `${group(Number(length))} characters`),
  [lengths.map((length) => pair(`keystroke ${length}`))],
)}

## By language, 280 characters, native

${table(["Dutch", "Norwegian", "English"], [["nl", "no", "en"].map((language) => pair(`check 280 ${language}`))])}

## With an employer's rules, native

${table(
  ["", "no terms", "1,000 words", "800 words, 200 patterns"],
  [
    ...["280", "3000"].map((length) => [
      `check of ${group(Number(length))} characters`,
      ...["none", "words", "patterns"].map((what) => pair(`house ${length} ${what}`)),
    ]),
    ["put in force", "", ...["words", "patterns"].map((what) => pair(`house in force ${what}`))],
  ],
)}

## Sizes and start

${table(
  ["file", "bytes", "gzip"],
  files.map(({ name, bytes, gzip }) => [name, group(bytes), group(gzip)]),
)}

The engine is compiled and instantiated in ${milli(compiled)} (Node). An empty draft, which shows
what the border costs, takes ${micro(border)}.

## Beside Harper

${harper}
`;
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** @param {number} figure */
export function group(figure) {
  return figure.toLocaleString("en-GB");
}

/** @param {number} figure microseconds */
export function micro(figure) {
  return figure < 1000 ? `${figure.toFixed(figure < 100 ? 1 : 0)} µs` : milli(figure / 1000);
}

/** @param {number} figure milliseconds */
export function milli(figure) {
  return `${figure.toFixed(figure < 100 ? 1 : 0)} ms`;
}

/** @param {number} figure */
export function times(figure) {
  return `${figure.toFixed(2)}×`;
}

/** @param {number} figure bytes */
export function kilobytes(figure) {
  return `${group(Math.round(figure / 1024))} KiB`;
}
