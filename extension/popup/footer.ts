/** What applies beyond this draft: the site's switch, the pause, the language. */

import type { Site } from "#engine";
import { switchControl } from "../shared/design/controls.ts";
import { type Child, freshId, h } from "../shared/design/dom.ts";
import { languageSelect } from "../shared/design/language.ts";
import { pauseControl } from "../shared/design/pause.ts";
import type { Change, Personal } from "../shared/settings.ts";
import type { Say } from "../shared/strings/strings.ts";

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
    h("div", { class: "row" }, pauseControl(say, personal, wish), language(say, personal, wish)),
    h("p", { class: "soft small" }, say("popup.private")),
  );
}

function siteSwitch(say: Say, personal: Personal, site: Site, wish: (wanted: Change) => void): Child {
  const label = say("popup.site-switch", { site: say(`site.${site}`) });
  return switchControl(label, !personal.sitesOff.includes(site), (on) => wish({ set: "site", site, on }));
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
