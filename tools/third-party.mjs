// Writes THIRD-PARTY.md: everything by others that the packages contain, with its licence.
// Run it after a change of the dependencies or of the data: node tools/third-party.mjs [--check]
// With --check nothing is written; it fails where the file is not what would be written.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { BACKGROUND, CONTENT, PAGES } from "./entries.mjs";

const ROOT = join(import.meta.dirname, "..");
const FILE = join(ROOT, "THIRD-PARTY.md");
const DATA = "crate/engine/data";

/** @param {string[]} words */
function cargo(...words) {
  return execFileSync("cargo", [...words, "--locked"], { cwd: ROOT, maxBuffer: 2 ** 28 }).toString();
}

/** The crates in the engine's WebAssembly, with their licence and its text. */
function crates() {
  const tree = cargo(
    ...["tree", "--package", "second-opinion-wasm", "--target", "wasm32-unknown-unknown"],
    ...["--edges", "normal,no-proc-macro", "--prefix", "none", "--no-dedupe", "--format", "{p}"],
  );
  const shipped = new Set(tree.split("\n").map((line) => line.split(" ").slice(0, 2).join(" ")));
  /** @type {{ packages: { name: string, version: string, license: string, repository: string, manifest_path: string, source: string | null }[] }} */
  const { packages } = JSON.parse(cargo("metadata", "--format-version", "1"));
  return packages
    .filter(({ name, version, source }) => source && shipped.has(`${name} v${version}`))
    .map((found) => ({ ...found, text: licenceText(dirname(found.manifest_path)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The licence text of a crate: MIT where there is a choice.
 * @param {string} folder
 */
function licenceText(folder) {
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying)/i.test(file))
    .sort();
  const file = files.find((name) => /mit/i.test(name)) ?? files[0];
  return file ? readFileSync(join(folder, file), "utf8").replaceAll("\r", "").trim() : "";
}

/** Packages from npm in the extension's scripts. */
async function npmPackages() {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [CONTENT, BACKGROUND, ...PAGES].map((entry) => join(ROOT, "extension", entry)),
    outdir: "target/third-party",
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    loader: { ".css": "text" },
    logLevel: "error",
  });
  const found = Object.keys(metafile.inputs).map(
    (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1],
  );
  return [...new Set(found.filter((name) => name !== undefined))].sort().map((name) => {
    const { version, license } = JSON.parse(
      readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8"),
    );
    return `- ${name} ${version}: ${license}`;
  });
}

/** Word lists and figures that are not all our own, by what their first lines say. */
function data() {
  /** @type {Map<string, string[]>} */
  const origins = new Map();
  const files = readdirSync(join(ROOT, DATA), { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => /\.(txt|tsv)$/.test(name));
  for (const file of files.sort()) {
    const { origin, licence } = told(readFileSync(join(ROOT, DATA, file), "utf8"));
    if (licence === "" || /^(MIT OR Apache-2\.0|as this project)$/.test(licence)) continue;
    const words = `${origin} Licence: ${licence}.`;
    origins.set(words, [...(origins.get(words) ?? []), file]);
  }
  return [...origins].map(([words, files]) => `- ${files.map((file) => `\`${file}\``).join(", ")}: ${words}`);
}

/**
 * What the comment at the top of a file says of its origin and licence.
 * @param {string} text
 */
function told(text) {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("# "));
  const head = lines
    .slice(0, end)
    // A line with tabs names the columns.
    .filter((line) => !line.includes("\t"))
    .map((line) => line.slice(2).trim())
    .join(" ");
  const found = /Origin: (?<origin>.*?) Licen[cs]e: (?<licence>.*?)(?:\.(?= )|\.?$)/.exec(head);
  return { origin: found?.groups?.origin ?? "", licence: found?.groups?.licence ?? "" };
}

async function page() {
  const found = crates();
  const packages = await npmPackages();
  /** @type {Map<string, string[]>} */
  const texts = new Map();
  for (const { name, text } of found) texts.set(text, [...(texts.get(text) ?? []), name]);
  const silent = texts.get("") ?? [];
  texts.delete("");
  return `# Third parties

What the packages of the extension contain that others wrote. Written by \`tools/third-party.mjs\`.

## Rust crates in the engine

Beside these the engine contains parts of Rust's standard library (MIT OR Apache-2.0).

| crate | version | licence |
|---|---|---|
${found.map(({ name, version, license, repository }) => `| [${name}](${repository}) | ${version} | ${license.replaceAll("/", " OR ")} |`).join("\n")}

## npm packages in the scripts

${packages.length > 0 ? packages.join("\n") : "None."}

## Data

The rest of \`${DATA}\` was written for this project.

${data().join("\n")}

## Licence texts
${silent.length > 0 ? `\nTheir packages hold no text: ${silent.join(", ")}.\n` : ""}
${[...texts].map(([text, names]) => `### ${names.join(", ")}\n\n\`\`\`\`text\n${text}\n\`\`\`\``).join("\n\n")}
`;
}

const fresh = await page();
if (!process.argv.includes("--check")) writeFileSync(FILE, fresh);
else if (!existsSync(FILE) || readFileSync(FILE, "utf8") !== fresh) {
  console.error("THIRD-PARTY.md is not fresh: node tools/third-party.mjs writes it anew");
  process.exit(1);
}
