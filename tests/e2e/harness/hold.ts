// The dialog that stands in front of a held post.
import assert from "node:assert/strict";
import type { Composer } from "./composer";
import { clickOwn, type OwnElement, ownElements } from "./own-ui";
import { eventually, pause } from "./wait";
import { words } from "./words";

const dialog = "dialog.hold";

export async function expectHeld(composer: Composer, title = words("content.hold.title")): Promise<void> {
  await eventually(`dialog "${title}"`, async () => {
    const [heading] = await ownElements(composer.page, `${dialog} h2`);
    return heading?.text.includes(title) ? true : null;
  });
}

/** Held with its findings, or, where the machine was too busy for a verdict in time, for want of one. */
export async function expectHeldAnyhow(composer: Composer): Promise<void> {
  await eventually("dialog", async () => {
    const [heading] = await ownElements(composer.page, `${dialog} h2`);
    return (
      [words("content.hold.title"), words("content.hold.unchecked.title")].some((title) =>
        heading?.text.includes(title),
      ) || null
    );
  });
}

export async function expectNoDialog(composer: Composer): Promise<void> {
  await eventually("end of the dialog", async () => {
    const open = await ownElements(composer.page, dialog);
    return open.length === 0 ? true : null;
  });
}

/** Presses one of the dialog's buttons, by its words. */
export async function pressInDialog(composer: Composer, label: string): Promise<void> {
  const button = await eventually<OwnElement>(`button "${label}"`, async () => {
    const all = await ownElements(composer.page, `${dialog} button`);
    return all.find(({ text }) => text === label) ?? null;
  });
  await clickOwn(composer.page, button);
}

/** Long enough for anything to arrive that was only late. */
const late = 300;

export async function expectNothingPublished(composer: Composer): Promise<void> {
  await pause(late);
  assert.deepEqual(await composer.published(), []);
}

/** The texts are published, and not a second time a moment later. */
export async function expectPublishedOnce(composer: Composer, ...texts: string[]): Promise<void> {
  assert.deepEqual(await composer.publishedTexts(texts.length), texts);
  await pause(late);
  assert.deepEqual(await composer.publishedTexts(texts.length), texts);
}

/** Both steps of posting all the same. */
export async function postAnyway(composer: Composer): Promise<void> {
  await pressInDialog(composer, words("content.hold.anyway"));
  await pressInDialog(composer, words("content.hold.sure.yes"));
}
