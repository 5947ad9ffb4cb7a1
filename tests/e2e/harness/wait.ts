// Waiting for what must become true, with a clear word on what did not.

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Asks until the answer is not null; fails with the last thing seen. A busy machine may take its time. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | null>,
  { timeout = 10_000, seen = async () => "" }: { timeout?: number; seen?: () => Promise<string> } = {},
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`no ${what} within ${timeout} ms ${await seen()}`.trim());
    await pause(25);
  }
}
