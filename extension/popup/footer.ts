/** What applies beyond this draft: the site's switch, the pause, the language. */

import type { Site } from "#engine";
import { button, switchControl } from "../shared/design/controls.ts";
import { type Child, freshId, h } from "../shared/design/dom.ts";
import { languageSelect } from "../shared/design/language.ts";
import { formatTime } from "../shared/design/page.ts";
import type { Change, Personal } from "../shared/settings.ts";
import type { Say } from "../shared/strings/strings.ts";

const AN_HOUR = 60 * 60 * 1000;

export function footer(
  say: Say,
  personal: Personal,
  site: Site | null,
  wish: (wanted: Change) => void,
): HTMLElement {
  return h(
    "footer",
    {},
    site && siteSwitch(say, personal, site, wish),
    h("div", { class: "row" }, pause(say, personal, wish), language(say, personal, wish)),
    h("p", { class: "soft small" }, say("popup.private")),
  );
}

function siteSwitch(say: Say, personal: Personal, site: Site, wish: (wanted: Change) => void): Child {
  const label = say("popup.site-switch", { site: say(`site.${site}`) });
  return switchControl(label, !personal.sitesOff.includes(site), (on) => wish({ set: "site", site, on }));
}

function pause(say: Say, { pausedUntil }: Personal, wish: (wanted: Change) => void): Child {
  const now = Date.now();
  if (pausedUntil === null || pausedUntil <= now) {
    const start = () => wish({ set: "pause", until: now + AN_HOUR });
    return button(say("popup.pause"), start, { icon: "pause", slim: true });
  }
  return h(
    "span",
    { class: "row" },
    h("span", { class: "small" }, say("popup.paused", { time: formatTime(say.locale, pausedUntil) })),
    button(say("popup.resume"), () => wish({ set: "pause", until: null }), { slim: true }),
  );
}

function language(say: Say, personal: Personal, wish: (wanted: Change) => void): Child {
  const id = freshId("language");
  return h(
    "span",
    { class: "language" },
    h("label", { for: id, class: "out-of-sight" }, say("popup.language")),
    languageSelect(say, personal, wish, id),
  );
}
