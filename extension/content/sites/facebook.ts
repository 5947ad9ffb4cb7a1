/** Facebook with Messenger: Lexical everywhere, buttons that are `div`s, labels in the user's language. */
import type { Kind } from "#engine";
import { around, controls, follows, holds, seen, visible } from "../dom.ts";
import { attached, audienceIn, boxesIn, nameOf, nearest, sendingByLooks, textOf } from "./common.ts";
import type { SiteAdapter, Surface } from "./site.ts";
import { soundsLikeSending } from "./words.ts";

const DIALOG = "[role=dialog]";
const COMMENT_FORM = "form[role=presentation]";
const COMMENT_SUBMIT = "#focused-state-composer-submit [role=button]";
const MESSAGE_ROUTE = /^\/(messages|messenger)\b/;
const NO_POST = "[role=search], [role=combobox], [type=search]";

export const facebook: SiteAdapter = {
  site: "facebook",
  surface(box) {
    if (around(box, NO_POST) !== null) return null;
    const form = around(box, COMMENT_FORM);
    if (form !== null) return comment(box, form);
    const dialog = around(box, DIALOG);
    if (dialog !== null && !isChat(dialog, box)) return post(box, dialog);
    return message(box);
  },
  // Some accounts get a screen of settings between writing and posting; the text box is gone by then.
  sendsLater: (control, scope) => visible(control) && holds(scope, control) && isPublisher(control),
};

/** A button that is called by its own words, as the sending one is in every language. */
function isPublisher(control: HTMLElement): boolean {
  const label = control.getAttribute("aria-label");
  return (
    soundsLikeSending(nameOf(control)) && (label === null || label.trim() === control.textContent?.trim())
  );
}

/** Chat tabs may be dialogs to assistive technology, but they are not modal and hold a log. */
function isChat(dialog: HTMLElement, box: HTMLElement): boolean {
  return (
    dialog.getAttribute("aria-modal") !== "true" &&
    around(box, "form") === null &&
    dialog.querySelector("[role=log], [role=grid]") !== null
  );
}

function post(box: HTMLElement, dialog: HTMLElement): Surface {
  return {
    kind: "post",
    scope: dialog,
    sendKey: "mod-enter",
    submits: () => {
      const publishers = controls(dialog).filter((control) => !holds(box, control) && isPublisher(control));
      if (publishers.length > 0) return publishers;
      // In other languages: the lowest of the buttons whose label is its own text.
      const own = controls(dialog).filter(
        (control) =>
          !holds(box, control) && control.getAttribute("aria-label") === control.textContent?.trim(),
      );
      return own.length > 0 ? own.slice(-1) : sendingByLooks(dialog, box);
    },
    boxes: () => boxesIn(dialog, box),
    audience: () => {
      const privacy = seen(dialog, "[role=button][aria-label]").find((control) =>
        /privacy|personvern|privacidade|privatsphäre|audience|doelgroep|målgruppe/i.test(
          control.getAttribute("aria-label") ?? "",
        ),
      );
      if (privacy !== undefined)
        return audienceIn(`${privacy.textContent} ${privacy.getAttribute("aria-label")}`);
      return /\/groups\//.test(location.pathname) ? "group" : null;
    },
    media: () => attached(dialog, box),
    answers: () => null,
  };
}

function comment(box: HTMLElement, form: HTMLElement): Surface {
  return {
    kind: "reply",
    scope: form,
    sendKey: "enter",
    submits: () => seen(form, COMMENT_SUBMIT),
    boxes: () => [box],
    audience: () => null,
    media: () => attached(form, box),
    answers: () =>
      textOf(
        around(form, "[role=article]")?.querySelector(
          "[data-ad-preview=message], [data-ad-rendering-role=story_message], div[dir=auto]",
        ),
      ),
  };
}

function message(box: HTMLElement): Surface {
  const kind: Kind = "dm";
  // The icon that sends appears beside the box once there is text.
  const near = nearest(box, (scope) => controls(scope).filter((control) => follows(box, control)));
  const scope = near?.scope ?? box;
  return {
    kind,
    scope,
    sendKey: "enter",
    submits: () =>
      controls(scope)
        .filter((control) => follows(box, control) && !holds(box, control))
        .slice(-1),
    boxes: () => [box],
    audience: () => (MESSAGE_ROUTE.test(location.pathname) || location.pathname === "/" ? "private" : null),
    media: () => attached(scope, box),
    answers: () => null,
  };
}
