/**
 * The few keys that are ours. None is taken from the page unless a card is
 * open, or the caret stands in marked words and Alt+Enter asks for their card.
 */
import type { Cards } from "./card/cards.ts";
import type { Composer } from "./composer.ts";
import { focused } from "./dom.ts";
import type { Placed } from "./placed.ts";
import { onStage } from "./stage/stage.ts";

export function watchKeys(cards: Cards, atHand: () => Composer | null): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (cards.isOpen && event.key === "Escape") {
      // The page would close its own dialog, with the draft in it.
      event.preventDefault();
      event.stopImmediatePropagation();
      cards.close();
    } else if (onStage(event)) {
      // Typing on our own elements is no shortcut of the page; what the key does by itself stays.
      event.stopImmediatePropagation();
    } else if (event.key === "Enter" && event.altKey && !event.isComposing) {
      const composer = atHand();
      const placed = composer === null ? null : atCaret(composer);
      if (composer === null || placed === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      cards.open(composer, placed, true);
    }
  };
  const onPress = (event: Event) => {
    if (cards.isOpen && !onStage(event)) cards.pressedOutside();
  };
  addEventListener("keydown", onKey, { capture: true });
  addEventListener("pointerdown", onPress, { capture: true, passive: true });
  return () => {
    removeEventListener("keydown", onKey, { capture: true });
    removeEventListener("pointerdown", onPress, { capture: true });
  };
}

/** The finding in whose words the caret stands. */
function atCaret(composer: Composer): Placed | null {
  if (focused() !== composer.element) return null;
  const caret = composer.editor.caret();
  if (caret === null) return null;
  return (
    composer.placed.find(({ stretches }) =>
      stretches.some(({ start, end }) => start <= caret && caret <= end),
    ) ?? null
  );
}
