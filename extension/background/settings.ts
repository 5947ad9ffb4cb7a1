/** The personal settings as they are in force, and the one place that changes them. */
import { type Change, changed, type Personal, parsePersonal, touchesEngine } from "../shared/settings.ts";
import { read, write } from "../shared/storage.ts";

const PERSONAL = "personal";
const SALT = "salt";

interface PersonalChange {
  personal: Personal;
  change: Change;
  /** The engine has to be told. */
  engine: boolean;
}

const listeners: ((change: PersonalChange) => void)[] = [];
let inForce: Promise<Personal> | null = null;
let ownSalt: Promise<string> | null = null;

export function personal(): Promise<Personal> {
  inForce ??= read(PERSONAL).then(parsePersonal);
  return inForce;
}

/** Calls back after each change, in the order in which modules were loaded. */
export function onPersonalChange(listener: (change: PersonalChange) => void): void {
  listeners.push(listener);
}

/**
 * Makes a change and keeps it. Changes queue behind each other, so that two at
 * once do not undo one another. A full storage loses the change at the next
 * start, not now.
 */
export async function change(wanted: Change): Promise<Personal> {
  inForce = personal().then((before) => changed(before, wanted, Date.now()));
  const after = await inForce;
  await write(PERSONAL, after);
  const told = { personal: after, change: wanted, engine: touchesEngine(wanted) };
  for (const listener of listeners) listener(told);
  return after;
}

/** Mixed into the hashes of findings that were put aside; made once in this browser. */
export function salt(): Promise<string> {
  ownSalt ??= read(SALT).then(async (kept) => {
    if (typeof kept === "string") return kept;
    const made = crypto.randomUUID();
    await write(SALT, made);
    return made;
  });
  return ownSalt;
}
