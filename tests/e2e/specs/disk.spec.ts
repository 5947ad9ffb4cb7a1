// Last of all, the browser closed: what it left of the extension on the disk holds no word of what was written.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, it } from "node:test";
import type { BrowserName } from "../harness/arguments";
import { wordsToMiss } from "../harness/typed";
import { world } from "../harness/world";

/** Where the browsers keep what belongs to an extension; the fixtures' own storage is none of its business. */
const ours: Readonly<Record<BrowserName, RegExp>> = {
  chromium:
    /\/(Local|Sync|Managed) Extension Settings\/|\/IndexedDB\/chrome-extension|\/(Local|Session) Storage\/|\/Service Worker\//,
  firefox: /\/browser-extension-data\/|\/storage\/[a-z]+\/moz-extension|\/storage-sync[^/]*\.sqlite/,
};

/** "salt" as each browser writes the names of what it keeps: Firefox adds one to every letter. */
const nameOfSetting: Readonly<Record<BrowserName, string>> = { chromium: "salt", firefox: "tbmu" };

/** The programs that a browser keeps of a page or a background are no traces of their use. */
const programs = /\/(ScriptCache|CacheStorage)\//;

describe("disk", () => {
  it("holds no word of what was written", async () => {
    const { run, profile } = world();
    if (!run.extension) return;
    const all = await readdir(profile, { recursive: true, withFileTypes: true });
    const files = all
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .filter((file) => ours[run.browser].test(file) && !programs.test(file));
    const contents = await Promise.all(files.map((file) => readFile(file)));
    // A search that does not meet the name of a setting searches nothing.
    assert.ok(contents.some((content) => holds(content, nameOfSetting[run.browser])));
    const words = wordsToMiss();
    assert.ok(words.length > 0);
    const found = words.filter((word) => contents.some((content) => holds(content, word)));
    assert.deepEqual(found, []);
  });
});

/** Short words stand as they are even in compressed files. */
function holds(content: Buffer, word: string): boolean {
  return (
    content.includes(word, 0, "utf8") ||
    content.includes(word, 0, "utf16le") ||
    content.includes(word, 0, "latin1")
  );
}
