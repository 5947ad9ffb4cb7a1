// What the extension keeps, asked from one of its own pages: settings, and not a word of what was written.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { onOwnPage } from "../harness/background";
import { wordsToMiss } from "../harness/typed";

interface Kept {
  local: Record<string, unknown> & { personal?: { ignored: string[] }; salt?: string };
  sync: object;
  elsewhere: object;
}

describe("storage", () => {
  it("holds settings and no word of what was written", async () => {
    const { local, sync, elsewhere } = await onOwnPage<Kept>((page) =>
      page.evaluate(async () => ({
        local: await chrome.storage.local.get(null),
        sync: await chrome.storage.sync.get(null),
        elsewhere: {
          ...(await chrome.storage.session.get(null)),
          ...(await indexedDB.databases()),
          ...(await caches.keys()),
          ...localStorage,
          ...sessionStorage,
        },
      })),
    );
    assert.deepEqual(elsewhere, {});
    const unknown = Object.keys(local).filter(
      (key) => !["personal", "salt", "rules", "policy"].includes(key),
    );
    assert.deepEqual(unknown, []);
    assert.match(local.salt ?? "", /^[0-9a-f-]{36}$/);
    for (const fingerprint of local.personal?.ignored ?? []) assert.match(fingerprint, /^[0-9a-f]{16}$/);
    const dump = JSON.stringify([local, sync]);
    const words = wordsToMiss();
    assert.ok(words.length > 0);
    assert.deepEqual(
      words.filter((word) => dump.includes(word)),
      [],
    );
  });
});
