/** The content script: where somebody writes on one of the four sites, it looks on. */
import { start } from "./app.ts";
import { siteOf } from "./sites/sites.ts";

const site = siteOf(location.hostname);
if (site !== null) start(site);
