// @ts-check
// Runs the programs that measure.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * What a program prints.
 * @param {string} program
 * @param {string[]} words
 * @param {import("node:child_process").ExecFileSyncOptions} [options]
 */
export function output(program, words, options) {
  return execFileSync(program, words, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    ...options,
  }).toString();
}

/**
 * The lines of a native measurement: name, median and fastest in microseconds, parted by tabs.
 * @param {string} program
 * @param {string[]} words
 * @param {import("node:child_process").ExecFileSyncOptions} [options]
 * @returns {Map<string, { median: number, fastest: number }>}
 */
export function costs(program, words, options) {
  const lines = output(program, words, options)
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((columns) => columns.length === 3);
  return new Map(
    lines.map(([name = "", median, fastest]) => [name, { median: Number(median), fastest: Number(fastest) }]),
  );
}

/**
 * Why a program failed, in a few words.
 * @param {unknown} error
 */
export function failure(error) {
  const { code, message, stderr } = /** @type {Error & { code?: string, stderr?: Buffer }} */ (error);
  if (code === "ETIMEDOUT") return "it took too long";
  const told = stderr?.toString().match(/^.*error.*$/im)?.[0];
  return (told ?? message).trim().slice(0, 100);
}
