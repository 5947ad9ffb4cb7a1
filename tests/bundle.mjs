// @ts-check
// Bundles what the tests need with esbuild: the fixture pages for the browser, and the tools for Node.
import path from "node:path";
import { build } from "esbuild";

/** The sites whose pages are bundled, and where each begins. */
const pages = {
  x: "x/main.tsx",
  facebook: "facebook/main.ts",
  linkedin: "linkedin/main.ts",
  instagram: "instagram/main.ts",
  practice: "practice/main.ts",
};

/**
 * One script and one style sheet per site, by file name. Nothing is written: two runs side by side do not meet.
 * @param {string} repositoryRoot
 * @returns {Promise<Map<string, Uint8Array>>}
 */
export async function bundlePages(repositoryRoot) {
  const sites = path.join(repositoryRoot, "tests/sites");
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(
      Object.entries(pages).map(([name, file]) => [name, path.join(sites, file)]),
    ),
    outdir: sites,
    write: false,
    bundle: true,
    format: "iife",
    target: ["chrome128", "firefox146"],
    // React's production build: the development one slows every keystroke and would spoil the measurements.
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    minifySyntax: true,
    legalComments: "none",
    logLevel: "warning",
  });
  return new Map(outputFiles.map(({ path: file, contents }) => [path.basename(file), contents]));
}

/**
 * One Node program out of TypeScript sources; packages stay outside the bundle.
 * @param {string} repositoryRoot
 * @param {string} entry path from the repository root
 * @returns {Promise<string>} where the program was written
 */
export async function bundleTool(repositoryRoot, entry) {
  const name = `${path.basename(entry, ".ts")}-${process.pid}.mjs`;
  const outfile = path.join(repositoryRoot, "target/e2e", name);
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
