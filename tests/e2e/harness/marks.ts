// Reads the marks from where they are painted: the page's own registry of custom highlights for rich editors,
// the mirror over the box for a textarea.
import assert from "node:assert/strict";
import type { Frame } from "puppeteer-core";
import type { Composer } from "./composer";
import { ownElements } from "./own-ui";
import { eventually, pause } from "./wait";

export type Level = "hint" | "warning" | "error";

export interface Mark {
  level: Level;
  text: string;
  /** Where the first line of the words is on the page. */
  box: { x: number; y: number; width: number; height: number };
}

const levels: Readonly<Record<string, Level>> = { "so-1": "hint", "so-2": "warning", "so-3": "error" };

export async function readMarks(composer: Composer): Promise<Mark[]> {
  return composer.surface.editorKind === "textarea" ? mirrorMarks(composer) : highlightMarks(composer.frame);
}

/** Every highlighted range of a document, open shadow roots included. */
export async function highlightMarks(frame: Frame): Promise<Mark[]> {
  const found = await frame.evaluate(() => {
    const ranges: {
      name: string;
      text: string;
      box: { x: number; y: number; width: number; height: number };
    }[] = [];
    for (const [name, highlight] of CSS.highlights.entries()) {
      for (const range of highlight.values() as Iterable<AbstractRange>) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const box = live.getClientRects()[0];
        if (live.collapsed || !range.startContainer.isConnected || !box) continue;
        const { x, y, width, height } = box;
        ranges.push({ name, text: live.toString(), box: { x, y, width, height } });
      }
    }
    return ranges;
  });
  return found.flatMap(({ name, text, box }) => {
    const level = levels[name];
    return level ? [{ level, text, box }] : [];
  });
}

async function mirrorMarks({ page }: Composer): Promise<Mark[]> {
  const found = await ownElements(page, ".mirror mark");
  return found.flatMap(({ classes, text, box }) => {
    const level = levels[classes];
    return level ? [{ level, text, box }] : [];
  });
}

const rank: Record<Level, number> = { hint: 1, warning: 2, error: 3 };

/** Waits until one of the wordings, whole or in part, is marked at least at this level. */
export async function expectMark(
  composer: Composer,
  wordings: string | readonly string[],
  atLeast: Level,
): Promise<Mark> {
  const all = typeof wordings === "string" ? [wordings] : wordings;
  return waitForMarks(composer, `${atLeast} mark on "${all.join('" or "')}"`, (marks) => {
    const found = marks.find(
      ({ level, text }) =>
        rank[level] >= rank[atLeast] && all.some((words) => text.includes(words) || words.includes(text)),
    );
    return found ?? null;
  });
}

export async function expectMarksGone(composer: Composer): Promise<void> {
  await waitForMarks(composer, "end of all marks", (marks) => (marks.length === 0 ? true : null));
}

/** How long a check may take at the very most on a busy machine: what is not marked by then stays unmarked. */
const settled = 300;

/** Asserts that nothing gets marked, however long one waits. */
export async function expectNoMarks(composer: Composer): Promise<void> {
  await pause(settled);
  assert.deepEqual(await readMarks(composer), []);
}

async function waitForMarks<T>(
  composer: Composer,
  what: string,
  judge: (marks: Mark[]) => T | null,
): Promise<T> {
  let last: Mark[] = [];
  return eventually(
    what,
    async () => {
      last = await readMarks(composer);
      return judge(last);
    },
    { seen: async () => `(marked: ${JSON.stringify(last.map(({ level, text }) => `${level}: ${text}`))})` },
  );
}
