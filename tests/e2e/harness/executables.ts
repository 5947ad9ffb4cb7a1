// Where the system's browsers are. An environment variable wins, for machines that keep them elsewhere.
import { existsSync } from "node:fs";
import type { BrowserName } from "./arguments";

const candidates: Record<BrowserName, { variable: string; paths: string[] }> = {
  chromium: {
    variable: "CHROMIUM",
    paths: [
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/snap/bin/chromium",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
  },
  firefox: {
    variable: "FIREFOX",
    paths: [
      "/usr/bin/firefox-esr",
      "/usr/bin/firefox",
      "/snap/bin/firefox",
      "/Applications/Firefox.app/Contents/MacOS/firefox",
    ],
  },
};

export function executable(browser: BrowserName): string {
  const { variable, paths } = candidates[browser];
  const given = process.env[variable];
  const found = given || paths.find((path) => existsSync(path));
  if (!found)
    throw new Error(
      `${browser} was not found; install it from the system's packages, or name its path in ${variable}`,
    );
  return found;
}
