import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding, Review, Severity } from "#engine";
import { NO_RULES } from "../../shared/conduct.ts";
import { type Circumstances, decide as decideIn, errorsIn, isQuiet, type Part, wording } from "./decision.ts";

function checked(...severities: Severity[]): Part {
  const findings = severities.map((severity) => ({ severity }) as Finding);
  return { text: "text", judgement: { state: "checked", review: { findings } as Review } };
}
const pending: Part = { text: "text", judgement: { state: "pending" } };
const failed: Part = { text: "text", judgement: { state: "failed" } };
const heat = { severity: "hint", concern: "impulse" } as Finding;
const heated: Part = {
  text: "text",
  judgement: { state: "checked", review: { findings: [heat] } as unknown as Review },
};

const NOON = new Date(2026, 0, 1, 12, 0);
const NIGHT = new Date(2026, 0, 1, 23, 30);

/** Decides as it is decided without rules of an employer, but for what is given. */
function decide(
  parts: Part[],
  { conduct, ...more }: Partial<Omit<Circumstances, "conduct">> & { conduct?: Partial<typeof NO_RULES> } = {},
) {
  return decideIn(parts, { rest: "none", now: NOON, ...more, conduct: { ...NO_RULES, ...conduct } });
}

test("a post without an error goes, warnings and all", () => {
  assert.equal(decide([checked()]), "let-go");
  assert.equal(decide([checked("hint", "warning")]), "let-go");
  assert.equal(decide([heated]), "let-go");
});

test("an error in any part of a thread holds all of it", () => {
  assert.equal(decide([checked(), checked("warning", "error")]), "ask");
  assert.equal(decide([pending, checked("error")]), "ask");
  assert.equal(decide([failed, checked("error")]), "ask");
});

test("nothing passes unseen", () => {
  assert.equal(decide([checked(), pending]), "wait");
  assert.equal(decide([failed, checked()]), "tell");
  assert.equal(decide([failed, pending]), "tell");
});

test("where the employer forbids, an error is not the writer's to decide on; a failed check still is", () => {
  const conduct = { atError: "forbid" } as const;
  assert.equal(decide([checked("error")], { conduct }), "forbid");
  assert.equal(decide([checked("warning")], { conduct }), "let-go");
  assert.equal(decide([failed], { conduct }), "tell");
});

test("where the employer only advises, nothing is held and nothing is waited for", () => {
  const conduct = { atError: "advise" } as const;
  assert.equal(decide([checked("error")], { conduct }), "let-go");
  assert.equal(decide([failed, pending], { conduct }), "let-go");
});

test("a pause is offered to heat where the employer sets one, and a pause that was taken is kept", () => {
  const conduct = { coolDownMinutes: 10 };
  assert.equal(decide([checked(), heated], { conduct }), "cool-down");
  assert.equal(decide([heated], { conduct, rest: "running" }), "rest");
  assert.equal(decide([heated], { conduct, rest: "over" }), "let-go");
  // A text that was changed for the better meanwhile need not wait.
  assert.equal(decide([checked()], { conduct, rest: "running" }), "let-go");
});

test("a pause does not make an error go away", () => {
  const conduct = { coolDownMinutes: 10 };
  assert.equal(decide([heated, checked("error")], { conduct }), "ask");
  assert.equal(decide([heated, checked("error")], { conduct, rest: "running" }), "rest");
  assert.equal(decide([heated, checked("error")], { conduct, rest: "over" }), "ask");
});

test("heat cannot be known before the verdict", () => {
  const conduct = { atError: "advise", coolDownMinutes: 10 } as const;
  assert.equal(decide([pending], { conduct }), "wait");
  assert.equal(decide([failed], { conduct }), "let-go");
});

test("in quiet hours a harmless post gets one more look", () => {
  const conduct = { quietHours: { from: "22:00", to: "06:00" } };
  assert.equal(decide([checked()], { conduct, now: NIGHT }), "quiet");
  assert.equal(decide([checked()], { conduct, now: NOON }), "let-go");
  assert.equal(decide([checked("error")], { conduct, now: NIGHT }), "ask");
});

test("quiet hours begin with their first minute, end before their last, and reach over midnight", () => {
  const at = (hours: number, minutes: number) => new Date(2026, 0, 1, hours, minutes);
  const night = { from: "22:00", to: "06:00" };
  assert.deepEqual(
    [at(21, 59), at(22, 0), at(0, 0), at(5, 59), at(6, 0)].map((now) => isQuiet(night, now)),
    [false, true, true, true, false],
  );
  const afternoon = { from: "12:00", to: "13:30" };
  assert.deepEqual(
    [at(11, 59), at(12, 0), at(13, 29), at(13, 30)].map((now) => isQuiet(afternoon, now)),
    [false, true, true, false],
  );
  assert.equal(isQuiet({ from: "08:00", to: "08:00" }, at(8, 0)), false);
});

test("only errors are named", () => {
  assert.equal(errorsIn(checked("error", "hint", "error")).length, 2);
  assert.equal(errorsIn(pending).length, 0);
});

test("parts cannot be told apart by joining them", () => {
  const thread = (...texts: string[]) => wording(texts.map((text) => ({ ...pending, text })));
  assert.notEqual(thread("a", "b"), thread("ab"));
  assert.notEqual(thread('a","b'), thread("a", "b"));
});
