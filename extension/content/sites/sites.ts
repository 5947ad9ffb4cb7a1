/** Which site this is. A new site: one file beside this one, one line here, its host in the manifest. */
import { facebook } from "./facebook.ts";
import { instagram } from "./instagram.ts";
import { linkedin } from "./linkedin.ts";
import type { SiteAdapter } from "./site.ts";
import { x } from "./x.ts";

const SITES: readonly [RegExp, SiteAdapter][] = [
  [/(^|\.)(x|twitter)\.com$/, x],
  [/(^|\.)facebook\.com$/, facebook],
  [/(^|\.)linkedin\.com$/, linkedin],
  [/(^|\.)instagram\.com$/, instagram],
];

/** The site of a host name. */
export function siteOf(host: string): SiteAdapter | null {
  return SITES.find(([pattern]) => pattern.test(host))?.[1] ?? null;
}
