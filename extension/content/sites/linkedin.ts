/** LinkedIn: Quill in an open shadow root (older box), TipTap in a native dialog (newer), messages of their own. */
import { around, controls, holds, seen, textOnly } from "../dom.ts";
import { attached, audienceIn, boxesIn, nearest, sendingByLooks, textOf } from "./common.ts";
import type { SendKey, SiteAdapter, Surface } from "./site.ts";

const DIALOG = "dialog, [role=dialog]";
const OLD_POST = "button.share-actions__primary-action";
const MESSAGE_FORM = "form.msg-form, .msg-form";
const MESSAGE_SEND = "button.msg-form__send-button";
const COMMENT_BOX = "[componentkey^=commentBox-], form.comments-comment-box__form, .comments-comment-box--cr";
const COMMENT_SEND =
  "[componentkey*=commentButtonSection] button, button[class*=comments-comment-box__submit-button]";
const FEED_POST = "[role=listitem], .feed-shared-update-v2";
const FEED_TEXT = "[data-testid=expandable-text-box], .update-components-text";
const NO_POST = "[role=search], [role=combobox]";

export const linkedin: SiteAdapter = {
  site: "linkedin",
  surface(box) {
    if (around(box, NO_POST) !== null) return null;
    const form = around(box, MESSAGE_FORM);
    if (form !== null) return message(box, form);
    const comment = around(box, COMMENT_BOX);
    if (comment !== null) return reply(box, comment);
    return post(box, around(box, DIALOG));
  },
};

function post(box: HTMLElement, dialog: HTMLElement | null): Surface {
  const near = dialog === null ? nearest(box, (scope) => sendingByLooks(scope, box)) : null;
  const scope = dialog ?? near?.scope ?? box;
  return {
    kind: "post",
    scope,
    sendKey: "mod-enter",
    submits: () => {
      const old = seen(scope, OLD_POST);
      if (old.length > 0) return old;
      // In the newer dialog: its last button with words and no picture.
      if (dialog !== null) return buttons(dialog, box).slice(-1);
      return scope === box ? [] : sendingByLooks(scope, box);
    },
    boxes: () => boxesIn(scope, box),
    audience: () => {
      const seers = seen(scope, "[role=button], button").find(
        (control) =>
          control.querySelector("svg#visibility-small") !== null ||
          /post to|delen met|publiser til/i.test(control.textContent ?? ""),
      );
      return seers === undefined ? null : audienceIn(seers.textContent ?? "");
    },
    media: () => attached(scope, box),
    answers: () => null,
  };
}

function buttons(scope: HTMLElement, box: HTMLElement): HTMLElement[] {
  return controls(scope).filter(
    (control) => control.localName === "button" && textOnly(control) && !holds(box, control),
  );
}

function reply(box: HTMLElement, comment: HTMLElement): Surface {
  return {
    kind: "reply",
    scope: comment,
    sendKey: "mod-enter",
    submits: () => {
      const known = seen(comment, COMMENT_SEND).filter(textOnly);
      return known.length > 0 ? known : sendingByLooks(comment, box);
    },
    boxes: () => [box],
    audience: () => null,
    media: () => attached(comment, box),
    answers: () => textOf(around(comment, FEED_POST)?.querySelector(FEED_TEXT)),
  };
}

function message(box: HTMLElement, form: HTMLElement): Surface {
  return {
    kind: "dm",
    scope: form,
    // Each user chooses: with a button Enter is a new line, without one Enter sends.
    get sendKey(): SendKey {
      return form.querySelector(MESSAGE_SEND) === null ? "enter" : "mod-enter";
    },
    submits: () => seen(form, MESSAGE_SEND),
    boxes: () => [box],
    audience: () => "private",
    media: () => attached(form, box),
    answers: () => null,
  };
}
