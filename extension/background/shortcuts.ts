/** Shortcuts that the user gave us on the browser's own shortcut page. */
import type { Shortcut } from "../shared/protocol.ts";
import { activeTab, tell } from "./tabs.ts";

const SHORTCUTS: readonly Shortcut[] = ["next-finding", "previous-finding"];

chrome.commands.onCommand.addListener(async (pressed) => {
  const name = SHORTCUTS.find((shortcut) => shortcut === pressed);
  const tab = await activeTab();
  if (name !== undefined && tab !== null) await tell(tab, "shortcut", { name });
});
