/** Language, sites, a break. */

import { button, switchControl } from "../shared/design/controls.ts";
import { freshId, h } from "../shared/design/dom.ts";
import { languageSelect } from "../shared/design/language.ts";
import { pauseControl } from "../shared/design/pause.ts";
import { SITES } from "../shared/settings.ts";
import type { PersonalView } from "./view.ts";

export function general({ say, personal, wish }: PersonalView): HTMLElement {
  const id = freshId("language");
  const sites = SITES.map((site) =>
    switchControl(say(`site.${site}`), !personal.sitesOff.includes(site), (on) =>
      wish({ set: "site", site, on }),
    ),
  );
  return h(
    "div",
    { class: "panels" },
    h(
      "section",
      { class: "panel" },
      h("label", { class: "label", for: id }, say("options.language")),
      h("p", { class: "help" }, say("options.language.help")),
      languageSelect(say, personal, wish, id),
    ),
    h(
      "section",
      { class: "panel" },
      h("fieldset", {}, h("legend", { class: "label" }, say("options.sites")), ...sites),
    ),
    h(
      "section",
      { class: "panel" },
      h("h2", { class: "label" }, say("options.pause")),
      h("p", { class: "help" }, say("options.pause.help")),
      pauseControl(say, personal, wish),
    ),
    h(
      "p",
      {},
      button(say("options.welcome"), () => location.assign("../welcome/welcome.html"), { rank: "quiet" }),
    ),
  );
}
