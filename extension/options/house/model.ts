/**
 * The house rules as the page edits them: every field is there. Files and
 * messages carry them without the fields that say nothing.
 */

import type { AtError, HouseRules, Language, Level, Severity, Texts } from "#engine";

export interface Term {
  id: string;
  words: readonly string[];
  /** Null: the words are searched. */
  pattern: string | null;
  severity: Severity;
  message: Texts;
  instead: Texts;
  must_flag: readonly string[];
  must_pass: readonly string[];
}

export interface Organisation {
  name: string;
  aliases: readonly string[];
  sites: readonly string[];
  departments: readonly string[];
  accounts: readonly string[];
  hashtags: readonly string[];
}

export interface Contact {
  name: string;
  phone: string;
  email: string;
  when: Texts;
}

export interface Allowed {
  phones: readonly string[];
  emails: readonly string[];
  addresses: readonly string[];
  people: readonly string[];
  terms: readonly string[];
}

export interface House {
  version: number;
  organisation: Organisation;
  communication: Contact | null;
  allowed: Allowed;
  terms: readonly Term[];
  rules: Readonly<Record<string, Level>>;
  at_error: AtError;
  require_disclaimer: boolean;
  quiet_hours: { from: string; to: string } | null;
  languages: readonly Language[];
  cool_down_minutes: number | null;
  policy_url: string | null;
  sources: readonly string[];
}

const VERSION = 1;

export const NO_CONTACT: Contact = { name: "", phone: "", email: "", when: {} };

/** The document with every field. */
export function complete(rules: HouseRules): House {
  const { organisation, communication, allowed } = rules;
  return {
    version: rules.version ?? VERSION,
    organisation: {
      name: organisation?.name ?? "",
      aliases: organisation?.aliases ?? [],
      sites: organisation?.sites ?? [],
      departments: organisation?.departments ?? [],
      accounts: organisation?.accounts ?? [],
      hashtags: organisation?.hashtags ?? [],
    },
    communication: communication ? { ...NO_CONTACT, ...communication } : null,
    allowed: {
      phones: allowed?.phones ?? [],
      emails: allowed?.emails ?? [],
      addresses: allowed?.addresses ?? [],
      people: allowed?.people ?? [],
      terms: allowed?.terms ?? [],
    },
    terms: (rules.terms ?? []).map((term) => ({
      id: term.id,
      words: term.words ?? [],
      pattern: term.pattern ?? null,
      severity: term.severity,
      message: term.message ?? {},
      instead: term.instead ?? {},
      must_flag: term.must_flag ?? [],
      must_pass: term.must_pass ?? [],
    })),
    rules: rules.rules ?? {},
    at_error: rules.at_error ?? "hold",
    require_disclaimer: rules.require_disclaimer ?? false,
    quiet_hours: rules.quiet_hours ?? null,
    languages: rules.languages ?? [],
    cool_down_minutes: rules.cool_down_minutes ?? null,
    policy_url: rules.policy_url ?? null,
    sources: rules.sources ?? [],
  };
}

/** The document as it travels and is kept: what is null says nothing and is left out. */
export function lean(house: House): HouseRules {
  const text = JSON.stringify(house, (_, value: unknown) => (value === null ? undefined : value));
  return JSON.parse(text) as HouseRules;
}

/** The document as a file. */
export function fileText(house: House): string {
  const rules = Object.fromEntries(Object.entries(house.rules).sort(([a], [b]) => (a < b ? -1 : 1)));
  const { sources, ...others } = lean({ ...house, rules });
  const whole = sources && sources.length > 0 ? { ...others, sources } : others;
  return `${JSON.stringify(whole, null, 2)}\n`;
}

export function isEmpty(house: House): boolean {
  return fileText(house) === fileText(complete({}));
}

/** A new term with a name that no other has. */
export function newTerm(terms: readonly Term[]): Term {
  let number = terms.length + 1;
  while (terms.some(({ id }) => id === `term-${number}`)) number += 1;
  return {
    id: `term-${number}`,
    words: [],
    pattern: null,
    severity: "warning",
    message: {},
    instead: {},
    must_flag: [],
    must_pass: [],
  };
}

/** The texts with one language's changed; an empty one is left out. */
export function withText(texts: Texts, language: Language, text: string): Texts {
  const { [language]: _, ...others } = texts;
  return text === "" ? others : { ...others, [language]: text };
}
