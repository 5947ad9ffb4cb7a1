/** The two alarms: a pause that ends, and the reminder to review one's own profile. */
import type { Personal } from "../shared/settings.ts";
import { contentState } from "./content-state.ts";
import { onPersonalChange } from "./settings.ts";
import { tellAll } from "./tabs.ts";

const PAUSE_OVER = "pause-over";
const REVIEW_DUE = "review-due";

chrome.alarms.onAlarm.addListener((alarm) => {
  if (alarm.name === PAUSE_OVER) void contentState().then((state) => tellAll("state", { state }));
  if (alarm.name === REVIEW_DUE) void chrome.action.setBadgeText({ text: "•" });
});

onPersonalChange(({ personal: settings, change }) => {
  const all = change.set === "everything";
  if (all || change.set === "pause") setAlarm(PAUSE_OVER, settings.pausedUntil);
  if (!all && change.set !== "reminder" && change.set !== "reviewed") return;
  void chrome.action.setBadgeText({ text: "" });
  setAlarm(REVIEW_DUE, settings.reminder.next);
});

/** Alarms may be lost with the browser's restart, so they are set again from what was kept. */
export function setAlarms(settings: Personal): void {
  if (settings.pausedUntil !== null && settings.pausedUntil > Date.now())
    setAlarm(PAUSE_OVER, settings.pausedUntil);
  setAlarm(REVIEW_DUE, settings.reminder.next);
}

function setAlarm(name: string, when: number | null): void {
  if (when === null) void chrome.alarms.clear(name);
  else void chrome.alarms.create(name, { when });
}
