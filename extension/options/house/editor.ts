/**
 * The house rules while they are being edited: what they are now, what was
 * before, what is wrong with them. As soon as nothing is wrong they are in
 * force; what is doubtful does not hinder that.
 */

import type { HouseRules, Problem } from "#engine";
import { ask } from "../../shared/ask.ts";
import type { HouseState } from "../../shared/protocol.ts";
import type { Key, Say } from "../../shared/strings/strings.ts";
import type { Complaint, Complaints, FieldHost } from "./fields.ts";
import { type History, history } from "./history.ts";
import { complete, type House, isEmpty, lean } from "./model.ts";
import { holderOf, topField } from "./places.ts";

/** After the last letter the rules are judged so many milliseconds later. */
const PAUSE = 250;

export interface HouseEditor {
  readonly house: House;
  readonly state: HouseState;
  readonly problems: readonly Problem[];
  readonly past: Pick<History<House>, "canUndo" | "canRedo">;
  /** Changes fields; what is on the page shows it already. */
  edit(change: Partial<House>, about: string): void;
  /** Changes fields so that the page has to be drawn anew. */
  reshape(change: Partial<House>, about: string): void;
  undo(): void;
  redo(): void;
  /** The host of the fields that are drawn next; those drawn before are forgotten. */
  host(say: Say): FieldHost;
  /** Shows the complaints once more, because fields have come. */
  recomplain(): void;
  /** The rules to try a text under. */
  rules(): HouseRules;
}

export interface EditorEvents {
  /** The page has to be drawn anew. */
  redraw(): void;
  /** The rules were judged, and put in force where nothing is wrong. */
  judged(): void;
}

const NOBODY: HouseState = { rules: null, locked: [], kept: null };

export async function houseEditor(events: EditorEvents): Promise<HouseEditor> {
  let state = (await ask("house", {})) ?? NOBODY;
  const versions = history(complete(state.rules ?? {}));
  // What is in force already need not be put in force again.
  let kept = JSON.stringify(withoutLocked(versions.now, state.locked));
  let problems: readonly Problem[] = [];
  let places = new Map<string, Complaints>();
  let speaking: Say | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void judge(), PAUSE);
  };

  const judge = async () => {
    asked += 1;
    const question = asked;
    const house = versions.now;
    const read = await ask("readRules", { text: JSON.stringify(lean(house)) });
    // An answer about rules that have changed since is no answer.
    if (question !== asked || read === null) return;
    problems = read.problems;
    if (problems.every(({ mild }) => mild)) {
      const own = withoutLocked(house, state.locked);
      const text = JSON.stringify(own);
      if (text !== kept) state = (await ask("setRules", { rules: isEmpty(own) ? null : lean(own) })) ?? state;
      kept = text;
    }
    complain();
    events.judged();
  };

  const complain = () => {
    const say = speaking;
    if (!say) return;
    const byPath = new Map<string, Complaint[]>([...places.keys()].map((path) => [path, []]));
    for (const problem of problems) {
      const path = holderOf(problem.place, places.keys());
      if (path !== null) byPath.get(path)?.push({ words: problemWords(say, problem), mild: problem.mild });
    }
    for (const [path, complaints] of byPath) places.get(path)?.show(complaints);
  };

  const step = (way: "undo" | "redo") => {
    versions[way]();
    events.redraw();
    later();
  };

  void judge();
  return {
    get house() {
      return versions.now;
    },
    get state() {
      return state;
    },
    get problems() {
      return problems;
    },
    past: versions,
    edit(change, about) {
      versions.change({ ...versions.now, ...change }, about);
      later();
    },
    reshape(change, about) {
      versions.change({ ...versions.now, ...change }, about);
      events.redraw();
      later();
    },
    undo: () => step("undo"),
    redo: () => step("redo"),
    recomplain: () => complain(),
    rules: () => lean(versions.now),
    host(say) {
      speaking = say;
      places = new Map();
      // Once the fields of this drawing have told their places.
      queueMicrotask(complain);
      return {
        say,
        lockedBy: (path) =>
          state.locked.includes(topField(path)) ? organisationName(say, versions.now) : null,
        showAt: (path, complaints) => places.set(path, complaints),
      };
    },
  };
}

/** What the policy sets is the policy's to keep. */
function withoutLocked(house: House, locked: readonly string[]): House {
  const own = Object.entries(house).filter(([field]) => !locked.includes(field));
  return complete(Object.fromEntries(own) as HouseRules);
}

export function organisationName(say: Say, { organisation }: House): string {
  return organisation.name.trim() || say("house.state.unnamed");
}

/** A problem in the user's language; one that has no words of its own is told by its detail. */
export function problemWords(say: Say, { code, detail }: Problem): string {
  const key = `problem.${code}`;
  const words = say(key as Key, { detail });
  return words === key ? say("problem.other", { detail: detail || code }) : words;
}
