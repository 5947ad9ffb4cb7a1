/**
 * What the employer's rules ask of the moment of posting. A policy is not
 * examined before it is in force, so what makes no sense in it counts as not
 * said.
 */
import type { HouseRules } from "#engine";
import type { Conduct } from "./protocol.ts";

export const NO_RULES: Conduct = {
  atError: "hold",
  quietHours: null,
  coolDownMinutes: null,
  contact: null,
  policy: null,
};

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export function conductOf(rules: HouseRules | null): Conduct {
  if (rules === null) return NO_RULES;
  const { at_error, quiet_hours, cool_down_minutes, communication, policy_url } = rules;
  const { name = "", phone = "", email = "" } = communication ?? {};
  const reach = [phone, email].filter((line) => line !== "").join(", ");
  return {
    atError: at_error === "advise" || at_error === "forbid" ? at_error : "hold",
    quietHours: quiet_hours && TIME.test(quiet_hours.from) && TIME.test(quiet_hours.to) ? quiet_hours : null,
    coolDownMinutes: cool_down_minutes && cool_down_minutes > 0 ? cool_down_minutes : null,
    contact: name !== "" && reach !== "" ? `${name} (${reach})` : name || reach || null,
    policy: webAddress(policy_url),
  };
}

/** A rules document comes from elsewhere: only addresses of the web become links. */
export function webAddress(text: string | undefined): string | null {
  const address = text !== undefined && URL.canParse(text) ? new URL(text) : null;
  return address !== null && /^https?:$/.test(address.protocol) ? address.href : null;
}
