/** "Make it anonymous": the engine says how, and the editor takes it, from the last change to the first. */
import type { Anonymised, Draft } from "#engine";
import type { Composer } from "../composer.ts";

/** Asks how a draft is to be reworded; null when that could not be found out. */
export type Reword = (draft: Draft) => Promise<Anonymised | null>;

/** Whether all of it was taken, or what was in the way. */
export type Outcome =
  /** No error is left. */
  | "clean"
  /** A change was not taken, or an error is left that is no matter of privacy. */
  | "left"
  /** Nothing would be left of some text. */
  | "impossible";

export async function makeAnonymous(composers: readonly Composer[], reword: Reword): Promise<Outcome> {
  let outcome: Outcome = "clean";
  for (const composer of composers) {
    const one = await makeOneAnonymous(composer, reword);
    if (one !== "clean" && outcome !== "impossible") outcome = one;
  }
  return outcome;
}

async function makeOneAnonymous(composer: Composer, reword: Reword): Promise<Outcome> {
  const draft = composer.draft();
  const answer = await reword(draft);
  if (answer?.possible === false) return "impossible";
  // The writer may have gone on meanwhile, and the edits count in the text as it was.
  if (answer === null || composer.text !== draft.text) return "left";
  for (const { start, end, replacement } of answer.edits.toReversed()) {
    if (!(await composer.replace({ start, end }, replacement))) return "left";
  }
  await composer.settled();
  return composer.verdict === "error" ? "left" : "clean";
}
