/** X (x.com, twitter.com): Draft.js composers with lasting test ids, a textarea in the new Chat. */
import { around, holds, seen } from "../dom.ts";
import { attached, audienceIn, boxesIn, nearest, sendingByLooks, textOf } from "./common.ts";
import type { SiteAdapter, Surface } from "./site.ts";

const POST_BUTTONS = "[data-testid=tweetButton], [data-testid=tweetButtonInline]";
const POST_BOX = "[data-testid^=tweetTextarea_]";
const DM_BUTTONS = "[data-testid=dm-composer-send-button], [data-testid=dmComposerSendButton]";
const DM_BOX = "[data-testid=dm-composer-textarea], [data-testid=dmComposerTextInput]";
const DM_PANEL =
  "[data-testid=dm-conversation-panel], [data-testid=dmDrawer], [data-testid=DmActivityViewport]";
const DIALOG = "[role=dialog]";
// Names, birthdays, descriptions of pictures and searches publish no post.
const NO_POST =
  "[role=search], [data-testid^=SearchBox], [data-testid=pin-code-input-container], [role=combobox]";

export const x: SiteAdapter = {
  site: "x",
  // X takes over the part of a thread that is being edited when that part loses the focus.
  blurBeforePress: true,
  surface(box) {
    if (around(box, NO_POST) !== null && !box.matches(POST_BOX)) return null;
    if (box.matches(DM_BOX) || around(box, DM_PANEL) !== null) return message(box);
    return post(box);
  },
};

function post(box: HTMLElement): Surface {
  const dialog = around(box, DIALOG);
  const near = nearest(box, (scope) => seen(scope, POST_BUTTONS));
  const scope = dialog ?? near?.scope ?? around(box, "form") ?? box;
  const submits = () => {
    const known = seen(scope, POST_BUTTONS);
    return known.length > 0 ? known : scope === box ? [] : sendingByLooks(scope, box);
  };
  const parent = () => parentPost(box, dialog);
  return {
    kind: parent() === null ? "post" : "reply",
    scope,
    sendKey: "mod-enter",
    submits,
    boxes: () => boxesIn(scope, box),
    audience: () => {
      for (const chip of seen(scope, "[role=button][aria-label], button[aria-label]")) {
        const label = chip.getAttribute("aria-label") ?? "";
        if (/repl|svar|reag|beantwo|antwort|respond|返信/i.test(label) && !holds(box, chip))
          return audienceIn(label);
      }
      return null;
    },
    media: () => {
      const attachments = seen(scope, "[data-testid=attachments]")[0];
      return attachments === undefined ? null : attached(attachments, box);
    },
    answers: () => textOf(parent()?.querySelector("[data-testid=tweetText]")),
  };
}

/** The post that is answered: above the box in its dialog, or the one whose page this is. */
function parentPost(box: HTMLElement, dialog: HTMLElement | null): HTMLElement | null {
  if (dialog !== null) return seen(dialog, "article[data-testid=tweet]")[0] ?? null;
  if (!/\/status\/\d+/.test(location.pathname)) return null;
  const page = around(box, "[data-testid=primaryColumn], main") ?? document.body;
  return seen(page, "article[data-testid=tweet]")[0] ?? null;
}

function message(box: HTMLElement): Surface {
  const near = nearest(box, (scope) => seen(scope, DM_BUTTONS));
  const scope = near?.scope ?? around(box, DM_PANEL) ?? box;
  return {
    kind: "dm",
    scope,
    sendKey: "enter",
    submits: () => seen(scope, DM_BUTTONS),
    boxes: () => [box],
    audience: () => "private",
    media: () => attached(scope, box),
    answers: () => null,
  };
}
