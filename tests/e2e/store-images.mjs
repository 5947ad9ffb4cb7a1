// @ts-check
// Takes the pictures for the stores, 1280 × 800, into docs/store/images: node tests/e2e/store-images.mjs
import { parseArgs } from "node:util";
import { runTool } from "./harness/run-tool.mjs";

const { values } = parseArgs({ options: { extension: { type: "string", default: "dist/chrome" } } });
await runTool("tests/e2e/store-images.ts", values);
