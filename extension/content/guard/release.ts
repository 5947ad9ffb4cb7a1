/** Pressing the site's own control for the writer, and seeing whether that sent the text. */
import type { Composer } from "../composer.ts";
import { visible } from "../dom.ts";
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

/** Whether the box is gone, hidden or emptied soon: then the text went out. */
export async function wasSent(
  composer: Composer,
  scope: HTMLElement,
  before: string,
  now: () => string,
): Promise<boolean> {
  const inBox = composer.alive;
  for (const milliseconds of LOOKS) {
    await pause(milliseconds);
    if (!scope.isConnected || !visible(scope)) return true;
    if (inBox && (!composer.alive || !visible(composer.element) || now() !== before)) return true;
  }
  return false;
}
