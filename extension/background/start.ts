/** What is done once: at installation, and at each start of the browser. */
import { setAlarms } from "./alarms.ts";
import { personal } from "./settings.ts";

chrome.runtime.onInstalled.addListener(({ reason }) => {
  keepStorageToOurselves();
  void personal().then(setAlarms);
  if (reason === "install") void chrome.tabs.create({ url: chrome.runtime.getURL("welcome/welcome.html") });
});

chrome.runtime.onStartup.addListener(() => {
  keepStorageToOurselves();
  void personal().then(setAlarms);
});

/** Content scripts share a process with the site, so they need not read the settings (Chrome 140 or newer). */
function keepStorageToOurselves(): void {
  chrome.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" }).catch(() => undefined);
}
