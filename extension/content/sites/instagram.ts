/** Instagram: captions in a dialog, comments, messages. Its controls are known by having words and no picture. */
import { around, controls, follows, holds, seen, textOnly } from "../dom.ts";
import { attached, boxesIn, nameOf, nearest, textOf } from "./common.ts";
import type { SiteAdapter, Surface } from "./site.ts";
import { soundsLikeSending } from "./words.ts";

const DIALOG = "[role=dialog]";
const MESSAGE_ROUTE = /^\/direct\//;
const NO_POST = "[role=search], [role=combobox]";

export const instagram: SiteAdapter = {
  site: "instagram",
  surface(box) {
    if (around(box, NO_POST) !== null) return null;
    if (MESSAGE_ROUTE.test(location.pathname)) return message(box);
    const form = around(box, "form");
    const dialog = around(box, DIALOG);
    // A post opens in a dialog too: it shows its author's words as an article, a caption has none.
    if (dialog !== null && form === null && dialog.querySelector("article") === null)
      return caption(box, dialog);
    return comment(box, form);
  },
};

function words(scope: HTMLElement, box: HTMLElement): HTMLElement[] {
  return controls(scope).filter((control) => textOnly(control) && !holds(box, control));
}

function caption(box: HTMLElement, dialog: HTMLElement): Surface {
  return {
    kind: "post",
    scope: dialog,
    sendKey: "mod-enter",
    submits: () => {
      const all = words(dialog, box);
      const byName = all.filter((control) => soundsLikeSending(nameOf(control)));
      // In other languages: the header's only words, and the header comes before the box.
      return byName.length > 0 ? byName : all.filter((control) => follows(control, box)).slice(0, 1);
    },
    boxes: () => boxesIn(dialog, box),
    audience: () => null,
    media: () => attached(dialog, box) ?? (seen(dialog, "canvas").length > 0 ? "image" : null),
    answers: () => null,
  };
}

function comment(box: HTMLElement, form: HTMLElement | null): Surface {
  const near = nearest(box, (scope) => words(scope, box).filter((control) => follows(box, control)));
  const scope = form ?? near?.scope ?? box;
  return {
    kind: "reply",
    scope,
    sendKey: "enter",
    submits: () =>
      words(scope, box)
        .filter((control) => follows(box, control))
        .slice(0, 1),
    boxes: () => [box],
    audience: () => null,
    media: () => null,
    answers: () =>
      textOf((around(box, "article") ?? around(box, DIALOG))?.querySelector("h1, [data-testid=caption]")),
  };
}

function message(box: HTMLElement): Surface {
  const near = nearest(box, (scope) => sendsMessage(scope, box));
  const scope = near?.scope ?? box.parentElement?.parentElement ?? box;
  return {
    kind: "dm",
    scope,
    sendKey: "enter",
    submits: () => sendsMessage(scope, box),
    boxes: () => [box],
    audience: () => "private",
    media: () => attached(scope, box),
    answers: () => null,
  };
}

/** Words, or an icon that says so, after the box; both come and go with the text. */
function sendsMessage(scope: HTMLElement, box: HTMLElement): HTMLElement[] {
  return controls(scope).filter(
    (control) =>
      follows(box, control) &&
      !holds(box, control) &&
      (textOnly(control) ||
        soundsLikeSending(control.querySelector("svg[aria-label]")?.getAttribute("aria-label") ?? "")),
  );
}
