// Bundles the extension and lays out one unpacked folder per browser:
// dist/chrome and dist/firefox. Called by build.sh after the engine is built.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { BACKGROUND, CONTENT, PAGES } from "./entries.mjs";
import { manifestFor } from "./manifest.mjs";

const ROOT = join(import.meta.dirname, "..");
const SOURCE = join(ROOT, "extension");
const DIST = join(ROOT, "dist");
const COMMON = join(DIST, "common");

// The strings that the content script itself carries: what it must be able to
// say when the background, which brings all others, cannot be reached.
const CONTENT_STRINGS = /^content\.hold\.(back|unchecked\.|again\.)/;

/** @type {import("esbuild").BuildOptions} */
const OPTIONS = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: !process.env.READABLE,
  target: ["chrome128", "firefox146"],
  legalComments: "none",
  charset: "utf8",
  logLevel: "warning",
};

/** Leaves only those strings in the content script. */
const onlyContentStrings = {
  name: "only-content-strings",
  setup(bundler) {
    bundler.onLoad({ filter: /shared[\\/]strings[\\/][a-z]+\.json$/ }, ({ path }) => {
      const all = Object.entries(JSON.parse(readFileSync(path, "utf8")));
      const some = Object.fromEntries(all.filter(([key]) => CONTENT_STRINGS.test(key)));
      return { contents: JSON.stringify(some), loader: "json" };
    });
  },
};

/** Takes the needless white space out of style sheets that are bundled as text. */
const smallSheets = {
  name: "small-sheets",
  setup(bundler) {
    bundler.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const sheet = await build({ ...OPTIONS, entryPoints: [path], write: false });
      return { contents: sheet.outputFiles[0].text.trim(), loader: "text" };
    });
  },
};

async function bundleScripts() {
  await build({
    ...OPTIONS,
    entryPoints: [join(SOURCE, CONTENT)],
    outfile: join(COMMON, "content.js"),
    format: "iife",
    plugins: [onlyContentStrings, smallSheets],
  });
  await build({
    ...OPTIONS,
    entryPoints: [
      { in: join(SOURCE, BACKGROUND), out: "background" },
      ...PAGES.map((page) => ({ in: join(SOURCE, page), out: page.replace(/\.ts$/, "") })),
    ],
    outdir: COMMON,
    format: "esm",
    // What several of them need is packed once.
    splitting: true,
    chunkNames: "shared/[hash]",
    plugins: [smallSheets],
  });
}

/** Copies what browsers load as it is: pages, sheets, pictures, the engine, the manifest's strings, and the licences. */
function copyStatic() {
  const asIs = /\.(html|css|svg|png)$/;
  for (const folder of [...PAGES.map(dirname), "shared/design", "icons"]) {
    const from = join(SOURCE, folder);
    for (const name of readdirSync(from, { recursive: true })) {
      if (!asIs.test(name)) continue;
      mkdirSync(dirname(join(COMMON, folder, name)), { recursive: true });
      cpSync(join(from, name), join(COMMON, folder, name));
    }
  }
  cpSync(join(SOURCE, "content/paint/marks.css"), join(COMMON, "marks.css"));
  cpSync(join(SOURCE, "_locales"), join(COMMON, "_locales"), { recursive: true });
  // Chrome knows bokmål as `no`, Firefox as `nb` (older profiles: `nb-NO`).
  cpSync(join(SOURCE, "_locales/nb"), join(COMMON, "_locales/no"), { recursive: true });
  cpSync(join(ROOT, "target/bindings/engine_bg.wasm"), join(COMMON, "engine.wasm"));
  for (const licence of ["LICENSE-MIT", "THIRD-PARTY.md"]) cpSync(join(ROOT, licence), join(COMMON, licence));
}

rmSync(DIST, { recursive: true, force: true });
mkdirSync(COMMON, { recursive: true });
await bundleScripts();
copyStatic();
const manifest = JSON.parse(readFileSync(join(ROOT, "manifest.json"), "utf8"));
const { managed_schema: policySchema } = manifest.storage;
for (const browser of ["chrome", "firefox"]) {
  cpSync(COMMON, join(DIST, browser), { recursive: true });
  const own = manifestFor(browser, manifest);
  writeFileSync(join(DIST, browser, "manifest.json"), `${JSON.stringify(own, null, 2)}\n`);
  // Chrome reads policies by a schema, Firefox without one.
  if (own.storage) cpSync(join(SOURCE, policySchema), join(DIST, browser, policySchema));
}
rmSync(COMMON, { recursive: true });
