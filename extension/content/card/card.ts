/** The card at marked words: what was found, why, after which guideline, and what to write instead. */
import type { Finding, Source, Suggestion } from "#engine";
import { icon } from "../../shared/design/icon.ts";
import type { Key } from "../../shared/strings/say.ts";
import type { Composer } from "../composer.ts";
import type { Box } from "../editors/editor.ts";
import { button, make } from "../element.ts";
import { keepBeside } from "../place.ts";
import type { Placed } from "../placed.ts";
import { type Stage, stageFor } from "../stage/stage.ts";
import { say } from "../voice.ts";

/** What the card's buttons ask for. */
export interface CardActions {
  apply(finding: Finding, suggestion: number): void;
  /** Puts these aside in this text. */
  ignore(findings: readonly Finding[]): void;
  ignoreWord(finding: Finding): void;
  muteRule(finding: Finding): void;
  step(by: 1 | -1): void;
  /** Whom the employer names for questions; null where nobody is named. */
  contact(): string | null;
  closed(): void;
  /** The pointer went away from the card. */
  left(): void;
}

/** A line that stays in place of the card after something was done. */
export interface Done {
  words: string;
  undo: (() => void) | null;
}

export class Card {
  readonly #actions: CardActions;
  #element: HTMLElement | null = null;
  #placing: { update(): void; stop(): void } | null = null;
  #stage: Stage | null = null;
  /** Where the focus was before the card was asked to take it. */
  #before: HTMLElement | null = null;
  #anchor: Box | null = null;

  constructor(actions: CardActions) {
    this.#actions = actions;
  }

  get isOpen(): boolean {
    return this.#element !== null;
  }

  get hovered(): boolean {
    return this.#element?.matches(":hover") === true;
  }

  show(composer: Composer, placed: Placed, focus: boolean): void {
    const at = composer.placed.indexOf(placed);
    const { findings } = placed;
    const [first] = findings;
    const element = make(
      "section",
      { class: "card", role: "dialog", "aria-label": labelOf(first) },
      this.#head(first, at, composer.placed.length),
      ...findings.map((_, index) => this.#body(findings, index)),
      this.#tail(composer, findings),
      this.#foot(findings),
    );
    this.#put(composer, element, () => anchorOf(composer, placed));
    if (focus) this.#takeFocus(composer);
    else
      this.#stage?.say(
        [labelOf(first), ...findings.map(({ message, why }) => `${message} ${why}`)].join(". "),
      );
  }

  done(composer: Composer, { words, undo }: Done): void {
    const hadFocus = this.#before !== null;
    const element = make(
      "section",
      { class: "card", role: "dialog", "aria-label": words },
      make(
        "div",
        { class: "card-done" },
        make("p", {}, words),
        undo === null ? null : button("quiet", say()("content.card.undo"), undo),
        iconButton("close", say()("content.card.close"), () => this.close()),
      ),
    );
    const anchor = this.#anchor;
    this.#put(composer, element, () => anchor);
    if (hadFocus) this.#takeFocus(composer);
    else this.#stage?.say(words);
  }

  /** Something on the page moved. */
  moved(): void {
    this.#placing?.update();
  }

  close(): void {
    if (this.#element === null) return;
    const before = this.#before;
    this.#remove();
    this.#before = null;
    before?.focus({ preventScroll: true });
    this.#actions.closed();
  }

  #remove(): void {
    this.#placing?.stop();
    this.#placing = null;
    this.#element?.remove();
    this.#element = null;
  }

  #put(composer: Composer, element: HTMLElement, anchor: () => Box | null): void {
    this.#remove();
    this.#stage = stageFor(composer.element);
    this.#element = element;
    element.addEventListener("pointerleave", () => this.#actions.left());
    this.#stage.add(element);
    this.#placing = keepBeside(
      this.#stage,
      element,
      () => {
        const box = anchor();
        if (box !== null) this.#anchor = box;
        return this.#anchor;
      },
      { side: "left", gap: 6, dodge: true },
    );
  }

  #takeFocus(composer: Composer): void {
    this.#before ??= composer.element;
    const first =
      this.#element?.querySelector<HTMLElement>(".suggestion") ??
      this.#element?.querySelector<HTMLElement>("button");
    first?.focus({ preventScroll: true });
  }

  #head(finding: Finding, at: number, count: number): HTMLElement {
    const many = count > 1;
    return make(
      "div",
      { class: "card-head" },
      levelChip(finding.severity),
      make("span", { class: "card-space" }),
      many ? iconButton("back", say()("content.card.previous"), () => this.#actions.step(-1)) : null,
      many
        ? make("span", { class: "card-position" }, say()("content.card.position", { i: at + 1, n: count }))
        : null,
      many ? iconButton("next", say()("content.card.next"), () => this.#actions.step(1)) : null,
      iconButton("close", say()("content.card.close"), () => this.close()),
    );
  }

  /** One of the findings at these words. */
  #body(findings: Placed["findings"], index: number): HTMLElement {
    const [first] = findings;
    const finding = findings[index] ?? first;
    return make(
      "div",
      { class: "card-body" },
      // The first one's level stands in the head.
      finding.severity === first.severity ? null : levelChip(finding.severity),
      make("p", { class: "card-what" }, finding.message),
      finding.why === "" ? null : make("p", { class: "card-why" }, finding.why),
      finding.instead === "" || finding.suggestions.length > 0
        ? null
        : make("p", { class: "card-instead" }, finding.instead),
      this.#suggestions(finding, findings.slice(0, index)),
    );
  }

  /** For those who want to know more, of all findings at these words. */
  #tail(composer: Composer, findings: Placed["findings"]): HTMLElement {
    const sources = findings.flatMap((finding) => finding.sources);
    return make("div", { class: "card-tail" }, this.#more(composer, findings), sourcesLine(sources));
  }

  /** What to do beside a new wording, and the recommendations behind it all. */
  #more(composer: Composer, findings: Placed["findings"]): HTMLElement | null {
    const insteads = findings.flatMap(({ suggestions, instead }) =>
      suggestions.length > 0 && instead !== "" ? instead : [],
    );
    const numbers = findings.flatMap((finding) => composer.recommendationFor(finding) ?? []);
    if (insteads.length === 0 && numbers.length === 0) return null;
    const more = make(
      "details",
      { class: "card-more" },
      make("summary", {}, say()("content.card.more")),
      ...[...new Set(insteads)].map((words) => make("p", {}, words)),
      ...[...new Set(numbers)].flatMap(recommendation),
    );
    more.addEventListener("toggle", () => this.moved());
    return more;
  }

  /** The wordings that do not stand further up in the card already. */
  #suggestions(finding: Finding, above: readonly Finding[]): HTMLElement | null {
    const known = above.flatMap(({ suggestions }) => suggestions);
    const buttons = finding.suggestions.flatMap((suggestion, index) =>
      known.some((one) => sameChange(one, suggestion))
        ? []
        : button("suggestion", suggestion.replacement || say()("content.card.remove"), () =>
            this.#actions.apply(finding, index),
          ),
    );
    if (buttons.length === 0) return null;
    return make(
      "div",
      { class: "suggestions", role: "group", "aria-label": say()("content.card.suggestions") },
      make("span", { class: "card-title", "aria-hidden": "true" }, say()("content.card.suggestions")),
      ...buttons,
    );
  }

  #required(): string {
    const contact = this.#actions.contact();
    const ask = contact === null ? [] : [say()("content.hold.forbid.ask", { contact })];
    return [say()("content.card.required"), ...ask].join(" ");
  }

  #foot(findings: Placed["findings"]): HTMLElement {
    // What the employer asks for is not the writer's to put aside.
    const own = findings.filter(({ required }) => required !== true);
    const [first] = own;
    if (first === undefined) return make("p", { class: "card-required" }, this.#required());
    const { text } = first;
    const wholly = own.length === findings.length;
    return make(
      "div",
      { class: "card-foot" },
      button("quiet", say()("content.card.ignore"), () => this.#actions.ignore(own)),
      wholly && text.length <= 30 && !text.includes("\n")
        ? button("quiet", say()("content.card.word", { word: text }), () => this.#actions.ignoreWord(first))
        : null,
      // Which of several rules would be meant?
      wholly && own.length === 1
        ? button("quiet", say()("content.card.rule"), () => this.#actions.muteRule(first))
        : null,
    );
  }
}

function recommendation(number: number): HTMLElement[] {
  const words = (part: "title" | "text") => say()(`recommendation.${number}.${part}` as Key);
  return [make("p", { class: "card-title" }, words("title")), make("p", {}, words("text"))];
}

/** A level as sign and word, so that its colour is never needed. */
export function levelChip(severity: Finding["severity"]): HTMLElement {
  return make(
    "span",
    { class: "level", "data-level": severity },
    icon(severity),
    say()(`severity.${severity}`),
  );
}

/** Each guideline once, with its sections. */
function sourcesLine(sources: readonly Source[]): HTMLElement | null {
  if (sources.length === 0) return null;
  const sections = new Map<string, Set<string>>();
  for (const { code, title } of sources) {
    const guideline = title === "" ? code : title;
    sections.set(guideline, (sections.get(guideline) ?? new Set()).add(code));
  }
  const named = [...sections].map(([guideline, codes]) =>
    codes.has(guideline) ? guideline : `${[...codes].sort().join(", ")} · ${guideline}`,
  );
  return make("p", { class: "card-sources" }, `${say()("content.card.sources")}: ${named.join("; ")}`);
}

function sameChange(one: Suggestion, other: Suggestion): boolean {
  return one.start === other.start && one.end === other.end && one.replacement === other.replacement;
}

function labelOf(finding: Finding): string {
  return say()("content.card.label", {
    severity: say()(`severity.${finding.severity}`),
    words: finding.text,
  });
}

function iconButton(kind: "close" | "next" | "back", label: string, press: () => void): HTMLButtonElement {
  const made = button(`icon-button ${kind}`, "", press);
  made.setAttribute("aria-label", label);
  made.title = label;
  made.append(icon(kind === "close" ? "close" : "chevron"));
  return made;
}

/** The first line of the words; the card stands under it. */
function anchorOf(composer: Composer, placed: Placed): Box | null {
  const [words] = placed.stretches;
  return words === undefined ? null : (composer.editor.boxes(words)[0] ?? null);
}
