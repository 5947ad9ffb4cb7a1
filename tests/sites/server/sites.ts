// Which host belongs to which imitated site.

export type SiteName = "x" | "facebook" | "linkedin" | "instagram" | "practice";

/** The pages' own hosts: what the shipped manifest matches, and the practice page beside them. */
const pageHosts: Readonly<Record<string, SiteName>> = {
  "x.com": "x",
  "www.facebook.com": "facebook",
  "www.linkedin.com": "linkedin",
  "www.instagram.com": "instagram",
  "practice.test": "practice",
};

/** Where LinkedIn's pages take their scripts and styles from; its policy names no nonce. */
export const staticHost = "static.licdn.com";

/**
 * The same pages under hosts that the manifest does not match: what they look like without the extension.
 * `x.com` becomes `x.com.baseline.test`.
 */
const baseline = ".baseline.test";

export function baselineHost(host: string): string {
  return host + baseline;
}

export function siteOf(host: string): SiteName | undefined {
  return pageHosts[host.endsWith(baseline) ? host.slice(0, -baseline.length) : host];
}

/** Whether an address is one that the fixtures themselves ask for. */
export function isFixture(host: string, pathname: string): "page" | "asset" | null {
  const site = siteOf(host);
  if (/^\/assets\/[a-z]+\.(?:js|css)$/.test(pathname)) return site || host === staticHost ? "asset" : null;
  return site ? "page" : null;
}

export const allHosts: readonly string[] = [
  ...Object.keys(pageHosts),
  ...Object.keys(pageHosts).map(baselineHost),
  staticHost,
];
