// The record of what each page would have sent to its site, read by the tests as `window.published`.

export interface Published {
  /** Which composer, such as `x:post` or `facebook:comment`. */
  surface: string;
  /** Exactly what the editor's own model holds. */
  text: string;
  /** Milliseconds between the user's press and the site's handler; null where no event led here. */
  delay: number | null;
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
    delay: event ? performance.now() - event.timeStamp : null,
    trusted: event ? event.isTrusted : null,
  });
}
