// Nothing in the packages tells where, when or by whom they were built.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { files, ROOT } from "./files.mjs";

test("no file names a folder of this machine", () => {
  for (const browser of ["chrome", "firefox"]) {
    const folder = join(ROOT, "dist", browser);
    for (const name of files(folder)) {
      const content = readFileSync(join(folder, name), "latin1");
      for (const own of [`${ROOT}/`, `${homedir()}/`, ".cargo/"]) {
        assert.ok(!content.includes(own), `${browser}/${name} names ${own}`);
      }
    }
  }
});

test("a zip is the same whenever, by whomever and in whatever order its files were written", () => {
  const folder = mkdtempSync(join(tmpdir(), "second-opinion-zip-"));
  const names = ["b.txt", "a/c.txt", "a.txt"];
  const zips = [names, names.toReversed()].map((order, turn) => {
    const source = join(folder, String(turn));
    mkdirSync(join(source, "a"), { recursive: true });
    for (const name of order) {
      const path = join(source, name);
      writeFileSync(path, `This is ${name}.`);
      chmodSync(path, turn === 0 ? 0o600 : 0o755);
      utimesSync(path, turn * 1e9, turn * 1e9);
    }
    execFileSync(process.execPath, [join(ROOT, "tools/zip.mjs"), source, `${source}.zip`]);
    return readFileSync(`${source}.zip`);
  });
  rmSync(folder, { recursive: true });
  assert.ok(zips[0]?.equals(zips[1] ?? Buffer.of()));
});
