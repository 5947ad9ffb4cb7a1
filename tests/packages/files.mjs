// The repository's files, as the tests of the packages read them.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

/** @param {string} path */
export function text(path) {
  return readFileSync(join(ROOT, path), "utf8");
}

export const manifest = JSON.parse(text("manifest.json"));

/**
 * All files of a folder, by path from there.
 * @param {string} folder
 * @returns {string[]}
 */
export function files(folder) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}
