/** The popup: the draft at hand, or guidance where nothing is being written. */

import { ask } from "../shared/ask.ts";
import { iconButton } from "../shared/design/controls.ts";
import { type Child, fill, h, keepingPlace } from "../shared/design/dom.ts";
import { icon } from "../shared/design/icon.ts";
import { change, formatTime, loadPersonal, voice } from "../shared/design/page.ts";
import type { DraftReport, TabReport } from "../shared/protocol.ts";
import { type Change, DEFAULTS, type Personal } from "../shared/settings.ts";
import type { Say } from "../shared/strings/strings.ts";
import { footer } from "./footer.ts";
import { guidance } from "./guidance.ts";
import { postView } from "./post.ts";
import { tabs } from "./tabs.ts";

/** While a draft is still being judged, it is asked for again after so many milliseconds, so many times. */
const ASK_AGAIN = 150;
const MOST_ASKED = 20;

const [personal, tab, house] = await Promise.all([loadPersonal(), ask("tab", {}), ask("house", {})]);
let openTab = 0;
const answering = personal !== null && tab !== null;

show(personal ?? DEFAULTS, tab ?? { site: null, draft: null });

function show(settings: Personal, report: TabReport): void {
  const say = voice(settings, "popup.title");
  const wish = async (wanted: Change) => show(await change(settings, wanted), report);
  keepingPlace(document.body, () =>
    fill(
      document.body,
      header(say),
      h("main", {}, ...mainParts(say, settings, report, wish)),
      footer(say, settings, report.site, wish),
      h("p", { id: "said", class: "out-of-sight", role: "status" }),
    ),
  );
}

function header(say: Say): HTMLElement {
  return h(
    "header",
    { class: "top" },
    h("img", { src: "../icons/icon.svg", alt: "", width: 24, height: 24 }),
    h("h1", {}, say("app.name")),
    iconButton(say("popup.options"), "gear", () => void chrome.runtime.openOptionsPage()),
  );
}

function mainParts(
  say: Say,
  settings: Personal,
  report: TabReport,
  wish: (wanted: Change) => void,
): readonly Child[] {
  const help = () => guidance(say, settings, house?.rules ?? null, wish);
  const { site, draft } = report;
  if (!answering) return [notice(say("popup.unreachable"))];
  const { pausedUntil } = settings;
  if (pausedUntil !== null && pausedUntil > Date.now()) {
    return [notice(say("popup.resting", { time: formatTime(say.locale, pausedUntil) })), help()];
  }
  if (site === null) return [notice(say("popup.no-site")), help()];
  const name = { site: say(`site.${site}`) };
  if (settings.sitesOff.includes(site)) return [notice(say("popup.site-off", name)), help()];
  if (draft === null) return [notice(say("popup.no-draft", name)), help()];

  const post = h("div", {});
  showDraft(post, say, draft, 0);
  const views = [
    { label: say("popup.tab.post"), panel: post },
    { label: say("popup.tab.help"), panel: help() },
  ];
  const remember = (index: number) => {
    openTab = index;
  };
  return [tabs(say("popup.tabs"), views, openTab, remember)];
}

function notice(words: string): Child {
  return h("p", { class: "notice" }, icon("hint"), h("span", {}, words));
}

/** Shows the draft, and asks for it again until its review is there. */
function showDraft(place: HTMLElement, say: Say, draft: DraftReport, asked: number): void {
  fill(
    place,
    postView(say, draft, () => again(place, say, 0)),
  );
  if (draft.state === "checking" && asked < MOST_ASKED) {
    setTimeout(() => void again(place, say, asked + 1), ASK_AGAIN);
  }
}

async function again(place: HTMLElement, say: Say, asked: number): Promise<void> {
  const now = await ask("tab", {});
  if (now?.draft && place.isConnected) showDraft(place, say, now.draft, asked);
}
