/** The settings page: one section at a time, chosen by the part of the address after `#`. */

import { fill, h, keepingPlace } from "../shared/design/dom.ts";
import { change, loadPersonal, voice } from "../shared/design/page.ts";
import { type Change, DEFAULTS } from "../shared/settings.ts";
import type { Key, Say } from "../shared/strings/strings.ts";
import { aside } from "./aside.ts";
import { general } from "./general.ts";
import { lookingBack } from "./looking-back.ts";
import { mutedRules } from "./muted.ts";
import { saidAndDone } from "./said.ts";
import type { PersonalView } from "./view.ts";

interface Section {
  id: string;
  title: Key;
  show: (view: PersonalView) => HTMLElement;
}

const YOURS: readonly Section[] = [
  { id: "general", title: "options.general", show: general },
  { id: "rules", title: "options.rules", show: mutedRules },
  { id: "aside", title: "options.aside", show: aside },
  { id: "reminder", title: "options.reminder", show: lookingBack },
];

let personal = (await loadPersonal()) ?? DEFAULTS;
const said = saidAndDone();
show();
addEventListener("hashchange", () => {
  show();
  document.querySelector<HTMLElement>("main h1")?.focus();
});

function show(): void {
  const say = voice(personal, "options.title");
  const section = YOURS.find(({ id }) => `#${id}` === location.hash) ?? YOURS[0];
  if (!section) return;
  const wish = (wanted: Change) => void carryOut(say, wanted);
  keepingPlace(document.body, () =>
    fill(
      document.body,
      navigation(say, section),
      h("main", {}, h("h1", { tabindex: "-1" }, say(section.title)), section.show({ say, personal, wish })),
      said.element,
    ),
  );
}

async function carryOut(say: Say, wanted: Change): Promise<void> {
  const before = personal;
  personal = await change(personal, wanted);
  show();
  said.offerUndo(say, async () => {
    personal = await change(personal, { set: "everything", to: before });
    show();
  });
}

function navigation(say: Say, shown: Section): HTMLElement {
  const links = (sections: readonly Section[]) =>
    sections.map(({ id, title }) =>
      h("li", {}, h("a", { href: `#${id}`, "aria-current": id === shown.id && "page" }, say(title))),
    );
  return h(
    "nav",
    { "aria-label": say("options.sections") },
    h(
      "p",
      { class: "brand" },
      h("img", { src: "../icons/icon.svg", alt: "", width: 28, height: 28 }),
      say("app.name"),
    ),
    h("h2", {}, say("options.you")),
    h("ul", { class: "plain" }, ...links(YOURS)),
  );
}
