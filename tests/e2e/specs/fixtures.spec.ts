// The fixtures themselves, which the extension does not know by this host: each composer takes what is typed and
// publishes exactly that, by each of its ways.
import assert from "node:assert/strict";
import { describe } from "node:test";
import { Composer } from "../harness/composer";
import { scenario } from "../harness/scenario";
import { allSurfaces } from "../surfaces/all";

const text = "Good morning! Zweite #Zeile mit Emoji 😀 and café.";

describe("fixtures", () => {
  for (const surface of allSurfaces) {
    const { name, prefilled = "", publishes, sendKey, submit } = surface;

    if (submit) {
      scenario(`${name}: the button publishes what was typed`, async (page) => {
        const composer = await Composer.open(page, surface, { baseline: true });
        await composer.type(text);
        await composer.clickSubmit();
        assert.deepEqual(await composer.publishedTexts(), [prefilled + text]);
        const [first] = await composer.published();
        assert.equal(first?.surface, publishes);
        assert.equal(first?.trusted, true);
      });
    }

    if (sendKey) {
      scenario(`${name}: ${sendKey} publishes what was typed, line breaks included`, async (page) => {
        const composer = await Composer.open(page, surface, { baseline: true });
        await composer.type(`${text}\nand more`);
        await composer.pressSendKey();
        assert.deepEqual(await composer.publishedTexts(), [`${prefilled}${text}\nand more`]);
      });
    }
  }
});
