/** The reminder to look back at the own profile and posts every two months. */

import type { Change, Personal } from "../settings.ts";
import type { Say } from "../strings/strings.ts";
import { button, switchControl } from "./controls.ts";
import { h } from "./dom.ts";
import { formatDate } from "./page.ts";

export function isDue({ reminder }: Personal, now: number): boolean {
  return reminder.on && reminder.next !== null && reminder.next <= now;
}

export function reminder(say: Say, personal: Personal, wish: (wanted: Change) => void): HTMLElement {
  const { on, lastDone, next } = personal.reminder;
  const date = (time: number) => formatDate(say.locale, time);
  return h(
    "div",
    { class: "stack" },
    h("p", {}, say("help.reminder.intro")),
    switchControl(say("help.reminder.switch"), on, (wanted) => wish({ set: "reminder", on: wanted })),
    h(
      "p",
      { class: "soft small" },
      lastDone === null ? say("help.reminder.never") : say("help.reminder.last", { date: date(lastDone) }),
      on && next !== null && h("br"),
      on && next !== null && say("help.reminder.next", { date: date(next) }),
    ),
    h(
      "p",
      {},
      button(say("help.reminder.done"), () => wish({ set: "reviewed", at: Date.now() }), { slim: true }),
    ),
  );
}
