/** What differs between two documents, so that it can be read before one replaces the other. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export interface Difference {
  /** Names of the fields on the way, a list's entry by its own id or text. */
  path: readonly string[];
  /** Undefined: it was not there. */
  before?: Json;
  /** Undefined: it is gone. */
  after?: Json;
}

/** All differences, deepest fields first told apart; the order of a list's entries is no difference. */
export function differences(before: Json, after: Json, path: readonly string[] = []): Difference[] {
  if (isList(before) && isList(after)) return fields(byKey(before), byKey(after), path);
  if (isFields(before) && isFields(after)) {
    return fields(new Map(Object.entries(before)), new Map(Object.entries(after)), path);
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
}

function fields(before: Map<string, Json>, after: Map<string, Json>, path: readonly string[]): Difference[] {
  const found: Difference[] = [];
  for (const [name, old] of before) {
    const now = after.get(name);
    const here = [...path, name];
    if (now === undefined) found.push({ path: here, before: old });
    else found.push(...differences(old, now, here));
  }
  for (const [name, now] of after) {
    if (!before.has(name)) found.push({ path: [...path, name], after: now });
  }
  return found;
}

/** A list as fields: entries are known by their id, plain values by themselves. */
function byKey(list: readonly Json[]): Map<string, Json> {
  const entries = new Map<string, Json>();
  for (const entry of list) {
    const stem = keyOf(entry);
    let key = stem;
    for (let twin = 2; entries.has(key); twin += 1) key = `${stem} (${twin})`;
    entries.set(key, entry);
  }
  return entries;
}

function keyOf(entry: Json): string {
  if (!isFields(entry)) return typeof entry === "string" ? entry : JSON.stringify(entry);
  const name = entry.id ?? entry.name ?? entry.text;
  return typeof name === "string" ? name : JSON.stringify(entry);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isFields(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
