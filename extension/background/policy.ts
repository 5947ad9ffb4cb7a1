/** The one watch over the browser's policy. */
import { PolicyWatch } from "./policy-watch.ts";

export const policy = new PolicyWatch();

// Firefox has no such event; there the policy is read again when a page asks for the rules.
chrome.storage.onChanged.addListener((_, area) => {
  if (area === "managed") void policy.refresh();
});
