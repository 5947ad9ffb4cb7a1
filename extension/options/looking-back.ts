/** The two-monthly look at the own profile and posts. */

import { h } from "../shared/design/dom.ts";
import { reminder } from "../shared/design/reminder.ts";
import type { PersonalView } from "./view.ts";

export function lookingBack({ say, personal, wish }: PersonalView): HTMLElement {
  return h("div", { class: "panels" }, h("section", { class: "panel" }, reminder(say, personal, wish)));
}
