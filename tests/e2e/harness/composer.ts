// A composer on a fixture page, used as a person would use it and read as a test must.
import type { ElementHandle, Frame, Page } from "puppeteer-core";
import { baselineHost } from "../../sites/server/sites";
import type { Published } from "../../sites/shared/published";
import type { Surface } from "../surfaces/surface";
import { press, typeKeys } from "./keys";
import { eventually } from "./wait";

export interface OpenOptions {
  /** Serves the page under the strictest policy there is. */
  strict?: boolean;
  /** Added to the address, such as `lang=de`. */
  query?: string;
  /** Opens the page under a host that the extension does not know. */
  baseline?: boolean;
}

export class Composer {
  private constructor(
    readonly page: Page,
    readonly frame: Frame,
    readonly surface: Surface,
    /** Whether the extension knows the page's host. */
    readonly watched = true,
  ) {}

  /** Opens the surface in the given tab; the editor has the focus then. */
  static async open(page: Page, surface: Surface, options: OpenOptions = {}): Promise<Composer> {
    const url = new URL(surface.url);
    if (options.baseline) url.hostname = baselineHost(url.hostname);
    if (options.strict) url.searchParams.set("csp", "strict");
    for (const [name, value] of new URLSearchParams(options.query ?? "")) url.searchParams.set(name, value);
    await page.goto(url.href, { waitUntil: "load" });
    await surface.open?.(page);
    const frame = surface.frame ? await surface.frame(page) : page.mainFrame();
    const composer = new Composer(page, frame, surface, !options.baseline);
    await composer.focus();
    return composer;
  }

  /** A composer that is open already, in a frame of the page. */
  static async inFrame(page: Page, frame: Frame, surface: Surface): Promise<Composer> {
    const composer = new Composer(page, frame, surface);
    await composer.editor();
    return composer;
  }

  async editor(): Promise<ElementHandle<HTMLElement>> {
    const found = await this.frame.waitForSelector(this.surface.editor, { visible: true, timeout: 5000 });
    if (!found) throw new Error(`${this.surface.name}: no editor at ${this.surface.editor}`);
    return found as ElementHandle<HTMLElement>;
  }

  /** Clicks into the editor's last line and goes to the end of the text. */
  async focus(): Promise<void> {
    await (await this.editor()).click();
    await press(this.page, "Control+End");
  }

  /** Types; a line break is typed with the key that breaks lines here. */
  async type(text: string): Promise<void> {
    const newline = this.surface.sendKey === "Enter" ? "Shift+Enter" : "Enter";
    for (const [index, line] of text.split("\n").entries()) {
      if (index > 0) await press(this.page, newline);
      await typeKeys(this.page, line);
    }
  }

  /** Empties the editor the way people do it. */
  async clear(): Promise<void> {
    await press(this.page, "Control+a");
    await this.page.keyboard.press("Backspace");
  }

  /** All text of the page, whoever put it there. */
  async pageText(): Promise<string> {
    return this.frame.evaluate(() => document.documentElement.textContent ?? "");
  }

  async html(): Promise<string> {
    return (await this.editor()).evaluate((element) => element.outerHTML);
  }

  /** The text as the editor's own model has it, which is what would be published. */
  async modelText(): Promise<string> {
    const text = await (await this.editor()).evaluate((element) => window.modelText(element));
    if (text === null) throw new Error(`${this.surface.name}: the fixture shows no model of this editor`);
    return text;
  }

  async expectModelText(text: string): Promise<void> {
    let last = "";
    await eventually(
      `model text ${JSON.stringify(text)}`,
      async () => {
        last = await this.modelText();
        return last === text ? true : null;
      },
      { seen: async () => `(it is ${JSON.stringify(last)})` },
    );
  }

  async submitControl(): Promise<ElementHandle<HTMLElement>> {
    const { submit, name } = this.surface;
    if (!submit) throw new Error(`${name} has no submit control`);
    const found = await this.frame.waitForSelector(submit, { visible: true, timeout: 5000 });
    if (!found) throw new Error(`${name}: no submit control at ${submit}`);
    return found as ElementHandle<HTMLElement>;
  }

  async isSubmitEnabled(): Promise<boolean> {
    return (await this.submitControl()).evaluate(
      (control) => control.getAttribute("aria-disabled") !== "true" && !control.hasAttribute("disabled"),
    );
  }

  async clickSubmit(): Promise<void> {
    await (await this.submitControl()).click();
  }

  /** Puts the focus on the submit control and presses a key there, as keyboard users do. */
  async pressSubmit(key: "Enter" | " "): Promise<void> {
    const control = await this.submitControl();
    await control.focus();
    await this.page.keyboard.press(key);
  }

  async pressSendKey(): Promise<void> {
    if (!this.surface.sendKey) throw new Error(`${this.surface.name} has no key that sends`);
    await press(this.page, this.surface.sendKey);
  }

  async published(): Promise<Published[]> {
    return this.frame.evaluate(() => window.published);
  }

  /** Waits until something was published and returns it all. */
  async publishedTexts(count = 1): Promise<string[]> {
    return eventually(`${count} published text(s)`, async () => {
      const all = await this.published();
      return all.length >= count ? all.map(({ text }) => text) : null;
    });
  }
}
