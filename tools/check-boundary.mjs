// Fails the build when the extension could reach further than it says:
// 1. the built manifests ask for exactly the permissions and hosts below;
// 2. no source of the extension names an API that can send something away.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

const PERMISSIONS = ["storage", "alarms"];
const HOSTS = [
  "https://x.com/*",
  "https://twitter.com/*",
  "https://*.facebook.com/*",
  "https://*.linkedin.com/*",
  "https://*.instagram.com/*",
];
// Keys that would widen what the extension may do or what pages may see of it.
const FORBIDDEN_KEYS = [
  "host_permissions",
  "optional_permissions",
  "optional_host_permissions",
  "web_accessible_resources",
  "externally_connectable",
];

const NETWORK =
  /\b(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|sendNativeMessage|connectNative)\b/;
// The one file that may fetch, and only what the package itself holds.
const MAY_FETCH = { "background/engine.ts": /fetch\(chrome\.runtime\.getURL\("engine\.wasm"\)\)/ };

const problems = [];

function checkManifest(browser) {
  const manifest = JSON.parse(readFileSync(join(ROOT, "dist", browser, "manifest.json"), "utf8"));
  const same = (what, is, should) => {
    if (JSON.stringify(is) !== JSON.stringify(should))
      problems.push(`${browser}: ${what} is ${JSON.stringify(is)}, should be ${JSON.stringify(should)}`);
  };
  same("permissions", manifest.permissions, PERMISSIONS);
  same("number of content scripts", manifest.content_scripts.length, 1);
  same("hosts", manifest.content_scripts[0].matches, HOSTS);
  for (const key of FORBIDDEN_KEYS) if (key in manifest) problems.push(`${browser}: manifest has ${key}`);
  const csp = manifest.content_security_policy.extension_pages;
  if (!csp.startsWith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';") || /https?:/.test(csp))
    problems.push(`${browser}: the policy of extension pages is too wide: ${csp}`);
  if (browser === "firefox")
    same("data collection", manifest.browser_specific_settings.gecko.data_collection_permissions, {
      required: ["none"],
    });
}

function checkSources() {
  const folder = join(ROOT, "extension");
  const sources = readdirSync(folder, { recursive: true }).filter(
    (name) => /\.(ts|html|css)$/.test(name) && !name.endsWith(".test.ts"),
  );
  for (const name of sources) {
    const path = name.replaceAll("\\", "/");
    const lines = readFileSync(join(folder, name), "utf8").split("\n");
    lines.forEach((line, index) => {
      const code = line.replace(/^\s*(\/\/|\/?\*).*$/, "");
      const where = `extension/${path}:${index + 1}: ${line.trim()}`;
      if (NETWORK.test(code) && !MAY_FETCH[path]?.test(code)) problems.push(`network API: ${where}`);
      if (
        /\.(html|css)$/.test(path) &&
        /(src|href|url)\s*[=(]\s*["']?(https?:)?\/\//.test(code) &&
        !/<a\s/.test(code)
      )
        problems.push(`loads from elsewhere: ${where}`);
    });
  }
  return sources.length;
}

checkManifest("chrome");
checkManifest("firefox");
const count = checkSources();
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
console.log(`permissions and hosts exact in both manifests, no network API in ${count} sources`);
