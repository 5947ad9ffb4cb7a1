// @ts-check
// Runs the programs of this folder, bundled, in the repository's root.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bundleTool } from "../../bundle.mjs";

export const repositoryRoot = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * What a program is run with.
 * @typedef {{
 *   browser?: string | undefined,
 *   extension?: string | undefined,
 *   specs?: readonly string[] | undefined,
 * }} Values
 */

/**
 * Runs a program in the foreground and ends as it ends.
 * @param {string} entry path of the program, from the repository's root
 * @param {Values} values
 * @param {string[]} nodeFlags
 */
export async function runTool(entry, values, nodeFlags = []) {
  const program = await bundleTool(repositoryRoot, entry);
  start(program, values, nodeFlags, "inherit").on("exit", (code) => process.exit(code ?? 1));
}

/**
 * Runs a bundled program and keeps what it says.
 * @param {string} program
 * @param {Values} values
 * @param {string[]} nodeFlags
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runBundled(program, values, nodeFlags) {
  const child = start(program, values, nodeFlags, ["ignore", "pipe", "pipe"]);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (said) => {
      output += said;
    });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code: code ?? 1, output })));
}

/**
 * @param {string} program
 * @param {Values} values
 * @param {string[]} nodeFlags
 * @param {import("node:child_process").StdioOptions} stdio
 */
function start(program, { browser = "chrome", extension, specs = [] }, nodeFlags, stdio) {
  const child = spawn(process.execPath, ["--enable-source-maps", ...nodeFlags, program], {
    stdio,
    cwd: repositoryRoot,
    // Read in arguments.ts.
    env: {
      ...process.env,
      E2E_BROWSER: browser === "chrome" ? "chromium" : browser,
      E2E_EXTENSION: extension ? path.resolve(extension) : "",
      E2E_SPECS: specs.join(),
    },
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
    process.on(signal, () => child.kill(signal));
  process.on("exit", () => rmSync(program, { force: true }));
  return child;
}
