// @ts-check
// Runs the end-to-end tests: node tests/e2e/run.mjs --browser chrome|firefox [--extension DIR] [--grep PATTERN]
import { parseArgs } from "node:util";
import { runTool } from "./harness/run-tool.mjs";

const { values } = parseArgs({
  options: {
    browser: { type: "string", default: "chrome" },
    extension: { type: "string" },
    grep: { type: "string" },
  },
});

const pattern = values.grep ? ["--test-name-pattern", values.grep] : [];
await runTool("tests/e2e/suite.ts", values, [
  "--test-reporter=spec",
  "--test-reporter-destination=stdout",
  ...pattern,
]);
