// The one manifest.json, fitted to a browser: each browser warns about the
// keys that only the other one knows.

/**
 * @param {"chrome" | "firefox"} browser
 * @param {Record<string, any>} manifest the contents of manifest.json
 */
export function manifestFor(browser, manifest) {
  const { background, browser_specific_settings, minimum_chrome_version, storage, ...own } = manifest;
  const { service_worker, scripts, type } = background;
  return browser === "chrome"
    ? { ...own, minimum_chrome_version, storage, background: { service_worker, type } }
    : { ...own, browser_specific_settings, background: { scripts, type } };
}
