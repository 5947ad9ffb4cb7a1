// Nothing that was typed in this run made anybody ask the network for anything. It closes the browser.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { strayInLog, strayRequests } from "../harness/tripwire";
import { closeBrowser, world } from "../harness/world";

describe("network", () => {
  it("the server was asked for the fixtures only", () => {
    const { run, server } = world();
    assert.ok(server.requests.length > 0);
    assert.deepEqual(strayRequests(run.browser, server.requests), []);
  });

  it("the browser's own log has no request of the extension", async () => {
    const { run, networkLog } = world();
    await closeBrowser();
    assert.deepEqual(await strayInLog(run.browser, networkLog), []);
  });
});
