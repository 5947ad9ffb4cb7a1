// The fixtures themselves: each composer takes what is typed and publishes exactly that, by each of its ways.
import assert from "node:assert/strict";
import { describe } from "node:test";
import { composerScenario } from "../harness/scenario";
import { allSurfaces } from "../surfaces/all";

const text = "Good morning! Zweite #Zeile mit Emoji 😀 and café.";

describe("fixtures", () => {
  for (const surface of allSurfaces) {
    const before = surface.prefilled ?? "";

    if (surface.submit) {
      composerScenario(surface, "the button publishes what was typed", async (composer) => {
        await composer.type(text);
        await composer.clickSubmit();
        assert.deepEqual(await composer.publishedTexts(), [before + text]);
        const [first] = await composer.published();
        assert.equal(first?.surface, surface.publishes);
        assert.equal(first?.trusted, true);
      });
    }

    if (surface.sendKey) {
      composerScenario(
        surface,
        `${surface.sendKey} publishes what was typed, line breaks included`,
        async (composer) => {
          await composer.type(`${text}\nand more`);
          await composer.pressSendKey();
          assert.deepEqual(await composer.publishedTexts(), [`${before}${text}\nand more`]);
        },
      );
    }
  }
});
