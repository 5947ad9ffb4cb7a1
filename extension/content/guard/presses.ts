/** Which events send a text, and from which compose box. */
import type { Composer } from "../composer.ts";
import type { Desk } from "../desk.ts";
import { controlOf, editableAround, editables, holds, isOff, origin, outward, visible } from "../dom.ts";
import { nameOf } from "../sites/common.ts";
import { soundsLikeLeadingOn } from "../sites/words.ts";

/** A press that would send what is in a compose box. */
export interface Press {
  composer: Composer;
  /** The control that was pressed; null for a key in the text box. */
  control: HTMLElement | null;
}

/** Beyond this many steps outward a control no longer belongs to a text box. */
const FAR = 14;

export class Presses {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** A click, or Enter or Space, on a control that sends. */
  byControl(event: Event): Press | null {
    const control = controlOf(event);
    if (control === null || isOff(control)) return null;
    // A control inside the text box, such as the cross of a mention, sends nothing.
    const from = origin(event);
    if (from !== null && editableAround(from) !== null) return null;
    const composer = this.#sentBy(control) ?? this.#desk.leftIn(control);
    return composer === null ? null : { composer, control };
  }

  /** A key in a text box that sends. */
  byKey(event: KeyboardEvent): Press | null {
    if (event.key !== "Enter" || event.altKey || event.shiftKey) return null;
    const from = origin(event);
    const box = from === null ? null : editableAround(from);
    const composer = box === null ? null : this.#desk.open(box);
    if (box === null || composer === null) return null;
    this.#desk.refresh(composer);
    const withModifier = event.ctrlKey || event.metaKey;
    if (!withModifier && (composer.surface.sendKey !== "enter" || picksFromList(box))) return null;
    return { composer, control: null };
  }

  /** A form that is sent by whatever way. */
  byForm(event: SubmitEvent): Press | null {
    const form = origin(event);
    if (form === null) return null;
    const [box] = editables(form);
    const composer = box === undefined ? null : this.#desk.open(box);
    return composer === null ? null : { composer, control: event.submitter };
  }

  /**
   * The composer that a control sends. Boxes that never had the focus count
   * too: a page may open with a text already in place.
   */
  #sentBy(control: HTMLElement): Composer | null {
    let steps = 0;
    for (const element of outward(control)) {
      if (steps > FAR) return null;
      steps += 1;
      for (const box of editables(element)) {
        const composer = this.#desk.open(box);
        if (composer === null) continue;
        this.#desk.refresh(composer);
        // The next screen is not yet the world; the press that publishes there is held.
        if (composer.surface.submits().includes(control)) {
          return soundsLikeLeadingOn(nameOf(control)) ? null : composer;
        }
      }
      // Boxes in open shadow roots further out have their controls in the same root.
      if (element === document.body) return null;
    }
    return null;
  }
}

/** How far below or above its box a list of suggestions opens. */
const NEAR = 320;

/** Whether a list of people or hashtags is open at the box: Enter picks from it then. */
function picksFromList(box: HTMLElement): boolean {
  const root = box.getRootNode() as Document | ShadowRoot;
  const own = box.getBoundingClientRect();
  for (const option of root.querySelectorAll("[role=listbox] [role=option]")) {
    if (!visible(option)) continue;
    const list = option.closest("[role=listbox]");
    if (list === null || holds(box, list)) continue;
    if (
      list.id !== "" &&
      (box.getAttribute("aria-controls") === list.id || box.getAttribute("aria-owns") === list.id)
    ) {
      return true;
    }
    // A list elsewhere on the page, the search's for one, does not take the key.
    const place = list.getBoundingClientRect();
    const beside = place.left < own.right && place.right > own.left;
    if (beside && place.top < own.bottom + NEAR && place.bottom > own.top - NEAR) return true;
  }
  return false;
}
