// The fixture's own controls, apart from the imitated site: they play the site's part in a test.
import { el } from "./dom";

/** Adds one control, in the place of an older one of that name; tests find it by `[data-fixture=NAME]`. */
export function fixtureControl(name: string, onPress: () => void): void {
  // On the practice page, where each site is a frame, the bar would only be in the way.
  if (window !== window.top) return;
  let bar = document.getElementById("fixture-bar");
  if (!bar) {
    bar = el("div", { id: "fixture-bar" });
    document.body.append(bar);
  }
  const control = el("button", { type: "button", "data-fixture": name, tabindex: -1 }, name);
  // The focus stays in the editor: on the live sites nobody presses a button for a re-render.
  control.addEventListener("mousedown", (event) => event.preventDefault());
  control.addEventListener("click", onPress);
  bar.querySelector(`[data-fixture=${name}]`)?.remove();
  bar.append(control);
}
