// What the tests of a run wrote anywhere, word by word: none of it may be left behind. What a test itself had the
// extension keep (an employer's rules, a word never to be marked) is no trace.

const written = new Set<string>();
const kept = new Set<string>();

function words(text: string): string[] {
  return text.match(/\p{L}{5,}/gu) ?? [];
}

export function wrote(text: string): void {
  for (const word of words(text)) written.add(word);
}

export function hadKept(settings: string): void {
  for (const word of words(settings)) kept.add(word);
}

/** The words that must be nowhere. */
export function wordsToMiss(): string[] {
  return [...written].filter((word) => !kept.has(word));
}
