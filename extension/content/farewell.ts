/**
 * The last word of a content script whose extension was updated or switched
 * off under it: from now on nobody reads along here, and silence would
 * mislead. It is said once, where the writer was writing.
 */
import { icon } from "../shared/design/icon.ts";
import { button, make } from "./element.ts";
import { keepBeside } from "./place.ts";
import { stageFor } from "./stage/stage.ts";
import { say } from "./voice.ts";

/** `gone` is called when the writer has put it away, or the text box has left the page. */
export function sayFarewell(box: HTMLElement, gone: () => void): void {
  const stage = stageFor(box);
  const words = say()("content.farewell");
  const close = button("icon-button", "", () => end());
  const label = say()("content.card.close");
  close.setAttribute("aria-label", label);
  close.title = label;
  close.append(icon("close"));
  const note = make("div", { class: "farewell" }, icon("hint"), make("p", {}, words), close);
  stage.add(note);
  const placing = keepBeside(
    stage,
    note,
    () => {
      if (box.isConnected) return box.getBoundingClientRect();
      end();
      return null;
    },
    { side: "left", gap: 8, dodge: true },
  );
  stage.say(words);

  function end(): void {
    placing.stop();
    note.remove();
    gone();
  }
}
