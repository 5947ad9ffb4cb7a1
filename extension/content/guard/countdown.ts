/** The time that is left of a pause, shown at the text box while it lasts. */
import type { Composer } from "../composer.ts";
import { make } from "../element.ts";
import { keepBeside } from "../place.ts";
import { stageFor } from "../stage/stage.ts";
import { say } from "../voice.ts";
import { clock } from "./cooling.ts";

const SECOND = 1000;
/** How long it is said that the pause is over. */
const LINGER = 8;

export class Countdown {
  #stop: () => void = () => undefined;

  /** Counts until nothing is left, `end` is called or the text box goes away. */
  show(composer: Composer, secondsLeft: () => number): void {
    this.end();
    const stage = stageFor(composer.element);
    const element = make("div", { class: "countdown", role: "timer" });
    stage.add(element);
    const anchor = () => (composer.alive ? composer.element.getBoundingClientRect() : null);
    const placing = keepBeside(stage, element, anchor, { side: "left", gap: -12, dodge: false });
    let lingering = 0;
    const tick = () => {
      const left = secondsLeft();
      const words =
        left > 0 ? say()("content.cooling.left", { time: clock(left) }) : say()("content.cooling.over");
      element.textContent = words;
      if (left > 0) return;
      if (lingering === 0) stage.say(words);
      lingering += 1;
      if (lingering > LINGER) this.end();
    };
    tick();
    const timer = setInterval(() => (composer.alive ? tick() : this.end()), SECOND);
    this.#stop = () => {
      clearInterval(timer);
      placing.stop();
      element.remove();
    };
  }

  end(): void {
    this.#stop();
    this.#stop = () => undefined;
  }
}
