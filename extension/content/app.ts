/** Puts the parts of the content script together. */
import { NO_RULES } from "../shared/conduct.ts";
import type { ContentState, TabBadge, ToContent } from "../shared/protocol.ts";
import { Badge } from "./badge/badge.ts";
import { Cards } from "./card/cards.ts";
import { answerCommands } from "./commands.ts";
import type { Composer } from "./composer.ts";
import { Desk } from "./desk.ts";
import { sayFarewell } from "./farewell.ts";
import { Guard } from "./guard/guard.ts";
import { watchKeys } from "./keys.ts";
import { Link } from "./link.ts";
import type { SiteAdapter } from "./sites/site.ts";
import { dressStages, strikeStages } from "./stage/stage.ts";
import { setVoice } from "./voice.ts";
import { watch } from "./watcher.ts";

export function start(site: SiteAdapter): void {
  new App(site);
}

class App {
  readonly #site: SiteAdapter;
  readonly #link: Link;
  readonly #desk: Desk;
  readonly #cards: Cards;
  readonly #guard: Guard;
  readonly #badges = new Map<Composer, Badge>();
  readonly #endings: (() => void)[] = [];
  #state: ContentState | null = null;
  /** The draft at hand: the one with the focus, or that had it last. */
  #atHand: Composer | null = null;
  #shown = "";

  constructor(site: SiteAdapter) {
    this.#site = site;
    this.#link = new Link({
      message: (message) => this.#received(message),
      broken: () => this.#lineBroke(),
      orphaned: () => this.#fallSilent(),
    });
    this.#desk = new Desk(site, {
      check: (composer, version, draft) =>
        this.#link.send({ type: "check", composer: composer.id, version, draft }),
      silent: () => this.#link.renew(),
      opened: (composer) => this.#opened(composer),
      changed: (composer) => this.#changed(composer),
      resized: (composer) => this.#resized(composer),
      closed: (composer) => this.#closed(composer),
    });
    this.#cards = new Cards(
      (change) => void this.#link.ask("change", { change }),
      () => this.#state?.conduct.contact ?? null,
    );
    this.#guard = new Guard({
      site,
      desk: this.#desk,
      isOn: () => (this.#state === null ? null : this.#isOn()),
      conduct: () => this.#state?.conduct ?? NO_RULES,
      wake: () => this.#warm(),
      reword: (draft) => this.#link.ask("anonymous", { draft }),
    });
    this.#endings.push(
      watch((box, why) => this.#found(box, why)),
      watchKeys(this.#cards, () => this.#atHand),
      this.#guard.stop,
      answerCommands({
        site: site.site,
        setState: (state) => this.#setState(state),
        recheck: () => this.#desk.all().map((composer) => composer.recheck()),
        atHand: () => this.#atHand,
        byId: (id) => this.#desk.byId(id),
        cards: this.#cards,
      }),
    );
  }

  #found(box: HTMLElement, why: "focus" | "input"): void {
    this.#desk.sweep();
    const composer = this.#desk.open(box);
    if (composer === null) return;
    if (why === "focus") {
      this.#desk.refresh(composer);
      composer.lookAround();
      this.#warm();
    }
    const before = this.#atHand;
    this.#atHand = composer;
    if (before !== null && before !== composer) this.#changed(before);
    composer.touched();
    if (before !== composer) this.#changed(composer);
    this.#showOnToolbar();
  }

  /** Has the engine started while the writer still looks for the first word. */
  #warm(): void {
    this.#link.send({ type: "warm" });
  }

  #received(message: ToContent): void {
    switch (message.type) {
      case "state":
        this.#setState(message.state);
        return;
      case "review":
        this.#desk.byId(message.composer)?.received(message.version, message.review);
        return;
      case "failed":
        this.#desk.byId(message.composer)?.received(message.version, null);
    }
  }

  #lineBroke(): void {
    for (const composer of this.#desk.all()) composer.lineBroke();
  }

  #setState(state: ContentState): void {
    this.#state = state;
    setVoice(state.locale, state.words);
    dressStages(state.sheet);
    this.#desk.switch(this.#isOn());
    this.#showOnToolbar();
  }

  /** Off until the background has spoken: it may have been told to rest here. */
  #isOn(): boolean {
    const state = this.#state;
    return (
      state !== null && !state.sitesOff.includes(this.#site.site) && (state.pausedUntil ?? 0) <= Date.now()
    );
  }

  #opened(composer: Composer): void {
    this.#badges.set(
      composer,
      new Badge(composer, (byKeyboard) => this.#cards.step(1, byKeyboard, composer)),
    );
  }

  #changed(composer: Composer): void {
    this.#badges.get(composer)?.update(composer === this.#atHand);
    this.#cards.update(composer);
    this.#showOnToolbar();
  }

  #resized(composer: Composer): void {
    composer.touched();
    this.#badges.get(composer)?.moved();
    this.#cards.moved();
  }

  #closed(composer: Composer): void {
    this.#badges.get(composer)?.remove();
    this.#badges.delete(composer);
    this.#cards.forget(composer);
    if (this.#atHand === composer) this.#atHand = null;
    this.#showOnToolbar();
  }

  #showOnToolbar(): void {
    const badge = toolbarBadge(this.#atHand, this.#isOn(), this.#state !== null);
    const key = JSON.stringify(badge);
    if (key === this.#shown) return;
    this.#shown = key;
    this.#link.send({ type: "badge", badge });
  }

  /** Nobody is there to speak to any more: everything of ours leaves the page, with a word to who is writing. */
  #fallSilent(): void {
    const box = this.#isOn() ? this.#atHand?.element : null;
    for (const end of this.#endings.splice(0)) end();
    this.#desk.closeAll();
    strikeStages();
    if (box?.isConnected) sayFarewell(box, strikeStages);
  }
}

function toolbarBadge(composer: Composer | null, on: boolean, known: boolean): TabBadge {
  if (known && !on) return { count: 0, verdict: "none", state: "off" };
  if (composer === null) return { count: 0, verdict: "none", state: "none" };
  if (composer.failed) return { count: 0, verdict: "none", state: "failed" };
  return { count: composer.placed.length, verdict: composer.verdict, state: "watched" };
}
