/** The dialog over a held post. */
import type { Finding, QuietHours } from "#engine";
import { icon } from "../../shared/design/icon.ts";
import type { Conduct } from "../../shared/protocol.ts";
import { levelChip } from "../card/card.ts";
import { button, make } from "../element.ts";
import { places } from "../placed.ts";
import type { Stage } from "../stage/stage.ts";
import { say } from "../voice.ts";
import { clock } from "./cooling.ts";
import { errorsIn, type Part } from "./decision.ts";

export interface DialogActions {
  back(): void;
  anonymous?(): void;
  anyway?(): void;
  coolDown?(): void;
  endPause?(): void;
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

  /** The page threw it out, and with it what made it modal. */
  get isLost(): boolean {
    return !this.#element.matches(":modal");
  }

  /** `minutes` of a pause are offered, where the text sounds heated. */
  showFindings(parts: readonly Part[], canReword: boolean, minutes: number | null): void {
    this.#fill(
      "error",
      say()("content.hold.title"),
      say()("content.hold.lead"),
      findingsList(parts),
      this.#backButton(),
      this.#anonymousButton(canReword),
      this.#coolDownButton(minutes),
      this.#button("quiet", "content.hold.anyway", () => this.#showSure()),
    );
  }

  /** The employer does not leave it to the writer; who can be asked is said. */
  showForbidden(parts: readonly Part[], canReword: boolean, { contact, policy }: Conduct): void {
    const ask = say()("content.hold.forbid.ask", {
      contact: contact ?? say()("content.hold.forbid.somebody"),
    });
    this.#fill(
      "error",
      say()("content.hold.forbid.title"),
      say()("content.hold.forbid.lead"),
      make("div", {}, findingsList(parts), make("p", { class: "hold-ask" }, ask, " ", policyLink(policy))),
      this.#backButton(),
      this.#anonymousButton(canReword),
    );
  }

  showHeat(minutes: number | null): void {
    this.#fill(
      "warning",
      say()("content.hold.heat.title"),
      say()("content.hold.heat.lead"),
      null,
      this.#backButton(),
      this.#coolDownButton(minutes),
      this.#button("quiet", "content.hold.anyway", this.#actions.anyway),
    );
  }

  showRest(seconds: number): void {
    this.#fill(
      "ask",
      say()("content.hold.rest.title"),
      say()("content.hold.rest.lead", { time: clock(seconds) }),
      null,
      this.#backButton(),
      this.#button("quiet", "content.hold.rest.end", this.#actions.endPause),
    );
  }

  showQuiet(hours: QuietHours | null): void {
    this.#fill(
      "ask",
      say()("content.hold.quiet.title"),
      say()("content.hold.quiet.lead", { from: hours?.from ?? "", to: hours?.to ?? "" }),
      null,
      this.#backButton(),
      this.#button("second", "content.hold.quiet.yes", this.#actions.anyway),
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

  #anonymousButton(canReword: boolean): HTMLButtonElement | null {
    return canReword ? this.#button("second", "content.hold.anonymous", this.#actions.anonymous) : null;
  }

  #coolDownButton(minutes: number | null): HTMLButtonElement | null {
    if (minutes === null) return null;
    return button("hold-second", say().count("content.hold.cool", minutes), () => this.#actions.coolDown?.());
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
    for (const { findings } of places(errorsIn(part))) {
      lines += 1;
      if (lines <= MOST_LINES) list.append(line(findings, parts.length > 1 ? index + 1 : null));
    }
    if (part.judgement.state === "checked")
      others += part.judgement.review.findings.length - errorsIn(part).length;
  });
  const more = others + Math.max(0, lines - MOST_LINES);
  if (more > 0) list.append(make("li", { class: "hold-more" }, say().count("content.hold.more", more)));
  return list;
}

/** All that is wrong with the same words; in a thread with the number of its part. */
function line(findings: readonly [Finding, ...Finding[]], part: number | null): HTMLElement {
  const [{ severity, text }] = findings;
  return make(
    "li",
    {},
    levelChip(severity),
    make("q", {}, text),
    part === null ? null : make("span", { class: "hold-part" }, say()("content.hold.part", { i: part })),
    ...findings.map(({ message }) => make("p", {}, message)),
  );
}

function policyLink(address: string | null): HTMLElement | null {
  if (address === null) return null;
  const to = { href: address, target: "_blank", rel: "noopener noreferrer" };
  return make("a", to, say()("content.hold.policy"));
}
