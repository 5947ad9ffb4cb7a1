/** Where findings stand in the text: those on the same words are one place, with one mark and one card. */
import type { Finding, Severity } from "#engine";
import type { Stretch } from "./editors/editor.ts";

/** All that was found at the same words, at the place where these are now. */
export interface Placed {
  /** The weightiest first. */
  findings: [Finding, ...Finding[]];
  /** The words themselves, then the others that say the same. */
  stretches: Stretch[];
}

const WEIGHTS = { hint: 1, warning: 2, error: 3 } as const satisfies Record<Severity, number>;

export function weight(severity: Severity): 1 | 2 | 3 {
  return WEIGHTS[severity];
}

/** The places in a text at which something was found, in the order of the text. */
export function places(found: readonly Finding[]): Placed[] {
  const byWords = new Map<string, Placed>();
  for (const finding of found) {
    const { start, end, also } = finding;
    const words = `${start}-${end}`;
    const place = byWords.get(words);
    if (place === undefined) {
      byWords.set(words, { findings: [finding], stretches: [{ start, end }, ...also] });
    } else {
      place.findings.push(finding);
      place.findings.sort((a, b) => weight(b.severity) - weight(a.severity));
      place.stretches.push(...also);
    }
  }
  return [...byWords.values()];
}
