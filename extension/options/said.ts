/** The line at the foot of the page: what was just done, and a way back. */

import { button } from "../shared/design/controls.ts";
import { fill, h } from "../shared/design/dom.ts";
import type { Say } from "../shared/strings/strings.ts";

export interface Said {
  element: HTMLElement;
  offerUndo(say: Say, undo: () => void): void;
}

export function saidAndDone(): Said {
  const words = h("p", { role: "status" });
  const way = h("div", {});
  const element = h("div", { class: "said", hidden: true }, words, way);
  return {
    element,
    offerUndo(say, undo) {
      element.hidden = false;
      words.textContent = say("options.saved");
      const back = button(
        say("options.undo"),
        () => {
          undo();
          words.textContent = say("options.undone");
          fill(way);
        },
        { icon: "undo", slim: true },
      );
      fill(way, back);
    },
  };
}
