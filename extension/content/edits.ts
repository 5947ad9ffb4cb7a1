/** What happens to spans when the text around them changes. */

export interface Edit {
  /** First code unit that changed. */
  start: number;
  /** Ends of the changed stretch, before and after. */
  oldEnd: number;
  newEnd: number;
}

/** The one stretch in which two texts differ. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

/**
 * Where a span lies after an edit; null when the edit touched it: a mark that
 * may be wrong is worse than none for the few milliseconds to the next review.
 */
export function shifted<S extends { start: number; end: number }>(span: S, edit: Edit): S | null {
  if (span.end <= edit.start) return span;
  if (span.start < edit.oldEnd) return null;
  const by = edit.newEnd - edit.oldEnd;
  return { ...span, start: span.start + by, end: span.end + by };
}
