/** The toolbar button: number of findings and highest severity, tab by tab. */
import type { Verdict } from "#engine";
import type { TabBadge } from "../shared/protocol.ts";
import { localeOf } from "../shared/settings.ts";
import { type Say, speak } from "../shared/strings/strings.ts";
import { personal } from "./settings.ts";

// White text stands on each of these with at least 4.5 to 1.
const COLOURS: Record<Verdict, string> = {
  none: "#4a5b63",
  hint: "#2a5a8c",
  warning: "#855000",
  error: "#a92438",
};

export async function showBadge(tabId: number, badge: TabBadge): Promise<void> {
  const say = speak(localeOf(await personal()));
  try {
    await Promise.all([
      chrome.action.setBadgeText({ tabId, text: textOf(badge) }),
      chrome.action.setBadgeBackgroundColor({ tabId, color: COLOURS[badge.verdict] }),
      chrome.action.setBadgeTextColor({ tabId, color: "#ffffff" }),
      chrome.action.setTitle({ tabId, title: titleOf(badge, say) }),
    ]);
  } catch {
    // The tab was closed in the meantime.
  }
}

/** A number, with a mark behind it that tells the highest severity without its colour. */
function textOf(badge: TabBadge): string {
  if (badge.state === "failed") return "?";
  if (badge.state !== "watched" || badge.count === 0) return "";
  const mark = badge.verdict === "error" ? "!" : "";
  return `${Math.min(badge.count, 99)}${mark}`;
}

function titleOf(badge: TabBadge, say: Say): string {
  const name = say("app.name");
  if (badge.state === "none") return name;
  if (badge.state !== "watched") return `${name}: ${say(`content.toolbar.${badge.state}`)}`;
  if (badge.verdict === "none") return `${name}: ${say("content.toolbar.watched")}`;
  return `${name}: ${say.count("content.badge.findings", badge.count)}, ${say(`severity.${badge.verdict}`)}`;
}
