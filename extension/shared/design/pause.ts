/** Everything rests for an hour, or goes on again. */

import type { Change, Personal } from "../settings.ts";
import type { Say } from "../strings/strings.ts";
import { button } from "./controls.ts";
import { h } from "./dom.ts";
import { formatTime } from "./page.ts";

const AN_HOUR = 60 * 60 * 1000;

export function pauseControl(
  say: Say,
  { pausedUntil }: Personal,
  wish: (wanted: Change) => void,
): HTMLElement {
  const now = Date.now();
  if (pausedUntil === null || pausedUntil <= now) {
    const start = () => wish({ set: "pause", until: now + AN_HOUR });
    return button(say("popup.pause"), start, { icon: "pause", slim: true });
  }
  return h(
    "span",
    { class: "paused" },
    h("span", { class: "small" }, say("popup.paused", { time: formatTime(say.locale, pausedUntil) })),
    button(say("popup.resume"), () => wish({ set: "pause", until: null }), { slim: true }),
  );
}
