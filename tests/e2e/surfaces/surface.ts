// One place where a person writes: where it is, how it opens, what sends it.
import type { Frame, Page } from "puppeteer-core";

export type EditorKind = "draft" | "lexical" | "quill" | "tiptap" | "plain" | "textarea";

export interface Surface {
  /** Site and box, such as `x:post`; the fixture records published texts under `publishes`. */
  name: string;
  kind: "post" | "reply" | "dm";
  editorKind: EditorKind;
  url: string;
  /** What is done after the page came, until the editor is there. */
  open?: (page: Page) => Promise<void>;
  /** Finds the frame the editor is in, where it is not the page itself. */
  frame?: (page: Page) => Promise<Frame>;
  /** The editable element; `>>>` looks into open shadow roots. */
  editor: string;
  submit: string | null;
  /** The keys that send from inside the editor. */
  sendKey: "Enter" | "Control+Enter" | null;
  /** The fixture's name for what was published here. */
  publishes: string;
  /** Whether the editor knows @mentions. */
  mentions: boolean;
  /** Selector of the site's own emoji control. */
  emoji?: string;
  /** What stands in the box when it opens. */
  prefilled?: string;
}

/** Clicks the first visible match, once it is there. A locator would look again only every 100 ms. */
export async function click(page: Page, selector: string): Promise<void> {
  const found = await page.waitForSelector(selector, { visible: true });
  await found?.click();
}
