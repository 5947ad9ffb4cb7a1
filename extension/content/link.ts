/**
 * The line to the background. The background is stopped when it has nothing to
 * do, and started by whoever speaks next; what was under way then is asked again.
 */

import { ask } from "../shared/ask.ts";
import {
  type Answered,
  type Asked,
  type FromContent,
  PORT,
  type RequestName,
  type ToContent,
} from "../shared/protocol.ts";

export interface LinkEvents {
  message(message: ToContent): void;
  /** The line broke; what was asked has no answer. */
  broken(): void;
  /** The extension was updated or removed: this script has nobody to speak to any more. */
  orphaned(): void;
}

export class Link {
  #port: chrome.runtime.Port | null = null;
  readonly #events: LinkEvents;

  constructor(events: LinkEvents) {
    this.#events = events;
  }

  /** Whether the message went out. */
  send(message: FromContent): boolean {
    if (!alive()) {
      this.#events.orphaned();
      return false;
    }
    try {
      this.#port ??= this.#connect();
      this.#port.postMessage(message);
      return true;
    } catch {
      this.#port = null;
      if (!alive()) this.#events.orphaned();
      return false;
    }
  }

  async ask<N extends RequestName>(request: N, asked: Asked<N>): Promise<Answered<N> | null> {
    if (alive()) return ask(request, asked);
    this.#events.orphaned();
    return null;
  }

  close(): void {
    this.#port?.disconnect();
    this.#port = null;
  }

  /** Gives a line up that nobody answers on; the next message takes a new one. */
  renew(): void {
    this.close();
    this.#events.broken();
  }

  #connect(): chrome.runtime.Port {
    const port = chrome.runtime.connect({ name: PORT });
    port.onMessage.addListener((message: ToContent) => this.#events.message(message));
    port.onDisconnect.addListener(() => {
      // Reading it keeps the browser from writing it on the page's console.
      void chrome.runtime?.lastError;
      if (this.#port === port) this.#port = null;
      if (alive()) this.#events.broken();
      else this.#events.orphaned();
    });
    return port;
  }
}

/** After an update the old content script keeps running, with nothing behind it. */
function alive(): boolean {
  try {
    return chrome.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
