// @ts-check
// Measures the engine as WebAssembly in Node, checks and border included: node tests/bench/wasm.mjs
// One JSON object on one line.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { corpus } from "./corpus.mjs";

const { values } = parseArgs({ options: { "only-start": { type: "boolean", default: false } } });
const bindings = new URL("../../target/bindings/", import.meta.url);

const bytes = readFileSync(new URL("engine_bg.wasm", bindings));
const { shorts, long } = corpus();

// From the bytes of the package to the first answer.
const begun = performance.now();
const engine = await import(new URL("engine.js", bindings).href);
const exports = engine.initSync({ module: bytes });
const compiled = performance.now() - begun;
engine.check({ text: shorts[0] });
const ready = performance.now() - begun;
if (values["only-start"]) {
  console.log(JSON.stringify({ compiled, ready }));
} else {
  const check = (/** @type {string} */ text) => engine.check({ text });
  // New settings have the engine forget what it remembers of the last drafts.
  const fromNothing = (/** @type {string} */ text) => {
    engine.configure({});
    check(text);
  };
  const keystroke = (/** @type {string} */ text) => {
    const words = " en dat was een lange dag";
    let letters = 0;
    return cost(() => check(text + words.slice(0, 1 + (letters++ % words.length))));
  };
  const result = {
    short: median(shorts.map((text) => cost(() => check(text)))),
    nothing: cost(() => check("")),
    medium: cost(() => fromNothing(long.slice(0, 3000))),
    long: cost(() => fromNothing(long.slice(0, 63_206))),
    mediumKeystroke: keystroke(long.slice(0, 3000)),
    longKeystroke: keystroke(long.slice(0, 63_206)),
    memory: memory(exports.memory, check),
  };
  console.log(JSON.stringify(result));
}

/**
 * The median of many short samples, in microseconds.
 * @param {() => void} work
 */
function cost(work) {
  const warm = performance.now();
  let rounds = 0;
  for (; rounds < 3 || performance.now() - warm < 100; rounds++) work();
  const repeats = Math.max(1, Math.round(0.2 / ((performance.now() - warm) / rounds)));
  const samples = [];
  const begun = performance.now();
  while (samples.length < 11 || performance.now() - begun < 150) {
    const started = performance.now();
    for (let round = 0; round < repeats; round++) work();
    samples.push(((performance.now() - started) * 1000) / repeats);
  }
  return median(samples);
}

/** @param {number[]} figures */
function median(figures) {
  return figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/**
 * The engine's memory before and after ten thousand checks, in bytes.
 * @param {WebAssembly.Memory} memory
 * @param {(text: string) => void} check
 */
function memory(memory, check) {
  const before = memory.buffer.byteLength;
  for (let count = 0; count < 10_000; count++) check(shorts[count % shorts.length] ?? "");
  return { before, after: memory.buffer.byteLength };
}
