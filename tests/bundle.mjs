// Bundles what the tests need with esbuild: the fixture pages for the browser, and the tools for Node.

import { rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const repositoryRoot = fileURLToPath(new URL("../", import.meta.url));
const targetDir = path.join(repositoryRoot, "target");
const pagesDir = path.join(targetDir, "sites");

const sites = path.join(repositoryRoot, "tests/sites");

/** One script and one style sheet per site, written to `target/sites`. */
export async function bundlePages() {
  await rm(pagesDir, { recursive: true, force: true });
  await build({
    entryPoints: {
      x: path.join(sites, "x/main.tsx"),
      facebook: path.join(sites, "facebook/main.ts"),
      linkedin: path.join(sites, "linkedin/main.ts"),
      instagram: path.join(sites, "instagram/main.ts"),
      practice: path.join(sites, "practice/main.ts"),
    },
    outdir: pagesDir,
    bundle: true,
    format: "iife",
    target: ["chrome128", "firefox146"],
    // React's production build: the development one slows every keystroke and would spoil the measurements.
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    loader: { ".css": "css" },
    minifySyntax: true,
    legalComments: "none",
    logLevel: "warning",
  });
}

/**
 * One Node program out of TypeScript sources; packages stay outside the bundle.
 * @param {string} entry path from the repository root
 * @returns {Promise<string>} where the program was written
 */
export async function bundleTool(entry) {
  const outfile = path.join(targetDir, "e2e", `${path.basename(entry).replace(/\.ts$/, "")}.mjs`);
  await build({
    entryPoints: [path.join(repositoryRoot, entry)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: "inline",
    logLevel: "warning",
  });
  return outfile;
}
