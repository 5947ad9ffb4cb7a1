/** Places in the rules document: which field a complaint belongs to, and on which section that field is. */

/** The longest of these paths that holds the place, or null. */
export function holderOf(place: string, paths: Iterable<string>): string | null {
  let found: string | null = null;
  for (const path of paths) {
    if (within(place, path) && path.length > (found?.length ?? -1)) found = path;
  }
  return found;
}

function within(place: string, path: string): boolean {
  if (!place.startsWith(path)) return false;
  const next = place[path.length];
  return next === undefined || next === "." || next === "[";
}

/** `terms[3].pattern` in its steps: terms, 3, pattern. */
export function stepsOf(place: string): string[] {
  return place.split(/[.[\]]+/).filter((step) => step !== "");
}

/** The document's own field in which the place lies: `terms[3].pattern` is in `terms`. */
export function topField(place: string): string {
  return stepsOf(place)[0] ?? "";
}

const SECTIONS: Readonly<Record<string, string>> = {
  organisation: "house-organisation",
  communication: "house-contact",
  allowed: "house-contact",
  terms: "house-terms",
  rules: "house-weights",
};

/** The id of the section on which a place is edited. */
export function sectionOf(place: string): string {
  return SECTIONS[topField(place)] ?? "house-conduct";
}
