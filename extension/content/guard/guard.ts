/**
 * Holds a post with an error, or whatever the employer wants held, before the
 * site hears of it. A post without one is not delayed by a frame: its verdict
 * is there when the press comes. What cannot be judged does not pass unseen,
 * and never locks anybody out.
 */
import type { Conduct } from "../../shared/protocol.ts";
import type { Composer } from "../composer.ts";
import type { Desk } from "../desk.ts";
import { pause } from "../editors/editor.ts";
import type { SiteAdapter } from "../sites/site.ts";
import { onStage, stageFor } from "../stage/stage.ts";
import { say } from "../voice.ts";
import { makeAnonymous, type Reword } from "./anonymous.ts";
import { Cooling } from "./cooling.ts";
import { Countdown } from "./countdown.ts";
import { type Decision, decide, harmsPrivacy, isHeated, type Part, wording } from "./decision.ts";
import { HoldDialog } from "./dialog.ts";
import { Passes } from "./pass.ts";
import { type Press, Presses } from "./presses.ts";
import { press as pressControl, pressEnter, wasSent } from "./release.ts";

export interface GuardContext {
  site: SiteAdapter;
  desk: Desk;
  /** Whether checking is on here; null while the background has not said so yet. */
  isOn(): boolean | null;
  /** What the employer asks of the moment of posting. */
  conduct(): Conduct;
  /** Has the background answer soon. */
  wake(): void;
  reword: Reword;
}

/** The longest that a post waits for its verdict. */
const PATIENCE = 300;
/** How long a pass waits for a press that comes from the writer. */
const AGAIN = 30_000;
/** How long a pass waits for a press of our own to arrive. */
const OURS = 2000;

/** A press that was stopped, and all that belongs to it. */
interface Held extends Press {
  scope: HTMLElement;
  composers: Composer[];
}

export class Guard {
  readonly #context: GuardContext;
  readonly #presses: Presses;
  readonly #passes = new Passes();
  readonly #cooling = new Cooling();
  readonly #countdown = new Countdown();
  #held: Held | null = null;
  #dialog: HoldDialog | null = null;
  /** The press that was let go a moment ago; the form it sends is the same press. */
  #letGo: Element | null = null;
  /** Keys that were stopped going down; they are stopped coming up too. */
  #swallow: string | null = null;

  constructor(context: GuardContext) {
    this.#context = context;
    this.#presses = new Presses(context.desk);
    addEventListener("click", this.#onClick, { capture: true });
    addEventListener("keydown", this.#onKeyDown, { capture: true });
    addEventListener("keypress", this.#onKeyAfter, { capture: true });
    addEventListener("keyup", this.#onKeyAfter, { capture: true });
    addEventListener("submit", this.#onSubmit, { capture: true });
  }

  readonly stop = (): void => {
    removeEventListener("click", this.#onClick, { capture: true });
    removeEventListener("keydown", this.#onKeyDown, { capture: true });
    removeEventListener("keypress", this.#onKeyAfter, { capture: true });
    removeEventListener("keyup", this.#onKeyAfter, { capture: true });
    removeEventListener("submit", this.#onSubmit, { capture: true });
    this.#dialog?.close();
    this.#countdown.end();
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (!this.#resting(event)) this.#judge(event, this.#presses.byControl(event));
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (this.#resting(event)) return;
    // An input method is still composing: Enter takes its word.
    if (event.isComposing || event.keyCode === 229) return;
    const onControl = event.key === "Enter" || event.key === " " ? this.#presses.byControl(event) : null;
    // A real button makes a click of the key, which is judged then; others act on the key.
    const native = onControl?.control?.matches("button, input") === true;
    const press = native ? null : (onControl ?? this.#presses.byKey(event));
    if (this.#judge(event, press)) this.#swallow = event.key;
  };

  readonly #onKeyAfter = (event: KeyboardEvent): void => {
    if (this.#swallow !== event.key) return;
    stopEvent(event);
    if (event.type === "keyup") this.#swallow = null;
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    if (!this.#resting(event)) this.#judge(event, this.#presses.byForm(event));
  };

  #resting(event: Event): boolean {
    return this.#context.isOn() === false || onStage(event);
  }

  /** Lets the event go on, or stops it and takes over. True when it was stopped. */
  #judge(event: Event, press: Press | null): boolean {
    if (press === null) return false;
    const held = this.#heldBy(press);
    if (this.#letGo === held.scope) return false;
    const parts = partsOf(held.composers);
    if (parts.every(({ text }) => text.trim() === "")) return false;
    if (this.#passes.take(held.scope, wording(parts))) return this.#release(held);
    const decision = this.#context.isOn() === null ? "wait" : this.#decide(held);
    if (decision === "let-go") return this.#release(held);
    stopEvent(event);
    // A site that renders anew may have thrown the dialog out; nobody is to be locked out by that.
    if (this.#dialog?.isLost === true) this.#end();
    // A second press while the first is held changes nothing.
    if (this.#held === null) void this.#hold(held, decision);
    return true;
  }

  #decide({ scope, composers }: Held): Decision {
    return decide(partsOf(composers), {
      conduct: this.#context.conduct(),
      rest: this.#cooling.rest(scope),
      now: new Date(),
    });
  }

  #release(held: Held): false {
    this.#letGo = held.scope;
    this.#endPause(held);
    setTimeout(() => {
      this.#letGo = null;
    });
    return false;
  }

  #heldBy(press: Press): Held {
    const { surface } = press.composer;
    const composers = press.composer.alive
      ? surface.boxes().flatMap((box) => this.#context.desk.open(box) ?? [])
      : [press.composer];
    return { ...press, scope: surface.scope, composers };
  }

  async #hold(held: Held, decision: Decision): Promise<void> {
    this.#held = held;
    let outcome = decision;
    if (outcome === "wait") {
      this.#context.wake();
      await Promise.race([this.#judged(held.composers), pause(PATIENCE)]);
      if (this.#context.isOn() === false) outcome = "let-go";
      else if (this.#context.isOn() === true) outcome = this.#decide(held);
    }
    if (outcome === "let-go") {
      await this.#send(held, true);
      return;
    }
    this.#show(held, outcome);
  }

  async #judged(composers: readonly Composer[]): Promise<void> {
    while (this.#context.isOn() === null) await pause(10);
    await Promise.all(composers.map((composer) => composer.settled()));
  }

  #show(held: Held, decision: Exclude<Decision, "let-go">): void {
    const parts = partsOf(held.composers);
    const conduct = this.#context.conduct();
    // A pause that was taken is not offered once more.
    const offered =
      isHeated(parts) && this.#cooling.rest(held.scope) === "none" ? conduct.coolDownMinutes : null;
    const dialog = new HoldDialog(stageFor(held.composer.alive ? held.composer.element : held.scope), {
      back: () => this.#back(held),
      anonymous: () => void this.#anonymous(held),
      anyway: () => void this.#send(held, false),
      coolDown: () => this.#coolDown(held),
      endPause: () => {
        this.#endPause(held);
        dialog.close();
        const then = this.#decide(held);
        if (then === "let-go") this.#back(held);
        else this.#show(held, then);
      },
    });
    this.#dialog = dialog;
    const rewordable = canReword(held, parts);
    switch (decision) {
      case "ask":
        dialog.showFindings(parts, rewordable, offered);
        break;
      case "forbid":
        dialog.showForbidden(parts, rewordable, conduct);
        break;
      case "cool-down":
        dialog.showHeat(offered);
        break;
      case "rest":
        dialog.showRest(this.#cooling.secondsLeft(held.scope));
        break;
      case "quiet":
        dialog.showQuiet(conduct.quietHours);
        break;
      default:
        // No verdict came in time, or none can be had.
        dialog.showUnchecked();
        void this.#lookAgain(held, dialog);
    }
  }

  /** A verdict that comes while the dialog still says that there is none takes its place, if it holds the post. */
  async #lookAgain(held: Held, dialog: HoldDialog): Promise<void> {
    await this.#judged(held.composers);
    if (this.#dialog !== dialog) return;
    const decision = this.#decide(held);
    if (decision === "let-go" || decision === "wait" || decision === "tell") return;
    dialog.close();
    this.#show(held, decision);
  }

  /** The text stays where it is, for as long as the employer thinks heat takes to cool. */
  #coolDown(held: Held): void {
    const minutes = this.#context.conduct().coolDownMinutes;
    if (minutes !== null) {
      this.#cooling.begin(held.scope, minutes);
      this.#countdown.show(held.composer, () => this.#cooling.secondsLeft(held.scope));
    }
    this.#back(held);
  }

  #endPause({ scope }: Held): void {
    if (this.#cooling.rest(scope) === "none") return;
    this.#cooling.end(scope);
    this.#countdown.end();
  }

  #back(held: Held): void {
    this.#end();
    if (held.composer.alive) held.composer.element.focus({ preventScroll: true });
  }

  async #anonymous(held: Held): Promise<void> {
    this.#end();
    const outcome = await makeAnonymous(held.composers, this.#context.reword);
    stageFor(held.composer.element).say(say()(`content.hold.${outcome}`));
  }

  /** Presses for the writer, once; where the site does not take that, the writer presses again. */
  async #send(held: Held, harmless: boolean): Promise<void> {
    const parts = partsOf(held.composers);
    this.#end();
    const control =
      held.control?.isConnected === true ? held.control : (held.composer.surface.submits()[0] ?? null);
    // Without a control only the writer's own key sends what is at stake: one of ours might do half of it.
    if (control !== null || harmless) {
      this.#passes.arm(held.scope, wording(parts), OURS);
      if (control === null) pressEnter(held.composer.element);
      else await pressControl(control, held.composer, this.#context.site);
      const changed = () => wording(partsOf(held.composers)) !== wording(parts);
      if (await wasSent({ ...held, control }, changed)) return;
    }
    this.#passes.arm(held.scope, wording(parts), AGAIN);
    const dialog = new HoldDialog(stageFor(held.scope), { back: () => this.#back(held) });
    this.#dialog = dialog;
    dialog.showAgain();
  }

  #end(): void {
    this.#held = null;
    this.#dialog?.close();
    this.#dialog = null;
  }
}

function partsOf(composers: readonly Composer[]): Part[] {
  return composers.map((composer) => ({ judgement: composer.judgement(), text: composer.text }));
}

function canReword(held: Held, parts: readonly Part[]): boolean {
  return held.composer.alive && parts.some(harmsPrivacy);
}

function stopEvent(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
