// Looks with axe at what stands in the extension's closed shadow root. Chromium only.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer-core";
import { closedRoots, documentOf } from "./own-ui";
import { repositoryRoot } from "./paths";

const axe = readFileSync(path.join(repositoryRoot, "node_modules/axe-core/axe.min.js"), "utf8");

/** Runs with a closed root as `this`, in a world apart in which the root is made known to axe. */
const look = `async function () {
  const { host } = this;
  Object.defineProperty(host, "shadowRoot", { value: this, configurable: true });
  const { violations } = await axe.run(host, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  });
  return JSON.stringify(violations.map(({ id, help, nodes }) =>
    id + ": " + help + ": " + nodes.map(({ html, failureSummary }) => html + " " + failureSummary).join("; ")));
}`;

/** One line for each rule that is broken. */
export async function violations(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  try {
    const { frameTree } = await session.send("Page.getFrameTree");
    const { executionContextId } = await session.send("Page.createIsolatedWorld", {
      frameId: frameTree.frame.id,
      worldName: "axe",
    });
    await session.send("Runtime.evaluate", { expression: axe, contextId: executionContextId });
    const found: string[] = [];
    let looked = 0;
    for (const { backendNodeId } of closedRoots(await documentOf(session))) {
      const { object } = await session.send("DOM.resolveNode", { backendNodeId, executionContextId });
      if (!object.objectId) continue;
      const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
        functionDeclaration: look,
        objectId: object.objectId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      found.push(...(JSON.parse(String(result.value)) as string[]));
      looked += 1;
    }
    if (looked === 0) throw new Error("there was nothing to look at");
    return found;
  } finally {
    await session.detach();
  }
}
