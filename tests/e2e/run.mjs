// Runs the end-to-end tests: node tests/e2e/run.mjs --browser chrome|firefox --extension DIR [--grep PATTERN]
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { bundlePages, bundleTool, repositoryRoot } from "../bundle.mjs";
import { environmentFor } from "./harness/environment.mjs";

const { values } = parseArgs({
  options: {
    browser: { type: "string", default: "chrome" },
    extension: { type: "string" },
    grep: { type: "string" },
  },
});

await bundlePages();
const suite = await bundleTool("tests/e2e/suite.ts");
const pattern = values.grep ? ["--test-name-pattern", values.grep] : [];
const child = spawn(
  process.execPath,
  ["--enable-source-maps", "--test-reporter=spec", "--test-reporter-destination=stdout", ...pattern, suite],
  { stdio: "inherit", env: environmentFor(values), cwd: repositoryRoot },
);
child.on("exit", (code) => process.exit(code ?? 1));
