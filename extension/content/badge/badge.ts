/**
 * The badge at a compose box: how many findings, and the highest severity. It
 * is not there while all is well; it also tells when a box is not fully looked
 * after, for then silence would mislead.
 */
import { icon } from "../../shared/design/icon.ts";
import type { Composer } from "../composer.ts";
import { make } from "../element.ts";
import { keepBeside } from "../place.ts";
import { type Stage, stageFor } from "../stage/stage.ts";
import { say } from "../voice.ts";

type State = "findings" | "failed" | "unheld" | "none";

const SIDE = 24;

export class Badge {
  readonly #composer: Composer;
  readonly #open: (byKeyboard: boolean) => void;
  readonly #element = make("button", { type: "button", class: "badge" });
  readonly #note = make("div", { class: "badge-note", role: "tooltip" });
  #placing: { update(): void; stop(): void } | null = null;
  #stage: Stage | null = null;
  #said = "";

  constructor(composer: Composer, open: (byKeyboard: boolean) => void) {
    this.#composer = composer;
    this.#open = open;
    this.#element.addEventListener("click", (event) => {
      // A press by keyboard is a click without a count.
      if (this.#state() === "findings") this.#open(event.detail === 0);
    });
    for (const type of ["pointerenter", "focus"])
      this.#element.addEventListener(type, () => this.#tell(true));
    for (const type of ["pointerleave", "blur"])
      this.#element.addEventListener(type, () => this.#tell(false));
  }

  /** Only the box at hand shows its badge: one behind a dialog would lie over it. */
  update(atHand: boolean): void {
    const state = atHand ? this.#state() : "none";
    if (state === "none") {
      if (atHand && this.#stage !== null) this.#announce(say()("content.live.clear"));
      this.remove();
      return;
    }
    this.#show(state);
  }

  /** The box moved or changed its size. */
  moved(): void {
    this.#placing?.update();
  }

  remove(): void {
    this.#placing?.stop();
    this.#placing = null;
    this.#stage = null;
    this.#element.remove();
    this.#note.remove();
  }

  #state(): State {
    const composer = this.#composer;
    if (composer.placed.length > 0) return "findings";
    if (composer.text.trim() === "") return "none";
    if (composer.failed) return "failed";
    return composer.guarded ? "none" : "unheld";
  }

  #show(state: Exclude<State, "none">): void {
    const { verdict, placed } = this.#composer;
    const words = wordsOf(state, this.#composer);
    this.#element.dataset.verdict = verdict;
    this.#element.setAttribute("aria-label", words);
    const sign = icon(verdict === "none" ? "ask" : verdict);
    this.#element.replaceChildren(sign, ...(state === "findings" ? [String(placed.length)] : []));
    this.#note.textContent = state === "findings" ? "" : words;
    if (this.#stage === null) {
      this.#stage = stageFor(this.#composer.element);
      this.#stage.add(this.#element);
      this.#placing = keepBeside(this.#stage, this.#element, () => this.#corner(), {
        // Astride the lower edge, where the least text is covered.
        side: "right",
        gap: -SIDE / 2,
        dodge: false,
      });
    } else {
      this.moved();
    }
    this.#announce(
      state === "findings"
        ? say()("content.live.findings", {
            findings: say().count("content.badge.findings", placed.length),
            severity: severityWord(verdict),
          })
        : words,
    );
  }

  /** Says what changed, once, and not again while only the text goes on. */
  #announce(words: string): void {
    if (words === this.#said) return;
    this.#said = words;
    this.#stage?.say(words);
  }

  /** The lower right corner of what is seen of the box. */
  #corner() {
    const box = this.#composer.element.getBoundingClientRect();
    if (box.width === 0 || box.bottom < 0 || box.top > innerHeight) return null;
    return box;
  }

  #tell(on: boolean): void {
    if (!on || this.#note.textContent === "" || this.#stage === null) {
      this.#note.remove();
      return;
    }
    this.#stage.add(this.#note);
    keepBeside(this.#stage, this.#note, () => this.#element.getBoundingClientRect(), {
      side: "right",
      gap: 6,
      dodge: true,
    }).stop();
  }
}

function severityWord(verdict: Composer["verdict"]): string {
  return verdict === "none" ? "" : say()(`severity.${verdict}`);
}

function wordsOf(state: Exclude<State, "none">, composer: Composer): string {
  if (state !== "findings") return say()(`content.badge.${state}`);
  return say()("content.badge.open", {
    findings: say().count("content.badge.findings", composer.placed.length),
    severity: severityWord(composer.verdict),
  });
}
