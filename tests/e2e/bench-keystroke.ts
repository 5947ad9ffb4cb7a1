// From the keystroke to the painted mark, in the post box of every site. The last letter of a finding is typed and
// deleted again at the end of a 280-character post; what is measured is each keystroke that brings the mark. Beside
// it stands what the editor takes for the letter alone, on the same page without the extension.
import type { ElementHandle, KeyInput, Page } from "puppeteer-core";
import { Composer } from "./harness/composer";
import { pause } from "./harness/wait";
import { endWorld, startWorld, withPage } from "./harness/world";
import { surface } from "./surfaces/all";

const keystrokes = 200;
/** The letter alone is there for comparison, and varies less. */
const lettersAlone = 60;
const length = 280;
const finding = "111222333";
const filler =
  "Vandaag hebben we met het hele team geoefend voor de nieuwe werkwijze op de polikliniek. Het was druk, maar " +
  "iedereen hielp mee en er was taart. Morgen gaan we verder met het tweede deel van de scholing, en daarna is het " +
  "tijd voor vragen. Fijn om te doen. Cliënt belde, BSN ";
const post = filler.slice(filler.length - (length - finding.length)) + finding;

/** What has to be on the screen after the keystroke. */
type Awaited = "mark" | "letter";

// Without the wait for the screen's next refresh, which is no work of anybody's.
await startWorld({ chromiumFlags: ["--disable-frame-rate-limit", "--disable-gpu-vsync"] });
try {
  console.log(`${keystrokes} keystrokes in a post of ${post.length} characters, milliseconds`);
  console.log("                    to the mark: median   p95   max   letter alone: median   p95");
  for (const name of ["x:post", "facebook:post", "linkedin:post", "instagram:caption"]) {
    const mark = await withPage(async (page) => measure(await Composer.open(page, surface(name)), "mark"));
    const letter = await withPage(async (page) =>
      measure(await Composer.open(page, surface(name), { baseline: true }), "letter"),
    );
    const figures = [at(mark, 0.5), at(mark, 0.95), at(mark, 1)].map((time) => time.padStart(6)).join("");
    console.log(
      `${name.padEnd(20)}${" ".repeat(12)} ${figures}${at(letter, 0.5).padStart(23)}${at(letter, 0.95).padStart(6)}`,
    );
  }
} finally {
  await endWorld();
}

function at(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1);
}

async function measure(composer: Composer, awaited: Awaited): Promise<number[]> {
  const { page } = composer;
  const editor = await composer.editor();
  await page.keyboard.type(post);
  await pause(500);
  const times: number[] = [];
  const counted = awaited === "mark" ? keystrokes : lettersAlone;
  for (let count = -5; count < counted; count++) {
    await untilPainted(page, editor, awaited, false, "Backspace");
    await pause(15 + Math.random() * 20);
    const time = await untilPainted(page, editor, awaited, true, finding.slice(-1) as KeyInput);
    // The first few warm everything up.
    if (count >= 0) times.push(time);
    await pause(15 + Math.random() * 20);
  }
  return times;
}

declare global {
  interface Window {
    /** The measurement under way: milliseconds from the key to the painted change. */
    keystroke: Promise<number>;
  }
}

/** Presses the key and returns the milliseconds until what is awaited was painted, or was gone. */
async function untilPainted(
  page: Page,
  editor: ElementHandle<HTMLElement>,
  awaited: Awaited,
  wanted: boolean,
  key: KeyInput,
): Promise<number> {
  await editor.evaluate(
    (element, words, awaited, wanted) => {
      const isThere = () => {
        if (awaited === "letter") return element.textContent?.endsWith(words) === true;
        const ranges = [...(CSS.highlights.get("so-3")?.values() ?? [])] as Range[];
        return ranges.some((range) => range.toString().endsWith(words));
      };
      // Looks between all other work. To look once a frame would ask for frames in which nothing changes, and after
      // such a one the browser waits with the next.
      const look = async (since: number): Promise<number> => {
        while (isThere() !== wanted && performance.now() - since < 3000) {
          await scheduler.postTask(() => {}, { priority: "background" });
        }
        await new Promise(requestAnimationFrame);
        // A message posted before the frame is painted arrives after it.
        const { port1, port2 } = new MessageChannel();
        const painted = new Promise((done) => {
          port1.onmessage = done;
        });
        port2.postMessage(null);
        await painted;
        return performance.now() - since;
      };
      window.keystroke = new Promise((done) => {
        const pressed = ({ timeStamp }: Event) => done(look(timeStamp));
        addEventListener("keydown", pressed, { capture: true, once: true });
      });
    },
    finding,
    awaited,
    wanted,
  );
  await page.keyboard.press(key);
  const time = await page.evaluate(() => window.keystroke);
  if (time > 3000) throw new Error(`the ${awaited} of ${finding} did not ${wanted ? "come" : "go"}`);
  return time;
}
