// Draws extension/icons/icon-*.png from the two SVG files beside them, in Chromium.
// Run by hand after changing a drawing: node tools/icons.mjs
import { readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

const ICONS = join(import.meta.dirname, "../extension/icons");
// At 16 pixels the lines in the bubble would only be a smear.
const DRAWINGS = [
  { size: 16, from: "small.svg" },
  { size: 32, from: "icon.svg" },
  { size: 48, from: "icon.svg" },
  { size: 128, from: "icon.svg" },
];

const browser = await puppeteer.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const { size, from } of DRAWINGS) {
  const source = readFileSync(join(ICONS, from)).toString("base64");
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" src="data:image/svg+xml;base64,${source}">`,
  );
  await page.screenshot({ path: join(ICONS, `icon-${size}.png`), omitBackground: true });
}
await browser.close();
