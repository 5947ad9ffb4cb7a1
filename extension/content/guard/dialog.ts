/** The dialog over a held post. */
import { icon } from "../../shared/design/icon.ts";
import { levelChip } from "../card/card.ts";
import { button, make } from "../element.ts";
import type { Stage } from "../stage/stage.ts";
import { say } from "../voice.ts";
import { errorsIn, type Part } from "./decision.ts";

export interface DialogActions {
  back(): void;
  anonymous?(): void;
  anyway?(): void;
}

// More lines than these nobody reads in a dialog; the rest is marked in the text.
const MOST_LINES = 6;

export class HoldDialog {
  readonly #stage: Stage;
  readonly #actions: DialogActions;
  readonly #element = make("dialog", {
    class: "hold",
    "aria-labelledby": "title",
    "aria-describedby": "lead",
  });

  constructor(stage: Stage, actions: DialogActions) {
    this.#stage = stage;
    this.#actions = actions;
    // Escape.
    this.#element.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.#actions.back();
    });
  }

  showFindings(parts: readonly Part[], canReword: boolean): void {
    this.#fill(
      "error",
      say()("content.hold.title"),
      say()("content.hold.lead"),
      findingsList(parts),
      this.#backButton(),
      canReword ? this.#button("second", "content.hold.anonymous", this.#actions.anonymous) : null,
      this.#button("quiet", "content.hold.anyway", () => this.#showSure()),
    );
  }

  showUnchecked(): void {
    this.#fill(
      "ask",
      say()("content.hold.unchecked.title"),
      say()("content.hold.unchecked.lead"),
      null,
      this.#backButton(),
      this.#button("second", "content.hold.unchecked.yes", this.#actions.anyway),
    );
  }

  showAgain(): void {
    this.#fill(
      "ask",
      say()("content.hold.again.title"),
      say()("content.hold.again.lead"),
      null,
      this.#button("first", "content.hold.again.ok", this.#actions.back),
    );
  }

  close(): void {
    this.#element.close();
    this.#element.remove();
  }

  /** The second step: posting as it is takes one more press. */
  #showSure(): void {
    this.#fill(
      "warning",
      say()("content.hold.sure.title"),
      say()("content.hold.sure.lead"),
      null,
      this.#backButton(),
      this.#button("danger", "content.hold.sure.yes", this.#actions.anyway),
    );
  }

  #backButton(): HTMLButtonElement {
    return this.#button("first", "content.hold.back", this.#actions.back);
  }

  #button(
    look: "first" | "second" | "danger" | "quiet",
    words: Parameters<ReturnType<typeof say>>[0],
    press: (() => void) | undefined,
  ): HTMLButtonElement {
    return button(`hold-${look}`, say()(words), () => press?.());
  }

  #fill(
    sign: "error" | "warning" | "ask",
    title: string,
    lead: string,
    list: HTMLElement | null,
    ...buttons: (HTMLElement | null)[]
  ): void {
    const first = buttons[0];
    this.#element.replaceChildren(
      make("h2", { id: "title", class: `hold-title ${sign}` }, icon(sign), title),
      make("p", { id: "lead", class: "hold-lead" }, lead),
      ...(list === null ? [] : [list]),
      make("div", { class: "hold-buttons" }, ...buttons),
    );
    if (!this.#element.open) {
      this.#stage.add(this.#element);
      this.#element.showModal();
    }
    first?.focus();
  }
}

function findingsList(parts: readonly Part[]): HTMLElement {
  const list = make("ul", { class: "hold-list" });
  let lines = 0;
  let others = 0;
  parts.forEach((part, index) => {
    for (const finding of errorsIn(part)) {
      lines += 1;
      if (lines > MOST_LINES) continue;
      list.append(
        make(
          "li",
          {},
          levelChip(finding.severity),
          make("q", {}, finding.text),
          parts.length > 1
            ? make("span", { class: "hold-part" }, say()("content.hold.part", { i: index + 1 }))
            : null,
          make("p", {}, finding.message),
        ),
      );
    }
    if (part.judgement.state === "checked")
      others += part.judgement.review.findings.length - errorsIn(part).length;
  });
  const more = others + Math.max(0, lines - MOST_LINES);
  if (more > 0) list.append(make("li", { class: "hold-more" }, say().count("content.hold.more", more)));
  return list;
}
