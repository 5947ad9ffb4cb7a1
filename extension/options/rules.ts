/** The rules by group, as the settings list them. A rule's title is the string `rule.<name>`. */

import type { Key, Say } from "../shared/strings/strings.ts";

export type RuleName = RuleOf<Key>;
type RuleOf<K> = K extends `rule.${infer Name}` ? Name : never;

export interface RuleGroup {
  title: Key;
  rules: readonly RuleName[];
}

export const RULE_GROUPS: readonly RuleGroup[] = [
  {
    title: "rules.group.patient",
    rules: [
      "person-name",
      "national-id",
      "record-number",
      "contact-detail",
      "address",
      "date-of-birth",
      "care-date",
      "exact-age",
      "care-location",
      "patient-presence",
      "traceable-combination",
      "individual-result",
      "case-without-consent",
      "patient-image",
      "wide-reach",
    ],
  },
  {
    title: "rules.group.contact",
    rules: ["patient-friendship", "private-channel", "individual-advice", "complaint-reply"],
  },
  {
    title: "rules.group.tone",
    rules: ["derogatory-language", "profanity", "hostility", "venting-about-patient", "impulsive-post"],
  },
  {
    title: "rules.group.work",
    rules: [
      "colleague-criticism",
      "employer-criticism",
      "partner-criticism",
      "internal-information",
      "speaking-for-employer",
      "missing-disclaimer",
    ],
  },
  {
    title: "rules.group.content",
    rules: ["unsourced-claim", "promotion", "copyright", "own-reputation"],
  },
];

export function ruleTitle(say: Say, rule: RuleName): string {
  return say(`rule.${rule}`);
}
