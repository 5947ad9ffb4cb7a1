// Reaches into the extension's closed shadow roots: badge, card, dialog, and the mirror over a textarea.
// The page itself cannot do this; the browsers' automation protocols can.
import type { Frame, Page } from "puppeteer-core";
import { world } from "./world";

/** What the tests need to know of one element of the extension's own interface. */
export interface OwnElement {
  tag: string;
  role: string | null;
  label: string | null;
  classes: string;
  data: Record<string, string>;
  text: string;
  box: { x: number; y: number; width: number; height: number };
}

/** Runs in the page, with the closed roots handed over. */
const describeElements = `function (selector, ...roots) {
  const found = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll(selector)) {
      const { x, y, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (width === 0 || height === 0 || style.visibility === "hidden") continue;
      found.push({
        tag: element.localName,
        role: element.getAttribute("role"),
        label: element.getAttribute("aria-label"),
        classes: element.getAttribute("class") ?? "",
        data: { ...element.dataset },
        text: element.innerText ?? element.textContent ?? "",
        box: { x, y, width, height },
      });
    }
  }
  return JSON.stringify(found);
}`;

/** All drawn elements that match a selector inside the closed shadow roots of the page. */
export async function ownElements(page: Page, selector: string): Promise<OwnElement[]> {
  const answer =
    world().run.browser === "chromium"
      ? await askChromium(page, selector)
      : await askFirefox(page.mainFrame(), selector);
  return JSON.parse(answer) as OwnElement[];
}

/** The text of all that the extension shows in the page. */
export async function ownText(page: Page): Promise<string> {
  const all = await ownElements(page, ":host > *, :scope > *");
  return all.map(({ text }) => text).join("\n");
}

/** Clicks an element of the extension's own interface where a person would. */
export async function clickOwn(page: Page, element: OwnElement): Promise<void> {
  const { x, y, width, height } = element.box;
  await page.mouse.click(x + width / 2, y + height / 2);
}

interface CdpNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

async function askChromium(page: Page, selector: string): Promise<string> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send("DOM.getDocument", { depth: -1, pierce: true })) as {
      root: CdpNode;
    };
    const objects: { objectId: string }[] = [];
    for (const node of closedRoots(root)) {
      const { object } = await session.send("DOM.resolveNode", { backendNodeId: node.backendNodeId });
      if (object.objectId) objects.push({ objectId: object.objectId });
    }
    const [first] = objects;
    if (!first) return "[]";
    const { result } = await session.send("Runtime.callFunctionOn", {
      functionDeclaration: describeElements,
      objectId: first.objectId,
      arguments: [{ value: selector }, ...objects],
      returnByValue: true,
    });
    return String(result.value);
  } finally {
    await session.detach();
  }
}

function* closedRoots(node: CdpNode): Generator<CdpNode> {
  for (const root of node.shadowRoots ?? []) {
    if (root.shadowRootType === "closed") yield root;
    yield* closedRoots(root);
  }
  for (const child of node.children ?? []) yield* closedRoots(child);
}

interface BidiNode {
  sharedId?: string;
  value?: { mode?: string; shadowRoot?: BidiNode | null; children?: BidiNode[] };
}

/** The raw protocol under puppeteer's Firefox. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: { result: BidiNode & { value: unknown } } }>;
}

async function askFirefox(frame: Frame, selector: string): Promise<string> {
  const { connection } = world().browser as unknown as { connection: BidiConnection };
  const target = { context: (frame as unknown as { _id: string })._id };
  const tree = await connection.send("script.evaluate", {
    expression: "document.documentElement",
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: "all" },
  });
  const roots = [...closedBidiRoots(tree.result.result)].map(({ sharedId }) => ({ sharedId }));
  if (roots.length === 0) return "[]";
  const answer = await connection.send("script.callFunction", {
    functionDeclaration: describeElements,
    target,
    awaitPromise: false,
    arguments: [{ type: "string", value: selector }, ...roots],
  });
  return String(answer.result.result.value);
}

function* closedBidiRoots(node: BidiNode): Generator<BidiNode> {
  const { shadowRoot, children } = node.value ?? {};
  if (shadowRoot) {
    if (shadowRoot.value?.mode === "closed") yield shadowRoot;
    yield* closedBidiRoots(shadowRoot);
  }
  for (const child of children ?? []) yield* closedBidiRoots(child);
}
