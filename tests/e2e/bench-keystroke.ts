// From the keystroke to the painted mark, in the post box of every site. The last letter of a finding is typed and
// deleted again at the end of a 280-character post; what is measured is each keystroke that brings the mark.
import type { KeyInput, Page } from "puppeteer-core";
import { Composer } from "./harness/composer";
import { pause } from "./harness/wait";
import { endWorld, startWorld, withPage } from "./harness/world";
import { surface } from "./surfaces/all";

const keystrokes = 200;
const length = 280;
const finding = "111222333";
const filler =
  "Vandaag hebben we met het hele team geoefend voor de nieuwe werkwijze op de polikliniek. Het was druk, maar " +
  "iedereen hielp mee en er was taart. Morgen gaan we verder met het tweede deel van de scholing, en daarna is het " +
  "tijd voor vragen. Fijn om te doen. Cliënt belde, BSN ";
const post = filler.slice(filler.length - (length - finding.length)) + finding;

// Without the wait for the screen's next refresh, which is no work of anybody's.
await startWorld({ chromiumFlags: ["--disable-frame-rate-limit", "--disable-gpu-vsync"] });
try {
  for (const name of ["x:post", "facebook:post", "linkedin:post", "instagram:caption"]) {
    const times = await withPage(async (page) => measure(await Composer.open(page, surface(name))));
    times.sort((a, b) => a - b);
    const at = (share: number) =>
      (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
    console.log(
      `${name.padEnd(18)} ${times.length} keystrokes, ${post.length} characters: ` +
        `median ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms`,
    );
  }
} finally {
  await endWorld();
}

async function measure({ page }: Composer): Promise<number[]> {
  await page.keyboard.type(post);
  await pause(500);
  const times: number[] = [];
  for (let count = -5; count < keystrokes; count++) {
    await untilMark(page, false, "Backspace");
    await pause(15 + Math.random() * 20);
    const time = await untilMark(page, true, finding.slice(-1) as KeyInput);
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

/** Presses the key and returns the milliseconds until the mark was painted, or was gone. */
async function untilMark(page: Page, wanted: boolean, key: KeyInput): Promise<number> {
  await page.evaluate(
    (words, wanted) => {
      const isMarked = () => {
        const ranges = [...(CSS.highlights.get("so-3")?.values() ?? [])] as Range[];
        return ranges.some((range) => range.toString().endsWith(words));
      };
      const painted = (since: number, done: (time: number) => void) => {
        if (isMarked() !== wanted && performance.now() - since < 3000) {
          requestAnimationFrame(() => painted(since, done));
          return;
        }
        // A message posted before the frame is painted arrives after it.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - since);
        port2.postMessage(null);
      };
      window.keystroke = new Promise((done) => {
        const pressed = ({ timeStamp }: Event) => requestAnimationFrame(() => painted(timeStamp, done));
        addEventListener("keydown", pressed, { capture: true, once: true });
      });
    },
    finding,
    wanted,
  );
  await page.keyboard.press(key);
  const time = await page.evaluate(() => window.keystroke);
  if (time > 3000) throw new Error(`the mark on ${finding} did not ${wanted ? "come" : "go"}`);
  return time;
}
