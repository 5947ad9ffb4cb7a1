// Starts a browser that takes every host for this machine and carries the unpacked extension.
import { type Browser, type LaunchOptions, launch } from "puppeteer-core";
import type { FixtureServer } from "../../sites/server/server";
import type { BrowserName } from "./arguments";
import { executable } from "./executables";
import { installQuietly } from "./welcome";
import { firefoxRest } from "./worker";

export interface LaunchRequest {
  browser: BrowserName;
  extension: string | null;
  server: Pick<FixtureServer, "ports" | "keyHash">;
  headless?: boolean;
  chromiumFlags?: readonly string[];
  /** Where the browser keeps what it keeps. */
  profile: string;
  /** Chromium writes every network event here, Firefox every request. */
  networkLog?: string;
}

export async function launchBrowser(
  request: LaunchRequest,
): Promise<{ browser: Browser; extensionId: string | null }> {
  const browser = await launch(
    request.browser === "chromium" ? chromiumOptions(request) : firefoxOptions(request),
  );
  const extensionId = request.extension ? await installQuietly(browser, request.extension) : null;
  return { browser, extensionId };
}

function common({ browser, profile, headless = true }: LaunchRequest): LaunchOptions {
  return {
    headless,
    userDataDir: profile,
    executablePath: executable(browser),
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    // Several start at once, on a machine that may be busy.
    timeout: 120_000,
    // A test waits for what it expects; a browser that answers nothing for so long is broken.
    protocolTimeout: 60_000,
  };
}

function chromiumOptions(request: LaunchRequest): LaunchOptions {
  const { server, networkLog, chromiumFlags = [] } = request;
  const { ports, keyHash } = server;
  const isRoot = process.getuid?.() === 0;
  return {
    ...common(request),
    browser: "chrome",
    // Extensions can be installed over the pipe only.
    pipe: true,
    enableExtensions: true,
    args: [
      `--host-resolver-rules=MAP *:80 127.0.0.1:${ports.plain}, MAP * 127.0.0.1:${ports.tls}`,
      // Trusted, not excused: what came with an error is kept in no cache, and every test would load all anew.
      `--ignore-certificate-errors-spki-list=${keyHash}`,
      "--lang=en-US",
      "--no-first-run",
      "--disable-gpu",
      "--disable-quic",
      // Background tabs must paint and run as front ones do.
      "--disable-background-timer-throttling",
      "--disable-renderer-backgrounding",
      // The browser's own calls home would trip the wire.
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-domain-reliability",
      "--disable-sync",
      "--no-pings",
      "--disable-features=OptimizationHints,MediaRouter,AutofillServerCommunication,Translate,NetworkTimeServiceQuerying",
      ...chromiumFlags,
      ...(isRoot ? ["--no-sandbox"] : []),
      ...(networkLog ? [`--log-net-log=${networkLog}`, "--net-log-capture-mode=Default"] : []),
    ],
  };
}

function firefoxOptions(request: LaunchRequest): LaunchOptions {
  const { server, networkLog } = request;
  const { ports } = server;
  return {
    ...common(request),
    browser: "firefox",
    acceptInsecureCerts: true,
    env: {
      ...process.env,
      // Without it a release build does not let the preference below silence its settings server.
      MOZ_REMOTE_SETTINGS_DEVTOOLS: "1",
      ...(networkLog ? { MOZ_LOG: "nsHttp:3", MOZ_LOG_FILE: networkLog } : {}),
    },
    extraPrefsFirefox: {
      "network.dns.forceResolve": "127.0.0.1",
      "network.socket.forcePort": `443=${ports.tls};80=${ports.plain}`,
      "intl.locale.requested": "en-US",
      // The browser's own calls home would trip the wire.
      "app.normandy.enabled": false,
      "app.update.enabled": false,
      "browser.newtabpage.enabled": false,
      "browser.region.network.url": "",
      "browser.safebrowsing.downloads.remote.enabled": false,
      "browser.safebrowsing.malware.enabled": false,
      "browser.safebrowsing.phishing.enabled": false,
      "browser.topsites.contile.enabled": false,
      "captivedetect.canonicalURL": "",
      "datareporting.policy.dataSubmissionEnabled": false,
      "dom.push.serverURL": "",
      "extensions.background.idle.timeout": firefoxRest,
      "extensions.getAddons.cache.enabled": false,
      "extensions.systemAddon.update.enabled": false,
      "extensions.update.enabled": false,
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
      "security.OCSP.enabled": 0,
      "services.settings.server": "data:,#remote-settings-dummy/v1",
      "signon.rustMirror.enabled": false,
      "toolkit.telemetry.enabled": false,
      "toolkit.telemetry.server": "",
    },
  };
}
