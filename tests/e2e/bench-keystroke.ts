// From the keystroke to the painted mark, in the post box of every site. The last letter of a finding is typed and
// deleted again at the end of a 280-character post; what is measured is each keystroke that brings the mark.
import type { Page } from "puppeteer-core";
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
    const time = await untilMark(page, true, finding.slice(-1));
    // The first few warm everything up.
    if (count >= 0) times.push(time);
    await pause(15 + Math.random() * 20);
  }
  return times;
}

/** Presses the key and returns the milliseconds until the mark was painted, or was gone. */
async function untilMark(page: Page, wanted: boolean, key: string): Promise<number> {
  const done = page.evaluate(
    (words, wanted) =>
      new Promise<number>((resolve, reject) => {
        const isMarked = () => {
          const ranges = [...(CSS.highlights.get("so-3")?.values() ?? [])] as Range[];
          return ranges.some((range) => range.toString() === words);
        };
        const pressed = ({ timeStamp }: KeyboardEvent) => {
          const look = () => {
            if (performance.now() - timeStamp > 3000) reject(new Error("no mark within 3 s"));
            else if (isMarked() !== wanted) requestAnimationFrame(look);
            else {
              // A message posted before the frame is painted arrives after it.
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - timeStamp);
              port2.postMessage(null);
            }
          };
          requestAnimationFrame(look);
        };
        addEventListener("keydown", pressed, { capture: true, once: true });
      }),
    finding,
    wanted,
  );
  // The listener is in place before the key goes down: both travel the same way, in this order.
  await page.keyboard.press(key as "Backspace");
  return done;
}
