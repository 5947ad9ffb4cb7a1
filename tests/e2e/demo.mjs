// @ts-check
// Shows the extension at work on the practice page: node tests/e2e/demo.mjs --browser chrome --extension dist/chrome
import { parseArgs } from "node:util";
import { runTool } from "./harness/run-tool.mjs";

const { values } = parseArgs({
  options: {
    browser: { type: "string", default: "chrome" },
    extension: { type: "string", default: "dist/chrome" },
  },
});
await runTool("tests/e2e/demo.ts", values);
