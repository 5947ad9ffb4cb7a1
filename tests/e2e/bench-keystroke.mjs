// @ts-check
// Measures from the keystroke to the painted mark: node tests/e2e/bench-keystroke.mjs --extension dist/chrome
import { parseArgs } from "node:util";
import { runTool } from "./harness/run-tool.mjs";

const { values } = parseArgs({ options: { extension: { type: "string", default: "dist/chrome" } } });
await runTool("tests/e2e/bench-keystroke.ts", values);
