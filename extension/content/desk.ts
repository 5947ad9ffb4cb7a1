/**
 * All compose boxes of this page, and the two observers that serve them all.
 * A page in which nobody writes has neither.
 */

import { Composer, type ComposerEvents } from "./composer.ts";
import { outward } from "./dom.ts";
import { editorFor } from "./editors/kinds.ts";
import type { SiteAdapter } from "./sites/site.ts";

export interface DeskEvents extends ComposerEvents {
  opened(composer: Composer): void;
  /** Size or place on the page changed. */
  resized(composer: Composer): void;
  closed(composer: Composer): void;
}

/** What is left of a composer whose text box went away while its dialog stayed. */
interface Left {
  composer: Composer;
  scope: HTMLElement;
}

export class Desk {
  readonly #site: SiteAdapter;
  readonly #events: DeskEvents;
  readonly #composers = new Map<Element, Composer>();
  #lastLeft: Left | null = null;
  #on = false;

  readonly #mutations = new MutationObserver((records) => {
    const touched = new Set<Composer>();
    for (const { target } of records) {
      const composer = this.#around(target);
      if (composer !== null) touched.add(composer);
    }
    for (const composer of touched) composer.touched();
  });

  // Also called when an element leaves the page: its size is nothing then.
  readonly #sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const composer = this.#composers.get(target);
      if (composer === undefined) continue;
      if (composer.alive) this.#events.resized(composer);
      else this.#close(composer);
    }
  });

  constructor(site: SiteAdapter, events: DeskEvents) {
    this.#site = site;
    this.#events = events;
  }

  all(): Composer[] {
    return [...this.#composers.values()];
  }

  byId(id: number): Composer | null {
    return this.all().find((composer) => composer.id === id) ?? null;
  }

  /** The composer of a text box, made when there is none yet; null for a box that publishes nothing. */
  open(box: HTMLElement): Composer | null {
    const known = this.#composers.get(box);
    if (known !== undefined) return known;
    const surface = this.#site.surface(box);
    if (surface === null) return null;
    const composer = new Composer(editorFor(box), this.#site, surface, this.#events);
    this.#inherit(composer);
    this.#composers.set(box, composer);
    this.#sizes.observe(box);
    if (!(box instanceof HTMLTextAreaElement)) {
      this.#mutations.observe(box, { childList: true, characterData: true, subtree: true });
    }
    this.#events.opened(composer);
    composer.switch(this.#on);
    return composer;
  }

  /** Sites move a text box about without telling: what belongs to it is found anew. */
  refresh(composer: Composer): void {
    composer.surface = this.#site.surface(composer.element) ?? composer.surface;
  }

  /** Composers whose text box has gone without our being told yet. */
  sweep(): void {
    for (const composer of this.all()) if (!composer.alive) this.#close(composer);
  }

  /** The composer that was written in a dialog which has moved on to a later screen. */
  leftIn(control: HTMLElement): Composer | null {
    const left = this.#lastLeft;
    if (left === null || !left.scope.isConnected) return null;
    return this.#site.sendsLater?.(control, left.scope) ? left.composer : null;
  }

  switch(on: boolean): void {
    this.#on = on;
    for (const composer of this.all()) composer.switch(on);
  }

  closeAll(): void {
    for (const composer of this.all()) this.#close(composer);
    this.#lastLeft = null;
  }

  #close(composer: Composer): void {
    this.#composers.delete(composer.element);
    this.#sizes.unobserve(composer.element);
    this.#lastLeft = { composer, scope: composer.surface.scope };
    this.#events.closed(composer);
    composer.leave();
    if (this.#composers.size === 0) this.#mutations.disconnect();
  }

  /** A text box that was rendered anew is the same draft to the writer. */
  #inherit(composer: Composer): void {
    const left = this.#lastLeft;
    if (left === null || left.composer.text === "") return;
    if (composer.editor.read() === left.composer.text) composer.answers = left.composer.answers;
  }

  #around(node: Node): Composer | null {
    for (const element of outward(node)) {
      const composer = this.#composers.get(element);
      if (composer !== undefined) return composer;
    }
    return null;
  }
}
