/** What becomes of a press that sends: pure reasoning, so that every case can be tested. */
import type { Finding, QuietHours } from "#engine";
import type { Conduct } from "../../shared/protocol.ts";
import type { Judgement } from "../composer.ts";
import type { Rest } from "./cooling.ts";

/** One text that the press would send; a thread has several. */
export interface Part {
  text: string;
  judgement: Judgement;
}

/** What counts beside the text. */
export interface Circumstances {
  conduct: Conduct;
  /** The pause that the writer took for this text. */
  rest: Rest;
  now: Date;
}

export type Decision =
  /** Nothing stands against it: the press goes to the site untouched. */
  | "let-go"
  /** A verdict is on its way. */
  | "wait"
  /** There is an error: the writer is asked. */
  | "ask"
  /** There is an error, and the employer does not leave it to the writer. */
  | "forbid"
  /** It sounds heated: the writer is offered a pause. */
  | "cool-down"
  /** The writer's pause is not over yet. */
  | "rest"
  /** One more look, for the hour's sake. */
  | "quiet"
  /** No verdict could be had: the writer is told so. */
  | "tell";

export function decide(parts: readonly Part[], { conduct, rest, now }: Circumstances): Decision {
  const holdsErrors = conduct.atError !== "advise";
  const coolsDown = conduct.coolDownMinutes !== null && rest !== "over";
  // An error in one part holds all of them, whatever is still unknown of the others.
  if (holdsErrors && parts.some((part) => errorsIn(part).length > 0)) {
    if (rest === "running") return "rest";
    return conduct.atError === "forbid" ? "forbid" : "ask";
  }
  if (coolsDown && isHeated(parts)) return rest === "running" ? "rest" : "cool-down";
  if (holdsErrors && parts.some(({ judgement }) => judgement.state === "failed")) return "tell";
  if ((holdsErrors || coolsDown) && parts.some(({ judgement }) => judgement.state === "pending"))
    return "wait";
  return conduct.quietHours !== null && isQuiet(conduct.quietHours, now) ? "quiet" : "let-go";
}

export function errorsIn(part: Part): Finding[] {
  return findingsIn(part).filter(({ severity }) => severity === "error");
}

/** Whether an error is one by which somebody can be recognised: in words (the second recommendation) or in a picture. */
export function harmsPrivacy({ judgement }: Part): boolean {
  const checklist = judgement.state === "checked" ? judgement.review.checklist : [];
  return checklist.some(({ number, state }) => (number === 2 || number === 4) && state === "problem");
}

/** Whether many signs of heat were found. */
export function isHeated(parts: readonly Part[]): boolean {
  return parts.some((part) => findingsIn(part).some(({ concern }) => concern === "impulse"));
}

/** Whether a moment lies in these hours, which may reach over midnight. */
export function isQuiet({ from, to }: QuietHours, now: Date): boolean {
  const [begin, end] = [minutesOf(from), minutesOf(to)];
  const at = now.getHours() * 60 + now.getMinutes();
  return begin <= end ? begin <= at && at < end : begin <= at || at < end;
}

/** The whole of what a press would send, to compare with what was approved. */
export function wording(parts: readonly Part[]): string {
  return JSON.stringify(parts.map(({ text }) => text));
}

function findingsIn({ judgement }: Part): Finding[] {
  return judgement.state === "checked" ? judgement.review.findings : [];
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
