// The extension at work, in each language, as the stores show it: a card at a mark, a held post, the welcome page,
// an employer's rules. Nothing is drawn for the picture: these are the pages themselves.
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "puppeteer-core";
import type { HouseRules } from "#engine";
import { askBackground, underRules } from "./harness/background";
import { expectCard } from "./harness/card";
import { Composer } from "./harness/composer";
import { readMarks } from "./harness/marks";
import { ownElements } from "./harness/own-ui";
import { repositoryRoot } from "./harness/paths";
import { eventually, pause } from "./harness/wait";
import { endWorld, startWorld } from "./harness/world";
import { surface } from "./surfaces/all";

const languages = ["en", "nl", "nb", "nn"] as const;
type Language = (typeof languages)[number];

const folder = path.join(repositoryRoot, "docs/store/images");
// The stores ask for 1280 × 800; laid out in fewer, larger pixels it can be read where it is shown small.
const zoom = 1.25;

/** An employer that does not exist, with words that it does not want to read. */
const rules: HouseRules = {
  version: 1,
  organisation: { name: "De Linde" },
  terms: [
    { id: "project", words: ["Zonnebloem"], severity: "warning" },
    { id: "system", words: ["ZorgPortaal"], severity: "error" },
    { id: "nickname", words: ["De Lindeboom"], severity: "hint" },
  ],
};
const aboutWork: Record<Language, string> = {
  en: "Project Zonnebloem is on, and ZorgPortaal is down again.",
  nl: "Project Zonnebloem gaat door, en ZorgPortaal ligt er alweer uit.",
  nb: "Prosjekt Zonnebloem er i gang, og ZorgPortaal er nede igjen.",
  nn: "Prosjekt Zonnebloem er i gang, og ZorgPortaal er nede igjen.",
};

const { browser, extensionId } = await startWorld();
await mkdir(folder, { recursive: true });
for (const language of languages) {
  await askBackground("change", { change: { set: "locale", to: language } });
  await cardAtMark(language);
  await heldPost(language);
  await welcome(language);
  await underRules(rules, () => employersRules(language));
}
await endWorld();

async function take(
  name: string,
  language: Language,
  act: (page: Page) => Promise<void>,
  scale = zoom,
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280 / scale, height: 800 / scale, deviceScaleFactor: scale });
  await page.bringToFront();
  await act(page);
  await pause(400);
  await page.screenshot({ path: path.join(folder, `${language}-${name}.png`) as `${string}.png` });
  await page.close();
}

/** The welcome page's example of a post that names a patient. */
async function example(language: Language): Promise<string> {
  const strings = JSON.parse(await readFile(`extension/shared/strings/${language}.json`, "utf8"));
  return strings["welcome.example.1.text"];
}

async function marked(page: Page, where: string, language: Language): Promise<Composer> {
  const composer = await Composer.open(page, surface(where));
  // The fixture's own controls are no part of what a site shows.
  await page.$eval("#fixture-bar", (bar) => bar.remove());
  await composer.type(await example(language));
  await eventually("marks", async () => ((await readMarks(composer)).length > 0 ? true : null));
  return composer;
}

function cardAtMark(language: Language): Promise<void> {
  return take("1-card", language, async (page) => {
    const composer = await marked(page, "x:post", language);
    const [mark] = await readMarks(composer);
    if (!mark) throw new Error("nothing is marked");
    const { x, y, width, height } = mark.box;
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    await expectCard(page);
  });
}

function heldPost(language: Language): Promise<void> {
  return take("2-held", language, async (page) => {
    const composer = await marked(page, "facebook:post", language);
    await composer.clickSubmit();
    await eventually("dialog", async () => (await ownElements(page, "dialog.hold"))[0] ?? null);
  });
}

function welcome(language: Language): Promise<void> {
  return take("3-welcome", language, async (page) => {
    await page.goto(`chrome-extension://${extensionId}/welcome/welcome.html`);
    await page.locator(".chips button").click();
    await page.waitForSelector(".found [data-level=error]");
    await page.$eval(".chips", (chips) => chips.scrollIntoView({ block: "center" }));
  });
}

function employersRules(language: Language): Promise<void> {
  const act = async (page: Page) => {
    await page.goto(`chrome-extension://${extensionId}/options/options.html#house-terms`);
    await page.locator(".trying [contenteditable]").click();
    await page.keyboard.type(aboutWork[language]);
    await page.waitForSelector(".trying .found [data-level=error]");
  };
  // As wide as it has to be for rules and practice side by side.
  return take("4-rules", language, act, 1);
}
