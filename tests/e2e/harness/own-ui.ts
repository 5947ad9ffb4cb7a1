// Reaches into the extension's closed shadow roots: badge, card, dialog, and the mirror over a textarea.
// The page itself cannot do this; the browsers' automation protocols can.
import type { CDPSession, Page } from "puppeteer-core";
import { world } from "./world";

/** What the tests need to know of one element of the extension's own interface. */
export interface OwnElement {
  tag: string;
  role: string | null;
  label: string | null;
  classes: string;
  data: Record<string, string>;
  text: string;
  /** In its own frame. */
  box: { x: number; y: number; width: number; height: number };
}

/** Runs in the page, with a closed root as `this`. */
const describeElements = `function (selector) {
  const found = [];
  for (const element of this.querySelectorAll(selector)) {
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || getComputedStyle(element).visibility === "hidden") continue;
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
  return JSON.stringify(found);
}`;

/** All drawn elements that match a selector inside the closed shadow roots of the page and its frames. */
export async function ownElements(page: Page, selector: string): Promise<OwnElement[]> {
  const ask = world().run.browser === "chromium" ? askChromium : askFirefox;
  const answers = await ask(page, selector);
  return answers.flatMap((answer) => JSON.parse(answer) as OwnElement[]);
}

/** Clicks an element of the extension's own interface where a person would; not in a frame. */
export async function clickOwn(page: Page, element: OwnElement): Promise<void> {
  const { x, y, width, height } = element.box;
  await page.mouse.click(x + width / 2, y + height / 2);
}

interface CdpNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: CdpNode[];
  contentDocument?: CdpNode;
  shadowRoots?: CdpNode[];
}

async function askChromium(page: Page, selector: string): Promise<string[]> {
  const session = await page.createCDPSession();
  try {
    const answers: string[] = [];
    for (const { backendNodeId } of closedRoots(await documentOf(session))) {
      const { object } = await session.send("DOM.resolveNode", { backendNodeId });
      if (!object.objectId) continue;
      const { result } = await session.send("Runtime.callFunctionOn", {
        functionDeclaration: describeElements,
        objectId: object.objectId,
        arguments: [{ value: selector }],
        returnByValue: true,
      });
      answers.push(String(result.value));
    }
    return answers;
  } finally {
    await session.detach();
  }
}

/** The whole tree of the page as Chromium sees it. */
export async function documentOf(session: CDPSession): Promise<CdpNode> {
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  return root;
}

export function* closedRoots(node: CdpNode): Generator<CdpNode> {
  for (const root of node.shadowRoots ?? []) {
    if (root.shadowRootType === "closed") yield root;
    yield* closedRoots(root);
  }
  for (const child of node.children ?? []) yield* closedRoots(child);
  if (node.contentDocument) yield* closedRoots(node.contentDocument);
}

interface BidiNode {
  sharedId?: string;
  value?: { mode?: string; shadowRoot?: BidiNode | null; children?: BidiNode[] };
}

/** The raw protocol under puppeteer's Firefox. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: { result: BidiNode & { value: unknown } } }>;
}

async function askFirefox(page: Page, selector: string): Promise<string[]> {
  const { connection } = world().browser as unknown as { connection: BidiConnection };
  const answers: string[] = [];
  for (const frame of page.frames()) {
    const target = { context: (frame as unknown as { _id: string })._id };
    const tree = await connection.send("script.evaluate", {
      expression: "document.documentElement",
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: null, includeShadowTree: "all" },
    });
    for (const { sharedId } of closedBidiRoots(tree.result.result)) {
      const answer = await connection.send("script.callFunction", {
        functionDeclaration: describeElements,
        target,
        awaitPromise: false,
        this: { sharedId },
        arguments: [{ type: "string", value: selector }],
      });
      answers.push(String(answer.result.result.value));
    }
  }
  return answers;
}

function* closedBidiRoots(node: BidiNode): Generator<BidiNode> {
  const { shadowRoot, children } = node.value ?? {};
  if (shadowRoot) {
    if (shadowRoot.value?.mode === "closed") yield shadowRoot;
    yield* closedBidiRoots(shadowRoot);
  }
  for (const child of children ?? []) yield* closedBidiRoots(child);
}
