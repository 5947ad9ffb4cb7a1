// What a run was asked for; the entry scripts hand it over in the environment.

export type BrowserName = "chromium" | "firefox";

export interface RunArguments {
  browser: BrowserName;
  /** The unpacked extension, or nothing: then the fixtures alone are looked at. */
  extension: string | null;
  /** The specs to run, by the beginning of their file names. */
  specs: readonly string[];
}

export function runArguments(): RunArguments {
  const browser = process.env.E2E_BROWSER ?? "chromium";
  if (browser !== "chromium" && browser !== "firefox") throw new Error(`no such browser: ${browser}`);
  const { E2E_EXTENSION: extension = "", E2E_SPECS: specs = "" } = process.env;
  return { browser, extension: extension || null, specs: specs.split(",").filter((name) => name !== "") };
}
