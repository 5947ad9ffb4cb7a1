/** What the content script asks of a site. Each site answers in a file of its own. */
import type { Audience, Kind, Media, Site } from "#engine";

/** Which keys, pressed in the text box, send what is in it. */
export type SendKey = "enter" | "mod-enter";

/** A place where something is written and sent. */
export interface Surface {
  kind: Kind;
  /** The element that holds the text box and what belongs to it: a dialog, a form, a box. */
  scope: HTMLElement;
  sendKey: SendKey;
  /** The visible controls that send, as they are now. None: holding is not possible here. */
  submits(): HTMLElement[];
  /** All text boxes that one press sends together: the parts of a thread. */
  boxes(): HTMLElement[];
  audience(): Audience | null;
  media(): Media | null;
  /** The text that is answered. */
  answers(): string | null;
}

export interface SiteAdapter {
  site: Site;
  /** The surface of a text box; null for a box that publishes nothing, such as a search. */
  surface(box: HTMLElement): Surface | null;
  /**
   * Controls that send although the text box is gone by then, such as the
   * second screen of a dialog.
   */
  sendsLater?(control: HTMLElement, scope: HTMLElement): boolean;
  /** The site takes a press from a script only after its editor lost the focus. */
  blurBeforePress?: boolean;
}
