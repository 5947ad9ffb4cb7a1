/** "Make it anonymous": the best wording of each finding that has one, from the last to the first. */
import type { Finding } from "#engine";
import type { Composer } from "../composer.ts";

/** True when every error is gone and each change was taken. */
export async function makeAnonymous(composers: readonly Composer[]): Promise<boolean> {
  let complete = true;
  for (const composer of composers) complete = (await reword(composer)) && complete;
  return complete;
}

async function reword(composer: Composer): Promise<boolean> {
  for (const finding of inReverse(composer)) {
    // The words moved if something behind them changed; by now another change may have taken them along.
    const still = foundIn(composer).find((found) => found === finding || sameFinding(found, finding));
    if (still === undefined) continue;
    if (!(await composer.apply(still, 0))) return false;
    await composer.settled();
  }
  return composer.verdict !== "error";
}

/** Errors and warnings that have a wording, last first, none reaching into the one behind it. */
function inReverse(composer: Composer): Finding[] {
  const chosen: Finding[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (const finding of foundIn(composer).sort((a, b) => b.start - a.start)) {
    const [best] = finding.suggestions;
    if (finding.severity === "hint" || best === undefined || best.end > limit) continue;
    chosen.push(finding);
    limit = best.start;
  }
  return chosen;
}

function foundIn(composer: Composer): Finding[] {
  return composer.placed.flatMap(({ findings }) => findings);
}

function sameFinding(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.text === other.text && one.start === other.start;
}
