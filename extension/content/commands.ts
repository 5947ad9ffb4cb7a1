/** What popup and browser shortcuts want done in this page; it reaches us by the background. */
import type { Site } from "#engine";
import type { Command, ContentState } from "../shared/protocol.ts";
import type { Cards } from "./card/cards.ts";
import type { Composer } from "./composer.ts";
import type { Placed } from "./placed.ts";

export interface CommandContext {
  site: Site;
  setState(state: ContentState): void;
  recheck(): void;
  atHand(): Composer | null;
  byId(id: number): Composer | null;
  cards: Cards;
}

/** Answers until the returned function is called. */
export function answerCommands(context: CommandContext): () => void {
  const listener = (
    message: Command,
    _sender: chrome.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ) => handle(message, context, respond);
  chrome.runtime.onMessage.addListener(listener);
  return () => {
    try {
      chrome.runtime.onMessage.removeListener(listener);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  };
}

/** True when the answer comes later; a frame that has none stays silent, so that another can speak. */
function handle(message: Command, context: CommandContext, respond: (answer: unknown) => void): boolean {
  const { atHand, byId, cards } = context;
  switch (message.command) {
    case "site":
      respond(context.site);
      return false;
    case "state":
      context.setState(message.tell.state);
      return false;
    case "recheck":
      context.recheck();
      return false;
    case "report": {
      const composer = atHand();
      if (composer !== null) respond(composer.report());
      return false;
    }
    case "jump": {
      const composer = byId(message.tell.composer);
      const placed = find(composer, message.tell.fingerprint);
      if (composer === null || placed === null) return false;
      const [words] = placed.stretches;
      if (words !== undefined) composer.editor.reveal(words);
      cards.open(composer, placed, false);
      respond(true);
      return false;
    }
    case "apply": {
      const composer = byId(message.tell.composer);
      const finding = find(composer, message.tell.fingerprint)?.findings.find(
        ({ fingerprint }) => fingerprint === message.tell.fingerprint,
      );
      if (composer === null || finding === undefined) return false;
      composer.apply(finding, message.tell.suggestion).then(respond, () => respond(false));
      return true;
    }
    case "answer": {
      const composer = byId(message.tell.composer);
      if (composer === null) return false;
      const { question, answer } = message.tell;
      if (answer === null) delete composer.answers[question];
      else composer.answers[question] = answer;
      respond(true);
      return false;
    }
    case "shortcut":
      cards.step(message.tell.name === "next-finding" ? 1 : -1, true, atHand());
      return false;
  }
}

function find(composer: Composer | null, fingerprint: string): Placed | null {
  return (
    composer?.placed.find(({ findings }) => findings.some((one) => one.fingerprint === fingerprint)) ?? null
  );
}
