// @ts-check
// Bundles one of the programs of this folder and runs it in the repository's root.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bundleTool } from "../../bundle.mjs";

const repositoryRoot = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * @param {string} entry path of the program, from the repository's root
 * @param {{ browser?: string | undefined, extension?: string | undefined }} values what it is run with
 * @param {string[]} nodeFlags
 */
export async function runTool(entry, { browser = "chrome", extension }, nodeFlags = []) {
  const program = await bundleTool(repositoryRoot, entry);
  const child = spawn(process.execPath, ["--enable-source-maps", ...nodeFlags, program], {
    stdio: "inherit",
    cwd: repositoryRoot,
    // Read in arguments.ts.
    env: {
      ...process.env,
      E2E_BROWSER: browser === "chrome" ? "chromium" : browser,
      E2E_EXTENSION: extension ? path.resolve(extension) : "",
    },
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
    process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => {
    rmSync(program, { force: true });
    process.exit(code ?? 1);
  });
}
