// Reads the marks from where the browser paints them: the page's own registry of custom highlights.
import assert from "node:assert/strict";
import type { Frame } from "puppeteer-core";
import { eventually, pause } from "./wait";

export type Level = "hint" | "warning" | "error";

export interface Mark {
  level: Level;
  text: string;
}

/** Every marked range of a document, open shadow roots included, in the order of the registry. */
export async function readMarks(frame: Frame): Promise<Mark[]> {
  return frame.evaluate(() => {
    const levels = { "so-1": "hint", "so-2": "warning", "so-3": "error" } as const;
    const marks: { level: "hint" | "warning" | "error"; text: string }[] = [];
    for (const [name, highlight] of CSS.highlights.entries()) {
      const level = levels[name as keyof typeof levels];
      if (!level) continue;
      for (const range of highlight.values() as Iterable<AbstractRange>) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (!live.collapsed && range.startContainer.isConnected) marks.push({ level, text: live.toString() });
      }
    }
    return marks;
  });
}

const rank: Record<Level, number> = { hint: 1, warning: 2, error: 3 };

/** Waits until the words (or a part of them) are marked at least at this level. */
export async function expectMark(frame: Frame, words: string, atLeast: Level): Promise<Mark> {
  let last: Mark[] = [];
  return eventually(
    `${atLeast} mark on "${words}"`,
    async () => {
      last = await readMarks(frame);
      return (
        last.find(
          ({ level, text }) => rank[level] >= rank[atLeast] && (text.includes(words) || words.includes(text)),
        ) ?? null
      );
    },
    { seen: async () => `(marked: ${JSON.stringify(last)})` },
  );
}

/** Waits until nothing is marked any more. */
export async function expectMarksGone(frame: Frame): Promise<void> {
  let last: Mark[] = [];
  await eventually(
    "end of all marks",
    async () => {
      last = await readMarks(frame);
      return last.length === 0 ? true : null;
    },
    { seen: async () => `(marked: ${JSON.stringify(last)})` },
  );
}

/** How long a check may take at the very most on a busy machine: what is not marked by then stays unmarked. */
const settled = 500;

/** Asserts that nothing gets marked, however long one waits. */
export async function expectNoMarks(frame: Frame): Promise<void> {
  await pause(settled);
  assert.deepEqual(await readMarks(frame), []);
}
