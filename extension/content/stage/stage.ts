/**
 * Where our own elements stand: a closed shadow root outside the editor, but
 * inside its dialog where there is one. Outside a modal dialog it would lie
 * under it and be dead to pointer and keyboard.
 */
import { around, outward } from "../dom.ts";
import { styleRoot } from "../paint/sheet.ts";
import { say } from "../voice.ts";

const DIALOGS = "dialog[open], [role=dialog], [role=alertdialog]";

// What is pressed on our stage is no business of the page: it would close its dialogs or take it as shortcuts.
const OURS = [
  "click",
  "dblclick",
  "auxclick",
  "contextmenu",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "touchstart",
  "touchend",
  "focusin",
  "focusout",
  "keypress",
  "keyup",
  "input",
  "change",
  "wheel",
  "submit",
] as const;

let sheet = "";

/** The sheet comes from the background, before anything is shown that it styles. */
export function dressStages(text: string): void {
  sheet = text;
}

const stages = new Map<Element, Stage>();

/** The stage for what belongs to this text box. */
export function stageFor(editable: Element): Stage {
  const mount = around(editable, DIALOGS) ?? document.documentElement;
  let stage = stages.get(mount);
  if (stage === undefined) {
    stage = new Stage(mount, () => stages.delete(mount));
    stages.set(mount, stage);
  }
  stage.attach(editable);
  return stage;
}

/** Whether an event happens on one of our stages. */
export function onStage(event: Event): boolean {
  for (const stage of stages.values()) if (event.composedPath().includes(stage.host)) return true;
  return false;
}

/** Takes all stages off the page. */
export function strikeStages(): void {
  for (const stage of [...stages.values()]) stage.strike();
}

export class Stage {
  readonly host = document.createElement("div");
  readonly #mount: Element;
  readonly #floor = document.createElement("div");
  readonly #live = document.createElement("div");
  readonly #moved = new Set<() => void>();
  readonly #struck: () => void;
  #frame = 0;

  constructor(mount: Element, struck: () => void) {
    this.#mount = mount;
    this.#struck = struck;
    const root = this.host.attachShadow({ mode: "closed" });
    styleRoot(root, sheet);
    this.#floor.className = "stage";
    this.#live.className = "live";
    this.#live.setAttribute("role", "status");
    this.#live.setAttribute("aria-live", "polite");
    this.#floor.append(this.#live);
    root.append(this.#floor);
    this.host.popover = "manual";
    for (const type of OURS) this.host.addEventListener(type, (event) => event.stopPropagation());
    // A press on our elements leaves the focus where the writer has it.
    this.#floor.addEventListener("mousedown", (event) => {
      if (!this.#floor.querySelector("dialog[open]")) event.preventDefault();
    });
  }

  /** Puts the stage on the page, or back on it: sites drop foreign nodes when they render anew. */
  attach(editable: Element): void {
    if (!this.host.isConnected) {
      this.#mount.append(this.host);
      this.host.showPopover();
    }
    this.#floor.toggleAttribute("data-dark", looksDark(editable));
    // The page may be in another language than our words: voices and quotation marks go by this.
    this.#floor.lang = say().locale;
  }

  add(element: HTMLElement): void {
    this.#floor.append(element);
  }

  /** Says something to people who use a screen reader, when they have a moment. */
  say(words: string): void {
    this.#live.textContent = words;
  }

  /** Calls back when what we point at may have moved: at most once a frame. */
  onMove(callback: () => void): void {
    if (this.#moved.size === 0) {
      addEventListener("scroll", this.schedule, { capture: true, passive: true });
      addEventListener("resize", this.schedule, { passive: true });
    }
    this.#moved.add(callback);
  }

  offMove(callback: () => void): void {
    this.#moved.delete(callback);
    if (this.#moved.size > 0) return;
    removeEventListener("scroll", this.schedule, { capture: true });
    removeEventListener("resize", this.schedule);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** Something grew or shrank. */
  readonly schedule = (): void => {
    if (this.#frame !== 0 || this.#moved.size === 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      for (const callback of [...this.#moved]) callback();
    });
  };

  strike(): void {
    for (const callback of [...this.#moved]) this.offMove(callback);
    this.host.remove();
    this.#struck();
  }
}

/** Whether the text box stands on a dark ground: the sites choose their theme themselves. */
function looksDark(editable: Element): boolean {
  for (const element of outward(editable)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] =
      getComputedStyle(element)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return getComputedStyle(document.documentElement).colorScheme === "dark";
}
