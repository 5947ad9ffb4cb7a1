// How long the content script kept the page from going on, from the browser's own trace. Chromium only.
import type { Page } from "puppeteer-core";

interface TraceEvent {
  name: string;
  /** Microseconds on the clock, and microseconds of the processor: a busy machine stretches the first alone. */
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** The longest single piece of work of the content script while something is done, in milliseconds. */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const calls = await ownCalls(page, act);
  if (calls.length === 0) throw new Error("the trace holds nothing of the content script");
  return Math.max(...calls);
}

/** Milliseconds of each call into the content script while something is done. */
export async function ownCalls(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.tracing.start({ categories: ["-*", "devtools.timeline"] });
  let trace: Uint8Array | undefined;
  try {
    await act();
  } finally {
    trace = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return traceEvents
    .filter(({ name, args }) => name === "FunctionCall" && args?.data?.url?.endsWith("/content.js"))
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
}
