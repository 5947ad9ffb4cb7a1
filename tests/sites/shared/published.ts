// The record of what each page would have sent to its site, read by the tests as `window.published`.

export interface Published {
  /** Which composer, such as `x:post` or `facebook:comment`. */
  surface: string;
  /** Exactly what the editor's own model holds. */
  text: string;
  /** Whether the browser was still dispatching the press: nobody had it wait. Null where no event led here. */
  atOnce: boolean | null;
  /** Whether the press came from a person (or from the browser's automation), not from a script. */
  trusted: boolean | null;
}

declare global {
  interface Window {
    published: Published[];
  }
}

window.published = [];

/** Records one published text. */
export function publish(surface: string, text: string, event?: Event | null): void {
  window.published.push({
    surface,
    text,
    atOnce: event ? event.eventPhase !== Event.NONE : null,
    trusted: event ? event.isTrusted : null,
  });
}
