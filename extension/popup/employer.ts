/** What the popup tells of the employer's rules: whom to turn to, where to read more. */

import type { HouseRules } from "#engine";
import { webAddress } from "../shared/conduct.ts";
import { outwardLink } from "../shared/design/controls.ts";
import { h } from "../shared/design/dom.ts";
import type { Say } from "../shared/strings/strings.ts";

/** The public telephone number, for patients; null where none is known. */
export function publicPhone(house: HouseRules | null): string | null {
  return house?.allowed?.phones?.[0] ?? null;
}

/** Name and address of the communication department in one line; null where none is known. */
export function communication(house: HouseRules | null): string | null {
  const { name = "", email = "", phone = "" } = house?.communication ?? {};
  const address = email || phone;
  if (name === "" && address === "") return null;
  return name === "" || address === "" ? name || address : `${name} (${address})`;
}

/** Null where the employer says nothing about itself. */
export function employerSection(say: Say, house: HouseRules | null): HTMLElement | null {
  const { name = "", email = "", phone = "", when = {} } = house?.communication ?? {};
  const url = webAddress(house?.policy_url);
  if (communication(house) === null && url === null) return null;
  const reachable = [phone, email].filter((line) => line !== "").join(", ");
  return h(
    "div",
    { class: "stack" },
    when[say.locale] !== undefined && h("p", {}, when[say.locale]),
    communication(house) !== null &&
      h("p", {}, h("strong", {}, name || say("help.contact")), reachable && `: ${reachable}`),
    url !== null && h("p", {}, outwardLink(say("help.house-policy.link"), url, say("help.opens-tab"))),
  );
}
