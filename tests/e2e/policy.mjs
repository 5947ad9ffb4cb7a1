// Tests the roll-out by IT in a real browser: node tests/e2e/policy.mjs --browser chrome|firefox --extension DIR
// Chromium reads policies from one folder of the system only, so this needs the right to write there. Firefox is
// started from a copy that carries its own policy.
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { runTool } from "./harness/run-tool.mjs";

const { values } = parseArgs({
  options: { browser: { type: "string", default: "chrome" }, extension: { type: "string" } },
});
if (!values.extension) throw new Error("name the unpacked extension with --extension");
const extension = realpathSync(values.extension);

if (values.browser === "firefox") forFirefox();
else forChromium();
await runTool("tests/e2e/policy.ts", { ...values, extension }, ["--test-reporter=spec"]);

function forChromium() {
  const folder = "/etc/chromium/policies/managed";
  const file = path.join(folder, "second-opinion-test.json");
  const rules = strict(documented("chrome-policy.json")["3rdparty"].extensions);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify({ "3rdparty": { extensions: { [idOf(extension)]: rules } } }));
  } catch {
    console.log(`not tested: this user may not write to ${folder}`);
    process.exit();
  }
  process.on("exit", () => rmSync(file, { force: true }));
}

function forFirefox() {
  const program = realpathSync(process.env.FIREFOX ?? "/usr/bin/firefox-esr");
  const copy = path.resolve("target/e2e/firefox-with-policy");
  if (!existsSync(copy)) copyLinked(path.dirname(program), copy);
  const extensions = documented("policies.json").policies["3rdparty"].Extensions;
  const [id = ""] = Object.keys(extensions);
  const own = { policies: { "3rdparty": { Extensions: { [id]: strict(extensions) } } } };
  mkdirSync(path.join(copy, "distribution"), { recursive: true });
  writeFileSync(path.join(copy, "distribution/policies.json"), JSON.stringify(own));
  process.env.FIREFOX = path.join(copy, path.basename(program));
}

/** @param {string} name one of the documented files */
function documented(name) {
  return JSON.parse(readFileSync(path.join("docs/deploy", name), "utf8"));
}

/**
 * The rules of the one extension, with what the tests look at made strict.
 * @param {Record<string, any>} extensions
 */
function strict(extensions) {
  const [rules] = Object.values(extensions);
  const { quiet_hours: _, ...others } = rules;
  const terms = rules.terms.map((/** @type {object} */ term) => ({ ...term, severity: "error" }));
  return { ...others, terms, at_error: "forbid" };
}

/**
 * Chromium makes the identifier of an unpacked extension from its path.
 * @param {string} folder
 */
function idOf(folder) {
  const hash = createHash("sha256").update(folder).digest("hex").slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

/**
 * Hard links where the disk allows: Firefox looks for policies beside its own program.
 * @param {string} from
 * @param {string} to
 */
function copyLinked(from, to) {
  cpSync(from, to, {
    recursive: true,
    dereference: true,
    filter(source, target) {
      if (path.basename(source) === "distribution") return false;
      try {
        mkdirSync(path.dirname(target), { recursive: true });
        linkSync(source, target);
        return false;
      } catch {
        // A folder, or another disk: copied.
        return true;
      }
    },
  });
}
