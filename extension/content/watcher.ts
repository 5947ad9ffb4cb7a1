/**
 * Notices compose boxes by what the writer does: a box that gets the focus or
 * is typed in. Nothing has to be searched or observed in a page at rest.
 */
import { editableAround, focused, origin } from "./dom.ts";

export function watch(found: (box: HTMLElement, why: "focus" | "input") => void): () => void {
  const listen = (why: "focus" | "input") => (event: Event) => {
    const from = origin(event);
    const box = from === null ? null : editableAround(from);
    if (box !== null) found(box, why);
  };
  const onFocus = listen("focus");
  const onInput = listen("input");
  // On the window and while the event comes down: whatever the page does with it comes later.
  addEventListener("focusin", onFocus, { capture: true, passive: true });
  addEventListener("input", onInput, { capture: true, passive: true });
  const now = focused();
  const box = now === null ? null : editableAround(now);
  if (box !== null) found(box, "focus");
  return () => {
    removeEventListener("focusin", onFocus, { capture: true });
    removeEventListener("input", onInput, { capture: true });
  };
}
