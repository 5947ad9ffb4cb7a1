/** The settings page: one section at a time, chosen by the part of the address after `#`. */

import { type Child, fill, h, keepingPlace } from "../shared/design/dom.ts";
import { change, loadPersonal, voice } from "../shared/design/page.ts";
import type { Practice } from "../shared/design/practice.ts";
import { type Change, DEFAULTS } from "../shared/settings.ts";
import type { Key, Say } from "../shared/strings/strings.ts";
import { aside } from "./aside.ts";
import { general } from "./general.ts";
import { conduct } from "./house/conduct.ts";
import { contact } from "./house/contact.ts";
import { houseEditor } from "./house/editor.ts";
import { file } from "./house/file.ts";
import { organisation } from "./house/organisation.ts";
import { terms } from "./house/terms.ts";
import { type Toolbar, toolbar } from "./house/toolbar.ts";
import { tryIt } from "./house/try-it.ts";
import type { HouseView } from "./house/view.ts";
import { weights } from "./house/weights.ts";
import { lookingBack } from "./looking-back.ts";
import { mutedRules } from "./muted.ts";
import { saidAndDone } from "./said.ts";
import type { PersonalView } from "./view.ts";

interface Section {
  id: string;
  title: Key;
}

interface PersonalSection extends Section {
  show: (view: PersonalView) => HTMLElement;
}

interface HouseSection extends Section {
  show: (view: HouseView) => HTMLElement;
}

const YOURS: readonly PersonalSection[] = [
  { id: "general", title: "options.general", show: general },
  { id: "rules", title: "options.rules", show: mutedRules },
  { id: "aside", title: "options.aside", show: aside },
  { id: "reminder", title: "options.reminder", show: lookingBack },
];

const HOUSE: readonly HouseSection[] = [
  { id: "house", title: "house.file", show: file },
  { id: "house-organisation", title: "house.organisation", show: organisation },
  { id: "house-contact", title: "house.contact", show: contact },
  { id: "house-terms", title: "house.terms", show: terms },
  { id: "house-weights", title: "house.weights", show: weights },
  { id: "house-conduct", title: "house.conduct", show: conduct },
];

let personal = (await loadPersonal()) ?? DEFAULTS;
const said = saidAndDone();
/** The toolbar and the box to try in, while a section of the house rules is shown. */
let bar: Toolbar | null = null;
let trying: Practice | null = null;
const editor = await houseEditor({
  redraw: () => show(),
  judged: () => {
    bar?.refresh();
    trying?.recheck();
  },
});

show();
addEventListener("hashchange", () => {
  show();
  scrollTo(0, 0);
  document.querySelector<HTMLElement>("main h1")?.focus();
});

function show(): void {
  const say = voice(personal, "options.title");
  const own = YOURS.find(({ id }) => `#${id}` === location.hash);
  const house = HOUSE.find(({ id }) => `#${id}` === location.hash);
  const shown = own ?? house ?? YOURS[0];
  if (!shown) return;
  keepingPlace(document.body, () =>
    fill(
      document.body,
      navigation(say, shown),
      h(
        "main",
        { class: house && "wide" },
        h("h1", { tabindex: "-1" }, say(shown.title)),
        house ? houseParts(say, house) : personalPart(say, own ?? YOURS[0]),
      ),
      said.element,
    ),
  );
}

function personalPart(say: Say, section: PersonalSection | undefined): Child {
  const wish = (wanted: Change) => void carryOut(say, wanted);
  return section?.show({ say, personal, house: editor.state.rules, wish });
}

async function carryOut(say: Say, wanted: Change): Promise<void> {
  const before = personal;
  personal = await change(personal, wanted);
  // A box in another language has to be made anew.
  trying = null;
  show();
  said.offerUndo(say, async () => {
    personal = await change(personal, { set: "everything", to: before });
    show();
  });
}

function houseParts(say: Say, section: HouseSection): HTMLElement {
  bar = toolbar(say, editor);
  trying ??= tryIt(say, editor);
  const parts = h(
    "div",
    { class: "house" },
    h("div", { class: "editing" }, bar.element, section.show({ say, editor, host: editor.host(say) })),
    h(
      "aside",
      { class: "trying", "aria-label": say("house.try") },
      h("h2", {}, say("house.try")),
      h("p", { class: "soft small" }, say("house.try.help")),
      trying.element,
    ),
  );
  trying.recheck();
  return parts;
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
    h("h2", {}, say("options.organisation")),
    h("ul", { class: "plain" }, ...links(HOUSE)),
  );
}
