/**
 * One compose box while it lives: its text, what was found in it, and the
 * marks. At most one check is under way; when it returns and the text has
 * moved on, the newest text is sent, and those between never are.
 */
import type { Audience, Draft, Finding, Kind, Media, Question, Review, Site, Verdict } from "#engine";
import type { DraftReport } from "../shared/protocol.ts";
import type { Editor, Mark, Stretch } from "./editors/editor.ts";
import { editBetween, shifted } from "./edits.ts";
import { type Placed, places, weight } from "./placed.ts";
import type { SiteAdapter, Surface } from "./sites/site.ts";

/** What is known of a text at the moment when it is asked. */
export type Judgement = { state: "checked"; review: Review } | { state: "pending" } | { state: "failed" };

export interface ComposerEvents {
  /** Sends a draft to be judged; false when there is no way to. */
  check(composer: Composer, version: number, draft: Draft): boolean;
  /** The background, asked long ago, has not answered. */
  silent(): void;
  /** Findings or state changed. */
  changed(composer: Composer): void;
}

/** What is known of a draft beside its text. */
interface Context {
  kind: Kind;
  audience: Audience | null;
  media: Media | null;
  answers: string | null;
}

/** A draft at one moment. */
interface Moment {
  text: string;
  context: Context;
}

// Looking around asks the page for its layout, which is too dear at every keystroke.
const LOOK_AGAIN = 1000;

// After so many milliseconds; a new line may still reach the background that is just being stopped, and break with it.
const ASK_AGAIN = [0, 100, 500];

// An answer takes some milliseconds, or seconds from a background that starts on a busy machine. Browsers lose a
// message now and then when the background is stopped, and do not tell. Doubled each time that nobody answers.
const PATIENCE = 1000;

let lastId = 0;

export class Composer {
  readonly id = ++lastId;
  readonly editor: Editor;
  readonly site: SiteAdapter;
  surface: Surface;
  /** The writer's own answers; they live and die with the draft. */
  answers: Partial<Record<Question, boolean>> = {};
  placed: readonly Placed[] = [];
  text = "";

  readonly #events: ComposerEvents;
  #version = 0;
  /** The version that is being judged, or 0. */
  #underWay = 0;
  /** How often the line broke since the last answer. */
  #breaks = 0;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #sent: Moment | null = null;
  #judged: { of: Moment; outcome: Judgement } | null = null;
  #context: Context | null = null;
  #lookedAt = 0;
  #waiting: (() => void)[] = [];
  #on = false;
  /** The marks are those of the last review, and not what an edit left of them. */
  #exact = false;

  constructor(editor: Editor, site: SiteAdapter, surface: Surface, events: ComposerEvents) {
    this.editor = editor;
    this.site = site;
    this.surface = surface;
    this.#events = events;
  }

  get element(): HTMLElement {
    return this.editor.element;
  }

  /** The text box is still on the page. */
  get alive(): boolean {
    return this.element.isConnected;
  }

  get verdict(): Verdict {
    const severities = this.placed.map(({ findings: [first] }) => first.severity);
    return severities.includes("error")
      ? "error"
      : severities.includes("warning")
        ? "warning"
        : severities.includes("hint")
          ? "hint"
          : "none";
  }

  /** Whether the text as it was last read could not be judged. */
  get failed(): boolean {
    return this.#known()?.state === "failed";
  }

  /** Whether checking is switched on. Off: no marks, no checks. */
  switch(on: boolean): void {
    if (this.#on === on) return;
    this.#on = on;
    this.#judged = null;
    this.#place([]);
    if (on) this.touched();
  }

  /** The text may have changed. */
  touched(): void {
    // An editor that is taken off the page may be emptied on the way; the text is still what was written.
    if (!this.#on || !this.alive) return;
    this.#follow();
    this.#check();
    if (performance.now() - this.#lookedAt <= LOOK_AGAIN) return;
    // The background judges meanwhile; what looks otherwise by now is asked when it answers.
    this.lookAround();
    this.#check();
  }

  /** What stands around the text may have changed: audience, pictures, the post that is answered. */
  lookAround(): Context {
    const { surface } = this;
    const now: Context = {
      kind: surface.kind,
      audience: surface.audience(),
      media: surface.media(),
      answers: surface.answers(),
    };
    this.#lookedAt = performance.now();
    // The same object as long as nothing changed, so that moments can be compared at a glance.
    if (this.#context === null || !sameContext(this.#context, now)) this.#context = now;
    return this.#context;
  }

  /** The rules changed: what was found before counts no more. */
  recheck(): void {
    this.#judged = null;
    if (this.#on) this.#check();
  }

  /** What is known of the text as it is at this moment. */
  judgement(): Judgement {
    if (this.alive) {
      this.lookAround();
      if (this.#on) this.touched();
      else this.text = this.editor.read();
    }
    return this.#known() ?? { state: "pending" };
  }

  /** The draft as it is at this moment. */
  draft(): Draft {
    const context = this.lookAround();
    this.touched();
    return draftOf(this.site.site, { text: this.text, context });
  }

  /** Resolves when something is known of the text as it is then. */
  async settled(): Promise<void> {
    while (this.#on && this.alive && this.judgement().state === "pending") {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  received(version: number, review: Review | null): void {
    if (version !== this.#underWay || this.#sent === null) return;
    this.#stopWaiting();
    this.#breaks = 0;
    if (!this.#on) return;
    this.#judged = {
      of: this.#sent,
      outcome: review === null ? { state: "failed" } : { state: "checked", review },
    };
    if (this.#isNow(this.#sent)) this.#place(placedOf(this.#judged.outcome));
    else this.#check();
    this.#wake();
  }

  /** The line broke. What was under way is asked again a few times; then it counts as failed. */
  lineBroke(): void {
    if (this.#underWay === 0) return;
    const pause = ASK_AGAIN[this.#breaks];
    if (pause === undefined) {
      this.received(this.#underWay, null);
      return;
    }
    this.#breaks += 1;
    this.#stopWaiting();
    this.#judged = null;
    setTimeout(() => this.touched(), pause);
  }

  /** The recommendation that a finding goes against, by its number. */
  recommendationFor(finding: Finding): number | null {
    const outcome = this.#judged?.outcome;
    if (outcome?.state !== "checked") return null;
    const { findings, checklist } = outcome.review;
    // The text may have been judged again since the card was opened.
    const at = findings.findIndex(({ fingerprint }) => fingerprint === finding.fingerprint);
    return checklist.find((item) => item.findings.includes(at))?.number ?? null;
  }

  async apply(shown: Finding, suggestion: number): Promise<boolean> {
    // The text may have been judged again since the card was opened.
    const same = ({ fingerprint }: Finding) => fingerprint === shown.fingerprint;
    const place = this.placed.find(({ findings }) => findings.some(same));
    const finding = place?.findings.find(same);
    const replacement = shown.suggestions[suggestion]?.replacement;
    const wanted = finding?.suggestions.find((offered) => offered.replacement === replacement);
    const [words] = place?.stretches ?? [];
    if (finding === undefined || wanted === undefined || words === undefined) return false;
    // The suggestion counts in the text that was judged; the words may have moved since.
    const by = words.start - finding.start;
    return this.replace({ start: wanted.start + by, end: wanted.end + by }, wanted.replacement);
  }

  async replace(stretch: Stretch, replacement: string): Promise<boolean> {
    const done = await this.editor.replace(stretch, replacement);
    this.touched();
    return done;
  }

  report(): DraftReport {
    const judgement = this.judgement();
    return {
      composer: this.id,
      site: this.site.site,
      kind: this.surface.kind,
      audience: this.#context?.audience ?? null,
      media: this.#context?.media ?? null,
      length: this.text.length,
      hashtags: this.text.match(/#[\p{L}\p{N}_]*\p{L}/gu)?.length ?? 0,
      watch: this.guarded ? "guarded" : "marks-only",
      state: !this.#on ? "off" : judgement.state === "pending" ? "checking" : judgement.state,
      review: judgement.state === "checked" ? judgement.review : null,
      answers: this.answers,
    };
  }

  /** Whether a press that sends would be noticed. */
  get guarded(): boolean {
    return this.surface.sendKey === "enter" || this.surface.submits().length > 0;
  }

  /** The text box went away. What was judged stays known, for a dialog that goes on without it. */
  leave(): void {
    this.#stopWaiting();
    this.placed = [];
    this.editor.dispose();
    this.#wake();
  }

  /** Reads the text; marks move along with their words until the next review. */
  #follow(): void {
    const before = this.text;
    this.text = this.editor.read();
    if (this.text === before) {
      // An editor may have put new nodes in place of the old ones under the same text.
      this.#paint();
      return;
    }
    this.#exact = false;
    const edit = editBetween(before, this.text);
    this.placed = this.placed.flatMap(({ findings, stretches }) => {
      const moved = stretches.map((stretch) => shifted(stretch, edit));
      // Without its first stretch a finding has no words any more.
      if (moved[0] === null || moved[0] === undefined) return [];
      return [{ findings, stretches: moved.filter((stretch) => stretch !== null) }];
    });
    this.#paint();
  }

  #isNow(moment: Moment): boolean {
    return moment.text === this.text && moment.context === this.#context;
  }

  #known(): Judgement | null {
    if (this.text.trim() === "") return EMPTY;
    return this.#judged !== null && this.#isNow(this.#judged.of) ? this.#judged.outcome : null;
  }

  #check(): void {
    // The answer under way may be of an older text; the newest is sent when it comes.
    if (this.#underWay !== 0) return;
    if (this.text.trim() === "") {
      if (this.placed.length > 0) this.#place([]);
      return;
    }
    if (this.#context === null) this.lookAround();
    if (this.#context === null) return;
    const known = this.#known();
    if (known !== null) {
      // An undo brought a text back that was judged before.
      if (!this.#exact) this.#place(placedOf(known));
      return;
    }
    this.#version += 1;
    this.#underWay = this.#version;
    this.#sent = { text: this.text, context: this.#context };
    this.#patience = setTimeout(() => this.#events.silent(), PATIENCE * 2 ** this.#breaks);
    const draft = draftOf(this.site.site, this.#sent);
    if (!this.#events.check(this, this.#version, draft)) this.received(this.#version, null);
  }

  #stopWaiting(): void {
    this.#underWay = 0;
    clearTimeout(this.#patience);
  }

  #place(placed: readonly Placed[]): void {
    this.placed = placed;
    this.#exact = true;
    this.#paint();
    this.#events.changed(this);
  }

  #paint(): void {
    const marks: Mark[] = this.placed.flatMap(({ findings: [first], stretches }) =>
      stretches.map((stretch) => ({ ...stretch, level: weight(first.severity) })),
    );
    this.editor.paint(marks);
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

const EMPTY: Judgement = {
  state: "checked",
  review: { verdict: "none", language: "en", findings: [], checklist: [] },
};

function placedOf(judgement: Judgement): Placed[] {
  return judgement.state === "checked" ? places(judgement.review.findings) : [];
}

function sameContext(one: Context, other: Context): boolean {
  return (
    one.kind === other.kind &&
    one.audience === other.audience &&
    one.media === other.media &&
    one.answers === other.answers
  );
}

function draftOf(site: Site, { text, context: { kind, audience, media, answers } }: Moment): Draft {
  return {
    text,
    site,
    kind,
    ...(audience !== null && { audience }),
    ...(media !== null && { media }),
    ...(answers !== null && { answers }),
  };
}
