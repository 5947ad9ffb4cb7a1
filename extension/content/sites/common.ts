/** Ways of looking that several sites share. */
import type { Audience, Media } from "#engine";
import { controls, editables, follows, holds, outward, seen, textOnly, visible, wordsOf } from "../dom.ts";
import { soundsLikeSending } from "./words.ts";

/** Beyond this many steps outward a control no longer belongs to the box. */
const FAR = 14;

/** The smallest element around a text box in which `find` finds something. */
export function nearest(
  box: HTMLElement,
  find: (around: HTMLElement) => HTMLElement[],
): { scope: HTMLElement; found: HTMLElement[] } | null {
  let steps = 0;
  for (const element of outward(box)) {
    if (element === document.body || steps > FAR) return null;
    steps += 1;
    if (element === box || !(element instanceof HTMLElement)) continue;
    const found = find(element).filter((control) => !holds(box, control));
    if (found.length > 0) return { scope: element, found };
  }
  return null;
}

/**
 * Controls that send, where no lasting mark tells them: made of words alone,
 * with the words of sending if any has them, else the last one after the box.
 */
export function sendingByLooks(scope: HTMLElement, box: HTMLElement): HTMLElement[] {
  const candidates = controls(scope).filter((control) => textOnly(control) && !holds(box, control));
  const byWords = candidates.filter((control) => soundsLikeSending(nameOf(control)));
  if (byWords.length > 0) return byWords;
  return candidates.filter((control) => follows(box, control)).slice(-1);
}

/** A control's own words, else its label. */
export function nameOf(control: HTMLElement): string {
  return wordsOf(control) || (control.getAttribute("aria-label") ?? "");
}

/** The other text boxes that lie in the same scope. */
export function boxesIn(scope: HTMLElement, box: HTMLElement): HTMLElement[] {
  const boxes = editables(scope);
  return boxes.includes(box) || !visible(box) ? boxes : [box, ...boxes];
}

// Avatars and emoji are smaller than anything attached.
const LEAST_PICTURE = 80;

/** A picture or film that was attached: still on this machine, or large. */
export function attached(scope: ParentNode, box: HTMLElement): Media | null {
  const outside = (element: HTMLElement) => !holds(box, element);
  if (seen(scope, "video").some(outside)) return "video";
  const pictures = seen(scope, "img").filter(outside) as HTMLImageElement[];
  const large = (picture: HTMLImageElement) =>
    picture.src.startsWith("blob:") ||
    (picture.getBoundingClientRect().width > LEAST_PICTURE && picture.closest("article, a") === null);
  return pictures.some(large) ? "image" : null;
}

const AUDIENCES: readonly [RegExp, Audience][] = [
  [/only me|alleen ik|bare meg|berre meg|nur ich|somente eu/i, "private"],
  [/group|groep|gruppe|medlem|grupo/i, "group"],
  [
    /friend|vriend|venn|freund|amigo|follow|volg|følg|connection|connectie|forbindelse|kontakt|mention|genoem|nevn/i,
    "friends",
  ],
  [
    /public|openbaar|offentlig|öffentlich|público|everyone|iedereen|alle|anyone|jeder|todos|qualquer/i,
    "public",
  ],
];

/** The audience that a control's words name. */
export function audienceIn(words: string): Audience | null {
  return AUDIENCES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

export function textOf(element: Element | null | undefined): string | null {
  const text = element?.textContent?.trim();
  return text ? text : null;
}
