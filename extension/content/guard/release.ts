/** Pressing the site's own control for the writer, and seeing whether that sent the text. */
import type { Composer } from "../composer.ts";
import { isOff, visible } from "../dom.ts";
import { pause } from "../editors/editor.ts";
import type { SiteAdapter } from "../sites/site.ts";

// The editor hands its text to the site when it loses the focus, a moment later.
const AFTER_BLUR = 250;
const LOOKS = [50, 100, 150, 300, 400, 500];

export async function press(control: HTMLElement, composer: Composer, site: SiteAdapter): Promise<void> {
  if (site.blurBeforePress === true) {
    composer.element.blur();
    await pause(AFTER_BLUR);
  }
  control.click();
}

/**
 * Presses Enter where no control sends. Only for a text that was held for want
 * of a verdict and turned out harmless: a dialog for that would be worse than
 * a page that does not take the key.
 */
export function pressEnter(box: HTMLElement): void {
  box.focus({ preventScroll: true });
  const bubbling = { bubbles: true, cancelable: true, composed: true };
  box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", keyCode: 13, ...bubbling }));
}

/**
 * Whether the text goes out: soon the box is gone, hidden or emptied, or the
 * control is off while the site is busy sending.
 */
export async function wasSent(
  { composer, scope, control }: { composer: Composer; scope: HTMLElement; control: HTMLElement | null },
  changed: () => boolean,
): Promise<boolean> {
  const inBox = composer.alive;
  for (const milliseconds of LOOKS) {
    await pause(milliseconds);
    if (!scope.isConnected || !visible(scope)) return true;
    if (control !== null && (!control.isConnected || isOff(control))) return true;
    if (inBox && (!composer.alive || !visible(composer.element) || changed())) return true;
  }
  return false;
}
