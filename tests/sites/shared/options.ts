// What the address asks of a fixture: language of the interface and variant of the composer.

const query = new URLSearchParams(location.search);

/** The value of one query parameter, or the given default. */
export function option(name: string, fallback = ""): string {
  return query.get(name) ?? fallback;
}

export const language = option("lang", "en");

/** Picks the labels of the page's language; English where a language has none. */
export function localised<T>(labels: { en: T } & Record<string, T>): T {
  return labels[language] ?? labels.en;
}
