/** When the card opens, moves on and closes; and what its buttons do. */
import type { Finding } from "#engine";
import type { Change } from "../../shared/settings.ts";
import type { Composer } from "../composer.ts";
import type { Placed } from "../placed.ts";
import { say } from "../voice.ts";
import { Card } from "./card.ts";
import { Pointer } from "./pointer.ts";

export class Cards {
  readonly #change: (change: Change) => void;
  readonly #pointers = new Map<Composer, Pointer>();
  readonly #card: Card;
  #composer: Composer | null = null;
  #placed: Placed | null = null;
  /** Opened by a pointer that only rested: it closes when the pointer leaves. */
  #passing = false;

  constructor(change: (change: Change) => void, contact: () => string | null) {
    this.#change = change;
    this.#card = new Card({
      apply: (finding, suggestion) => void this.#apply(finding, suggestion),
      ignore: (findings) => {
        const fingerprints = findings.map(({ fingerprint }) => fingerprint);
        this.#put(
          { set: "findings", fingerprints, ignored: true },
          { set: "findings", fingerprints, ignored: false },
          "content.done.ignored",
        );
      },
      ignoreWord: ({ text }) =>
        this.#put(
          { set: "word", word: text, ignored: true },
          { set: "word", word: text, ignored: false },
          "content.done.word",
          text,
        ),
      muteRule: ({ rule }) =>
        this.#put({ set: "rule", rule, on: false }, { set: "rule", rule, on: true }, "content.done.rule"),
      step: (by) => this.step(by, true),
      contact,
      left: () => this.#left(),
      closed: () => {
        this.#composer = null;
        this.#placed = null;
      },
    });
  }

  get isOpen(): boolean {
    return this.#card.isOpen;
  }

  /** Findings of a composer changed. */
  update(composer: Composer): void {
    let pointer = this.#pointers.get(composer);
    if (pointer === undefined && composer.placed.length > 0) {
      pointer = new Pointer(composer, {
        rested: (which, placed) => this.#rested(which, placed),
        pressed: (which, placed) => this.open(which, placed, false),
        left: () => this.#left(),
      });
      this.#pointers.set(composer, pointer);
    }
    pointer?.follow(composer.placed.length > 0);
    if (this.#composer === composer && this.#placed !== null) this.#followPlace(composer, this.#placed);
  }

  forget(composer: Composer): void {
    this.#pointers.get(composer)?.follow(false);
    this.#pointers.delete(composer);
    if (this.#composer === composer) this.#card.close();
  }

  moved(): void {
    this.#card.moved();
  }

  open(composer: Composer, placed: Placed, focus: boolean): void {
    this.#composer = composer;
    this.#placed = placed;
    this.#passing = false;
    this.#card.show(composer, placed, focus);
  }

  /** Goes to the next or previous finding of a draft, from the caret or the open card. */
  step(by: 1 | -1, focus: boolean, composer = this.#composer): void {
    if (composer === null || composer.placed.length === 0) return;
    const at = this.#placed === null ? -1 : composer.placed.indexOf(this.#placed);
    const count = composer.placed.length;
    const next = composer.placed[at === -1 ? (by === 1 ? 0 : count - 1) : (at + by + count) % count];
    const [words] = next?.stretches ?? [];
    if (next === undefined || words === undefined) return;
    composer.editor.reveal(words);
    this.open(composer, next, focus);
  }

  close(): void {
    this.#card.close();
  }

  /** A press elsewhere closes the card. */
  pressedOutside(): void {
    this.#card.close();
  }

  #rested(composer: Composer, placed: Placed): void {
    if (this.#placed === placed || (this.#card.isOpen && !this.#passing)) return;
    this.open(composer, placed, false);
    this.#passing = true;
  }

  #left(): void {
    if (this.#passing && !this.#card.hovered) this.#card.close();
  }

  /** A review brings new objects for the same finding; one that is gone takes its card along. */
  #followPlace(composer: Composer, { findings }: Placed): void {
    const shown = findings.map(({ fingerprint }) => fingerprint);
    const same = composer.placed.find((placed) =>
      placed.findings.some(({ fingerprint }) => shown.includes(fingerprint)),
    );
    if (same === undefined) {
      this.#card.close();
      return;
    }
    this.#placed = same;
    this.#card.moved();
  }

  async #apply(finding: Finding, suggestion: number): Promise<void> {
    const composer = this.#composer;
    if (composer === null) return;
    // From here on the card follows no finding: the one it showed is about to go.
    this.#placed = null;
    const done = await composer.apply(finding, suggestion);
    const keys = /Mac|iP/.test(navigator.platform) ? "⌘Z" : "Ctrl+Z";
    this.#finish(
      composer,
      done ? say()("content.done.applied", { keys }) : say()("content.done.refused"),
      null,
    );
  }

  #put(
    change: Change,
    back: Change,
    words: "content.done.ignored" | "content.done.word" | "content.done.rule",
    word = "",
  ): void {
    const composer = this.#composer;
    if (composer === null) return;
    this.#placed = null;
    this.#change(change);
    this.#finish(composer, say()(words, { word }), () => {
      this.#change(back);
      this.#card.close();
    });
  }

  #finish(composer: Composer, words: string, undo: (() => void) | null): void {
    this.#composer = composer;
    this.#passing = false;
    this.#card.done(composer, { words, undo });
  }
}
