/** What becomes of a press that sends: pure reasoning, so that every case can be tested. */
import type { Finding } from "#engine";
import type { Judgement } from "../composer.ts";

/** One text that the press would send; a thread has several. */
export interface Part {
  text: string;
  judgement: Judgement;
}

export type Decision =
  /** Nothing stands against it: the press goes to the site untouched. */
  | "let-go"
  /** A verdict is on its way. */
  | "wait"
  /** There is an error: the writer is asked. */
  | "ask"
  /** No verdict could be had: the writer is told so. */
  | "tell";

export function decide(parts: readonly Part[]): Decision {
  // An error in one part holds all of them, whatever is still unknown of the others.
  if (parts.some((part) => errorsIn(part).length > 0)) return "ask";
  if (parts.some(({ judgement }) => judgement.state === "failed")) return "tell";
  if (parts.some(({ judgement }) => judgement.state === "pending")) return "wait";
  return "let-go";
}

export function errorsIn({ judgement }: Part): Finding[] {
  if (judgement.state !== "checked") return [];
  return judgement.review.findings.filter(({ severity }) => severity === "error");
}

/** The whole of what a press would send, to compare with what was approved. */
export function wording(parts: readonly Part[]): string {
  return JSON.stringify(parts.map(({ text }) => text));
}
